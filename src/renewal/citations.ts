import { findCited } from '../core/citation.ts';
import type { Path } from '../core/diagnostics/diagnostic.ts';
import type { Document, Item, Program } from '../core/program.ts';
import { listItems, type PlacedItem } from '../program/draft.ts';

export interface Citation {
  path: Path;
  citation: string;
  document: Document;
}

/** What a programme's basis and some of its items cite. */
export function listCitations({ program, documents }: Program, items: PlacedItem<Item>[]): Citation[] {
  const lists: { path: Path; citations: string[] }[] = [
    { path: ['program', 'basis'], citations: program.basis },
    ...items.map(({ item, path }) => ({ path: [...path, 'documents'], citations: item.documents })),
  ];
  return lists.flatMap(({ path, citations }) =>
    citations.map((citation, index) => ({
      path: [...path, index],
      citation,
      document: findCited(documents, citation)[0]!,
    })),
  );
}

/** The later documents that changed dates. */
export function listLaterDocuments(program: Program): Document[] {
  const entries = listItems(program).flatMap(({ item }) => item.amended ?? []);
  return entries.flatMap(({ document }) => findCited(program.documents, document));
}
