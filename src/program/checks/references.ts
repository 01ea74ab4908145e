import { createCitationFinder } from '../../core/citation.ts';
import type { Path } from '../../core/diagnostics/diagnostic.ts';
import type { Document } from '../../core/program.ts';
import { findLookalike } from '../../core/text/letters.ts';
import { foldSymbol } from '../../core/text/text.ts';
import type { AddDiagnostic } from '../diagnostics.ts';
import { type Draft, type InvalidFields, listItems } from '../draft.ts';
import { mayCite } from '../field-paths.ts';
import { createNearestFinder } from './nearest-names.ts';

type Cited = Partial<Document>;

/** Every symbol cited is one document of the file, by its very spelling, and every document is cited somewhere. */
export function checkReferences(draft: Draft, invalid: InvalidFields, add: AddDiagnostic): void {
  const { documents } = draft;
  const findCited = createCitationFinder(documents);
  const suggest = createSuggester(documents);
  const isComplete = !invalid.has('documents') && documents.every(({ symbol }) => symbol !== undefined);
  const cited = new Set<Cited>();
  for (const { symbol, path } of listCitations(draft)) {
    const found = findCited(symbol);
    for (const document of found) cited.add(document);
    if (found.length === 0 && isComplete) {
      // The document that was most likely meant counts as cited: one typo is one diagnostic.
      const nearest = suggest(symbol);
      const lookalike = (nearest !== null && findLookalike(symbol, nearest)) || null;
      add('unknown-document', path, { symbol, nearest, lookalike });
      if (nearest !== null) for (const document of findCited(nearest)) cited.add(document);
    }
    checkAmbiguity(symbol, path, found, documents, add);
  }

  if ([...invalid].some((field) => mayCite(field))) return;
  documents.forEach((document, index) => {
    const { symbol } = document;
    if (symbol && !cited.has(document)) add('uncited-document', ['documents', index, 'symbol'], { symbol });
  });
}

/** The symbols that the programme, its items and their changes cite. */
function listCitations(draft: Draft): { symbol: string; path: Path }[] {
  const place = (symbols: string[] = [], path: Path) =>
    symbols.map((symbol, index) => ({ symbol, path: [...path, index] }));
  return [
    ...place(draft.program.basis, ['program', 'basis']),
    ...listItems(draft).flatMap(({ item, path }) => [
      ...place(item.documents, [...path, 'documents']),
      ...(item.amended ?? []).map(({ document }, index) => ({
        symbol: document,
        path: [...path, 'amended', index, 'document'],
      })),
    ]),
  ];
}

// Enough to see what they have in common.
const MAX_RELATED = 5;

/** Documents of different days have one symbol, since numbers restart each term: only a date shows which is meant. */
function checkAmbiguity(symbol: string, path: Path, found: Cited[], documents: Cited[], add: AddDiagnostic): void {
  const dates = [...new Set(found.map(({ date }) => date))];
  if (dates.length < 2) return;
  const choices = dates.flatMap((date) => (date === undefined ? [] : `${symbol}@${date}`));
  const related = found.slice(0, MAX_RELATED).map((document) => ({
    role: 'document' as const,
    path: ['documents', documents.indexOf(document), 'symbol'],
  }));
  add('ambiguous-document', path, { symbol, count: dates.length, choices }, { related });
}

/** The known symbol that a citation most likely means: one that looks alike, else the nearest. */
function createSuggester(documents: Cited[]): (symbol: string) => string | null {
  const symbols = documents.flatMap(({ symbol }) => symbol ?? []);
  const alike = new Map(symbols.map((symbol) => [foldSymbol(symbol), symbol]));
  const findNearest = createNearestFinder(symbols);
  return (symbol) => {
    // With a date that no document of the symbol has, the symbol by itself, or what `ambiguous-document` then offers.
    const twin = alike.get(foldSymbol(symbol)) ?? alike.get(foldSymbol(symbol.replace(/@.*$/, '')));
    return twin ?? findNearest(symbol);
  };
}
