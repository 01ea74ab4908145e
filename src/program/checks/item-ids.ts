import { findNearest } from '../../core/text/nearest.ts';
import type { AddDiagnostic } from '../diagnostics.ts';
import { type Draft, listItems } from '../draft.ts';

// A file with more unknown ids than this was cut or joined; to compare each with each would take minutes.
const MAX_SUGGESTIONS = 100;

/** Reports a reference to an item that the file does not have. */
export type CheckReference = (id: string, path: (string | number)[]) => void;

/** An id that cannot be read may be the one that is meant, so a file with such an id has no unknown ones. */
export function createReferenceCheck(draft: Draft, add: AddDiagnostic): CheckReference {
  const ids = listItems(draft).map(({ item }) => item.id);
  const known = new Set(ids);
  const readable = ids.filter((id) => id !== undefined);
  let left = MAX_SUGGESTIONS;
  return (id, path) => {
    if (known.has(id) || readable.length < ids.length) return;
    left -= 1;
    add('unknown-item', path, { item: id, nearest: left < 0 ? null : findNearest(id, readable) });
  };
}
