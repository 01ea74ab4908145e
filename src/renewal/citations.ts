import { findCited } from '../core/citation.ts';
import type { Path } from '../core/diagnostics/diagnostic.ts';
import type { Document, Item, Program } from '../core/program.ts';

/** An item with the way to it. */
export interface PlacedItem {
  item: Item;
  path: Path;
}

export interface Citation {
  path: Path;
  citation: string;
  document: Document;
}

export function listItems({ sections }: Program): PlacedItem[] {
  return sections.flatMap(({ items }, s) => items.map((item, i) => ({ item, path: ['sections', s, 'items', i] })));
}

/** What a programme's basis and some of its items cite. */
export function listCitations({ program, documents }: Program, items: PlacedItem[]): Citation[] {
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
