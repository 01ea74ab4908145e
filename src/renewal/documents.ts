import type { Document, Item, Program } from '../core/program.ts';
import { listItems, type PlacedItem } from '../program/draft.ts';
import type { Editor } from '../yaml/edit/editor.ts';
import { type Citation, listCitations, listLaterDocuments } from './citations.ts';
import { type Guidance, writeGuidance } from './guidance.ts';
import type { FileWords } from './words.ts';
import type { Move } from './years.ts';

/**
 * Keeps the documents that the programme still cites, without the misprints of the old source. The new guidance takes the
 * place of the old one wherever it is cited; what else the programme rests on is to be confirmed. Returns the documents that
 * are left behind.
 */
export function renewDocuments(
  program: Program,
  kept: PlacedItem<Item>[],
  guidance: Guidance | undefined,
  move: Move,
  editor: Editor,
  words: FileWords,
): Document[] {
  const citations = listCitations(program, kept);
  const cited = new Set(citations.map(({ document }) => document));
  const citedBefore = new Set([
    ...listCitations(program, listItems(program)).map(({ document }) => document),
    ...listLaterDocuments(program),
  ]);
  const isDropped = (document: Document) => citedBefore.has(document) && !cited.has(document);
  const basis = new Set(listCitations(program, []).map(({ document }) => document));

  program.documents.forEach((document, index) => {
    if (isDropped(document)) return;
    const path = ['documents', index];
    editor.removeKey([...path, 'printed']);
    if (document === guidance?.old) writeGuidance(guidance, path, move, editor, words);
    else if (basis.has(document)) editor.set([...path, 'confirm'], words.confirm.basis);
  });
  const dropped = program.documents.filter(isDropped);
  editor.removeEntries(
    ['documents'],
    new Set(dropped.map((document) => program.documents.indexOf(document))),
    words.droppedDocuments(dropped.map(({ symbol }) => symbol)),
  );

  const staying = program.documents.filter((document) => !isDropped(document));
  recite(citations, staying, guidance, editor);
  return dropped;
}

/** Cites the new guidance for the old, and by its date too any document whose symbol it now shares. */
function recite(citations: Citation[], documents: Document[], guidance: Guidance | undefined, editor: Editor): void {
  const identify = (document: Document) => (document === guidance?.old ? guidance : document);
  for (const { path, citation, document } of citations) {
    const { symbol, date } = identify(document);
    const isShared = documents.some((other) => other !== document && identify(other).symbol === symbol);
    const renewed = isShared && date !== undefined ? `${symbol}@${date}` : symbol;
    const isOutdated = isShared || document === guidance?.old;
    if (isOutdated && citation !== renewed) editor.set(path, renewed);
  }
}
