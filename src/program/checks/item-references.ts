import type { AddDiagnostic } from '../diagnostics.ts';
import { type Draft, listItems } from '../draft.ts';
import { createNearestFinder } from './nearest-names.ts';

/** Reports a reference to an item that the file does not have. */
export type CheckReference = (id: string, path: (string | number)[]) => void;

/** An id that cannot be read may be the one that is meant, so a file with such an id has no unknown ones. */
export function createReferenceCheck(draft: Draft, add: AddDiagnostic): CheckReference {
  const ids = listItems(draft).map(({ item }) => item.id);
  const known = new Set(ids);
  const readable = ids.filter((id) => id !== undefined);
  const findNearest = createNearestFinder(readable);
  return (id, path) => {
    if (known.has(id) || readable.length < ids.length) return;
    add('unknown-item', path, { item: id, nearest: findNearest(id) });
  };
}
