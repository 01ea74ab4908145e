import type { Path } from '../core/diagnostic.ts';
import type { Program, Section } from '../core/program.ts';
import type { Editor } from '../yaml/edit/editor.ts';
import type { PlacedItem } from './citations.ts';
import { moveItem, whyDropped } from './items.ts';
import type { FileWords } from './words.ts';
import { type Move, moveYears } from './years.ts';

/** Carries the sections over, with a comment in the place of each item that is left out. Answers the items that stay. */
export function renewSections({ sections }: Program, move: Move, editor: Editor, words: FileWords): PlacedItem[] {
  return sections.flatMap((section, index) => renewSection(section, ['sections', index], move, editor, words));
}

function renewSection(section: Section, path: Path, move: Move, editor: Editor, words: FileWords): PlacedItem[] {
  const kept: PlacedItem[] = [];
  const notes = new Map<number, string>();
  editor.rewrite([...path, 'title'], (written) => moveYears(written, move));
  section.items.forEach((item, index) => {
    const why = whyDropped(item, move, words);
    if (why === undefined) kept.push({ item, path: [...path, 'items', index] });
    else
      notes.set(
        index,
        words.dropped(item.title, [item.source ?? section.id, ...(item.quote ? [item.quote] : [])], why, move),
      );
  });
  if (notes.size > 0) editor.replaceEntries([...path, 'items'], notes);
  for (const { item, path: place } of kept) moveItem(item, place, move, editor, words);
  return kept;
}
