import type { Path } from '../../core/diagnostics/diagnostic.ts';
import type { IdKind } from '../../core/diagnostics/families/identities.ts';
import { findLookalike } from '../../core/text/letters.ts';
import { foldSymbol } from '../../core/text/text.ts';
import type { ParsedYaml } from '../../yaml/parse.ts';
import type { AddDiagnostic } from '../diagnostics.ts';
import { type Draft, type InvalidFields, isInvalid, listItems } from '../draft.ts';
import { findRepeats } from './repeats.ts';

/** Items and sections are known by their id; a document by its symbol and date, since numbers restart each term. */
export function checkIdentities(draft: Draft, invalid: InvalidFields, parsed: ParsedYaml, add: AddDiagnostic): void {
  const items = listItems(draft).map(({ item, path }) => ({ id: item.id, path }));
  const sections = draft.sections.map(({ id }, index) => ({ id, path: ['sections', index] }));
  checkRepeatedIds(items, 'item', parsed, add);
  checkRepeatedIds(sections, 'section', parsed, add);
  checkRepeatedDocuments(draft, invalid, parsed, add);
}

function checkRepeatedIds(
  parts: { id: string | undefined; path: Path }[],
  kind: IdKind,
  parsed: ParsedYaml,
  add: AddDiagnostic,
): void {
  for (const { repeat, first } of findRepeats(parts, ({ id }) => id)) {
    const path = [...first.path, 'id'];
    const params = { id: repeat.id!, kind, line: parsed.locate(path).start.line };
    add('duplicate-id', [...repeat.path, 'id'], params, { related: [{ role: 'first', path }] });
  }
}

function checkRepeatedDocuments(
  { documents }: Draft,
  invalid: InvalidFields,
  parsed: ParsedYaml,
  add: AddDiagnostic,
): void {
  const parts = documents.map((document, index) => ({ ...document, path: ['documents', index] as Path }));
  const identify = ({ symbol, date, path }: (typeof parts)[number]) =>
    symbol && !isInvalid([...path, 'date'], invalid) ? `${foldSymbol(symbol)} ${date}` : undefined;
  for (const { repeat, first } of findRepeats(parts, identify)) {
    const path = [...first.path, 'symbol'];
    const [symbol, firstSymbol] = [repeat.symbol!, first.symbol!];
    const line = parsed.locate(path).start.line;
    const lookalike = findLookalike(symbol, firstSymbol) ?? null;
    add(
      'duplicate-document',
      [...repeat.path, 'symbol'],
      { symbol, date: repeat.date ?? null, line, lookalike },
      { related: [{ role: 'first', path }] },
    );
  }
}
