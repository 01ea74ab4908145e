import { findCited } from '../../core/citation.ts';
import type { Path } from '../../core/diagnostic.ts';
import { findNearest } from '../../core/nearest.ts';
import type { Document } from '../../core/program.ts';
import { foldSymbol } from '../../core/text.ts';
import { type Draft, listItems } from '../draft.ts';
import type { Report } from '../report.ts';

/** Every symbol cited is one document of the file, by its very spelling, and every document is cited somewhere. */
export function checkReferences(draft: Draft, report: Report): void {
  const cited = new Set<Partial<Document>>();
  const cite = (citations: string[] | undefined, path: Path) => {
    citations?.forEach((citation, index) => {
      const found = findCited(draft.documents, citation);
      for (const document of found) cited.add(document);
      if (found.length === 0) tellUnknown(citation, draft.documents, cited, [...path, index], report);
      if (found.length > 1) {
        const choices = found.map(({ symbol, date }) => `${symbol}@${date}`);
        report('ambiguous-document', [...path, index], { symbol: citation, choices });
      }
    });
  };
  cite(draft.program.basis, ['program', 'basis']);
  for (const { item, path } of listItems(draft)) cite(item.documents, [...path, 'documents']);
  draft.documents.forEach((document, index) => {
    const { symbol } = document;
    if (symbol && !cited.has(document)) report('uncited-document', ['documents', index, 'symbol'], { symbol });
  });
}

/** The document that was most likely meant counts as cited: one slip of the pen is one finding. */
function tellUnknown(
  symbol: string,
  documents: Partial<Document>[],
  cited: Set<Partial<Document>>,
  path: Path,
  report: Report,
): void {
  const symbols = documents.flatMap((document) => document.symbol ?? []);
  const alike = symbols.find((known) => foldSymbol(known) === foldSymbol(symbol));
  const nearest = alike ?? findNearest(symbol, symbols);
  report('unknown-document', path, { symbol, nearest });
  for (const document of documents) if (document.symbol === nearest) cited.add(document);
}
