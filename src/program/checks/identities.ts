import type { Path } from '../../core/diagnostics/diagnostic.ts';
import type { IdKind } from '../../core/diagnostics/families/identities.ts';
import { findLookalike } from '../../core/text/letters.ts';
import { foldSymbol } from '../../core/text/text.ts';
import type { ParsedYaml } from '../../yaml/parse.ts';
import type { AddDiagnostic } from '../diagnostics.ts';
import { type Draft, type InvalidFields, isInvalid, listItems } from '../draft.ts';

/** Items and sections are known by their id; a document by its symbol and date, since numbers restart each term. */
export function checkIdentities(draft: Draft, invalid: InvalidFields, parsed: ParsedYaml, add: AddDiagnostic): void {
  const lineOf = (path: Path) => parsed.locate(path).start.line;
  const findRepeats = <Part>(
    parts: Part[],
    identify: (part: Part) => string | undefined,
    addRepeat: (part: Part, first: Part) => void,
  ) => {
    const firsts = new Map<string, Part>();
    for (const part of parts) {
      const identity = identify(part);
      if (identity === undefined) continue;
      const first = firsts.get(identity);
      if (first) addRepeat(part, first);
      else firsts.set(identity, part);
    }
  };
  const findRepeatedIds = (parts: { id: string | undefined; path: Path }[], kind: IdKind) =>
    findRepeats(
      parts,
      ({ id }) => id,
      ({ id, path }, first) =>
        add(
          'duplicate-id',
          [...path, 'id'],
          { id: id!, kind, line: lineOf([...first.path, 'id']) },
          {
            related: [{ role: 'first', path: [...first.path, 'id'] }],
          },
        ),
    );

  findRepeatedIds(
    listItems(draft).map(({ item, path }) => ({ id: item.id, path })),
    'item',
  );
  findRepeatedIds(
    draft.sections.map(({ id }, index) => ({ id, path: ['sections', index] })),
    'section',
  );
  findRepeats(
    draft.documents.map((document, index) => ({ ...document, path: ['documents', index, 'symbol'] as Path })),
    ({ symbol, date, path }) =>
      symbol && !isInvalid([...path.slice(0, -1), 'date'], invalid) ? `${foldSymbol(symbol)} ${date}` : undefined,
    ({ symbol, date, path }, first) =>
      add(
        'duplicate-document',
        path,
        {
          symbol: symbol!,
          date: date ?? null,
          line: lineOf(first.path),
          lookalike: findLookalike(symbol!, first.symbol!) ?? null,
        },
        { related: [{ role: 'first', path: first.path }] },
      ),
  );
}
