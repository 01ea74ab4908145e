import { findNearest } from '../../core/text/nearest.ts';

// A file with more unknown names was cut or joined, or lacks its list of documents. To compare each with each would take minutes.
const MAX_SEARCHES = 100;

/** Finds the known name that a misspelt one most likely means; null where none is close, and after the first 100 searches. */
export function createNearestFinder(known: string[]): (name: string) => string | null {
  let left = MAX_SEARCHES;
  return (name) => {
    left -= 1;
    return left < 0 ? null : findNearest(name, known);
  };
}
