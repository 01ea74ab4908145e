import { distance } from 'fastest-levenshtein';
import { foldText } from './text.ts';

/** The known word that a misspelt one most likely stands for, accents and case aside; null where none is close. */
export function findNearest(word: string, known: Iterable<string>): string | null {
  const folded = foldText(word);
  let nearest: string | null = null;
  let least = Math.max(1, Math.floor(folded.length / 3)) + 1;
  for (const candidate of known) {
    const edits = countEdits(folded, foldText(candidate));
    if (edits < least) [nearest, least] = [candidate, edits];
  }
  return nearest;
}

/** How many letters to add, drop or change. Two neighbours that changed places are one edit. `qoute`, `quote` → 1 */
function countEdits(a: string, b: string): number {
  const edits = distance(a, b);
  return edits === 2 && isSwap(a, b) ? 1 : edits;
}

function isSwap(a: string, b: string): boolean {
  const at = [...a].findIndex((_, index) => a[index] !== b[index]);
  return a.length === b.length && a[at] === b[at + 1] && a[at + 1] === b[at];
}
