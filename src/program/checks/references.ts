import type { Path } from '../../core/diagnostic.ts';
import { findNearest } from '../../core/nearest.ts';
import { foldSymbol } from '../../core/text.ts';
import { type Draft, listItems } from '../draft.ts';
import type { Report } from '../report.ts';

/** Every symbol cited is a document of the file, by its very spelling, and every document is cited somewhere. */
export function checkReferences(draft: Draft, report: Report): void {
  const symbols = draft.documents.flatMap(({ symbol }) => (symbol ? [symbol] : []));
  const known = new Set(symbols);
  const cited = new Set<string>();
  const cite = (documents: string[] | undefined, path: Path) => {
    documents?.forEach((symbol, index) => {
      const nearest = known.has(symbol) ? symbol : findSymbol(symbol, symbols);
      if (nearest !== null) cited.add(nearest);
      if (nearest !== symbol) report('unknown-document', [...path, index], { symbol, nearest });
    });
  };
  cite(draft.program.basis, ['program', 'basis']);
  for (const { item, path } of listItems(draft)) cite(item.documents, [...path, 'documents']);
  draft.documents.forEach(({ symbol }, index) => {
    if (symbol && !cited.has(symbol)) report('uncited-document', ['documents', index, 'symbol'], { symbol });
  });
}

function findSymbol(symbol: string, symbols: string[]): string | null {
  return symbols.find((known) => foldSymbol(known) === foldSymbol(symbol)) ?? findNearest(symbol, symbols);
}
