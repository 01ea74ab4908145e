import { distance } from 'fastest-levenshtein';
import { foldText } from './text.ts';

/** The known word that a misspelt one most likely stands for, accents and case aside; null where none is close. */
export function findNearest(word: string, known: Iterable<string>): string | null {
  const folded = foldText(word);
  let nearest: string | null = null;
  let least = Math.max(1, Math.floor(folded.length / 3)) + 1;
  for (const candidate of known) {
    const edits = distance(folded, foldText(candidate));
    if (edits < least) [nearest, least] = [candidate, edits];
  }
  return nearest;
}
