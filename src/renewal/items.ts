import type { Path } from '../core/diagnostics/diagnostic.ts';
import { datingOf, frequencyOf, linkOf, namesWindow } from '../core/due-rule.ts';
import type { Item, Kind } from '../core/program.ts';
import type { Editor } from '../yaml/edit/editor.ts';
import { losesDay, moveCovers, moveWhen } from './dates.ts';
import type { FileWords } from './words.ts';
import { dropLeapDay, listYears, type Move, moveYears } from './years.ts';

const ONE_OFF: ReadonlySet<Kind> = new Set(['review', 'supervision']);

/**
 * The items that have no place in the next year, each by its id with the one that it hangs on where that is why: it takes
 * place once, it was cancelled, or it hangs on such an item.
 */
export function listLeftBehind(items: Item[]): Map<string, string | null> {
  const left = new Map<string, string | null>(items.filter(isLeftBehind).map(({ id }) => [id, null]));
  const findNext = () => items.find(({ id, when }) => !left.has(id) && left.has(linkOf(when) ?? ''));
  for (let next = findNext(); next; next = findNext()) left.set(next.id, linkOf(next.when));
  return left;
}

/** Whether an item has no place in the next year: it was cancelled, or takes place once. */
function isLeftBehind({ kind, when, anniversary, cancelled }: Item): boolean {
  const isWindow = namesWindow(when) && frequencyOf(when) === null;
  return cancelled !== undefined || anniversary !== undefined || (isWindow && ONE_OFF.has(kind));
}

/**
 * Carries an item over. What is fixed in the old year moves to the new one, in its title and quote as well; and what a
 * person has to look at then says so in `confirm`.
 */
export function moveItem(item: Item, path: Path, move: Move, editor: Editor, words: FileWords): void {
  if (datingOf(item.when) === 'never') return;
  const { confirm } = words;
  const later = [...new Set((item.amended ?? []).map(({ document }) => document))];
  if (later.length > 0) editor.removeKey([...path, 'amended'], words.droppedAmended(later));
  const moved = [...moveWhen(item.when, move), ...moveCovers(item.covers, move)];
  for (const { path: below, from, to } of moved) {
    editor.rewrite([...path, ...below], (written) => written.replace(from, to));
  }
  const isDayLost = moved.some(losesDay);
  const years = [...listYears(move), ...moved.map(({ from }) => Number(from.slice(0, 4)))];
  const moveText = (text: string) => moveYears(text, move, years);
  const moveQuote = (text: string) => moveText(isDayLost ? dropLeapDay(text) : text);
  if (item.title !== moveText(item.title)) editor.rewrite([...path, 'title'], moveText);
  if (item.quote !== undefined) editor.rewrite([...path, 'quote'], moveQuote);

  const hasYear = [item.title, item.quote ?? ''].some((text) => text !== moveText(text));
  const what =
    (later.length > 0 && confirm.amended) ||
    (datingOf(item.when) === 'awaited' && confirm.pending) ||
    (isDayLost && confirm.leapDay) ||
    (moved.length > 0 && confirm.date) ||
    (hasYear && confirm.year);
  if (what) editor.set([...path, 'confirm'], what);
}
