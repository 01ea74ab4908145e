import { createCitationFinder } from '../../core/citation.ts';
import type { Path } from '../../core/diagnostics/diagnostic.ts';
import type { Document } from '../../core/program.ts';
import { findLookalike } from '../../core/text/letters.ts';
import { findNearest } from '../../core/text/nearest.ts';
import { foldSymbol } from '../../core/text/text.ts';
import type { AddDiagnostic } from '../diagnostics.ts';
import { type Draft, type InvalidFields, listItems } from '../draft.ts';
import { mayCite } from '../field-paths.ts';

type Cited = Partial<Document>;

/** Every symbol cited is one document of the file, by its very spelling, and every document is cited somewhere. */
export function checkReferences(draft: Draft, invalid: InvalidFields, add: AddDiagnostic): void {
  const { documents } = draft;
  const findCited = createCitationFinder(documents);
  const suggest = createSuggester(documents);
  const placeOf = new Map(documents.map((document, index) => [document, index]));
  const isComplete = !invalid.has('documents') && documents.every(({ symbol }) => symbol !== undefined);
  const cited = new Set<Cited>();
  const citeOne = (symbol: string, path: Path) => {
    const found = findCited(symbol);
    if (found.length === 0 && isComplete) {
      // The document that was most likely meant counts as cited: one typo is one diagnostic.
      const nearest = suggest(symbol);
      const lookalike = (nearest !== null && findLookalike(symbol, nearest)) || null;
      add('unknown-document', path, { symbol, nearest, lookalike });
      if (nearest !== null) for (const document of findCited(nearest)) cited.add(document);
    }
    for (const document of found) cited.add(document);
    const dates = [...new Set(found.map(({ date }) => date))];
    const choices = dates.flatMap((date) => (date === undefined ? [] : `${symbol}@${date}`));
    if (dates.length < 2) return;
    const related = found.slice(0, MAX_RELATED).map((document) => ({
      role: 'document' as const,
      path: ['documents', placeOf.get(document)!, 'symbol'],
    }));
    add('ambiguous-document', path, { symbol, count: dates.length, choices }, { related });
  };
  const cite = (citations: string[] | undefined, path: Path) => {
    for (const [index, symbol] of (citations ?? []).entries()) citeOne(symbol, [...path, index]);
  };
  cite(draft.program.basis, ['program', 'basis']);
  for (const { item, path } of listItems(draft)) {
    cite(item.documents, [...path, 'documents']);
    for (const [index, { document }] of (item.amended ?? []).entries())
      citeOne(document, [...path, 'amended', index, 'document']);
  }

  if ([...invalid].some((field) => mayCite(field))) return;
  documents.forEach((document, index) => {
    const { symbol } = document;
    if (symbol && !cited.has(document)) add('uncited-document', ['documents', index, 'symbol'], { symbol });
  });
}

// Enough to see what they have in common.
const MAX_RELATED = 5;

// A file with more unknown symbols than this lacks its list of documents; to compare each with each would take minutes.
const MAX_SUGGESTIONS = 100;

/** The known symbol that a citation most likely means: one that looks alike, else the nearest. */
function createSuggester(documents: Cited[]): (symbol: string) => string | null {
  const symbols = documents.flatMap(({ symbol }) => symbol ?? []);
  const alike = new Map(symbols.map((symbol) => [foldSymbol(symbol), symbol]));
  let left = MAX_SUGGESTIONS;
  return (symbol) => {
    // With a date that no document of the symbol has, the symbol by itself, or what `ambiguous-document` then offers.
    const twin = alike.get(foldSymbol(symbol)) ?? alike.get(foldSymbol(symbol.replace(/@.*$/, '')));
    if (twin !== undefined) return twin;
    left -= 1;
    return left < 0 ? null : findNearest(symbol, symbols);
  };
}
