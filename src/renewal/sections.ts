import type { Path } from '../core/diagnostics/diagnostic.ts';
import { type Item, type Program, placeOf, type Section } from '../core/program.ts';
import type { PlacedItem } from '../program/draft.ts';
import type { Editor } from '../yaml/edit/editor.ts';
import { listLeftBehind, moveItem } from './items.ts';
import type { LeftItem } from './left-behind.ts';
import type { FileWords } from './words.ts';
import { type Move, moveYears } from './years.ts';

export interface RenewedItems {
  kept: PlacedItem<Item>[];
  left: LeftItem[];
}

/** Carries the sections over, with a comment in the place of each item that is left behind. */
export function renewSections({ sections }: Program, move: Move, editor: Editor, words: FileWords): RenewedItems {
  const leftIds = listLeftBehind(sections.flatMap(({ items }) => items));
  const renewed = sections.map((section, index) =>
    renewSection(section, ['sections', index], leftIds, move, editor, words),
  );
  return { kept: renewed.flatMap(({ kept }) => kept), left: renewed.flatMap(({ left }) => left) };
}

function renewSection(
  section: Section,
  path: Path,
  leftIds: ReadonlyMap<string, string | null>,
  move: Move,
  editor: Editor,
  words: FileWords,
): RenewedItems {
  const kept: PlacedItem<Item>[] = [];
  const left: LeftItem[] = [];
  const notes = new Map<number, string>();
  editor.rewrite([...path, 'title'], (written) => moveYears(written, move));
  section.items.forEach((item, index) => {
    const anchor = leftIds.get(item.id);
    if (anchor === undefined) {
      kept.push({ item, path: [...path, 'items', index] });
      return;
    }
    const cancelled = item.cancelled ?? null;
    const why =
      anchor !== null ? words.hanging(anchor) : cancelled === null ? words.oneOff : words.cancelled(cancelled);
    const details = [placeOf(item, section), ...(item.quote ? [item.quote] : [])];
    notes.set(index, words.dropped(item.title, details, why));
    left.push({ section, item, cancelled, anchor });
  });
  if (notes.size > 0) editor.replaceEntries([...path, 'items'], notes);
  for (const { item, path: place } of kept) moveItem(item, place, move, editor, words);
  return { kept, left };
}
