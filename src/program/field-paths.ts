import type { Path } from '../core/diagnostics/diagnostic.ts';

/** How the fields of a programme file are nested. Paths start at the file's root. */

/** The item, the document or the programme that a path leads into. */
export function partOf(path: Path): Path {
  return path.slice(0, path[0] === 'program' ? 1 : path[2] === 'items' ? 4 : 2);
}

/** The field that a path leads into: a key of the programme, of a document, of a section or of an item. */
export function fieldOf(path: Path): Path {
  return path.slice(0, path[0] === 'workdays' ? 1 : partOf(path).length + 1);
}

/** The `when` of an item, or the entry of its `amended`, that a path leads into: parts that take one of several forms. */
export function formOf(path: Path): Path | undefined {
  if (path[0] !== 'sections' || path[2] !== 'items') return undefined;
  if (path[4] === 'when') return path.slice(0, 5);
  return path[4] === 'amended' && path.length > 5 ? path.slice(0, 6) : undefined;
}

/** A field, as a text. */
export function nameField(path: Path): string {
  return path.join('/');
}

/** Whether citations are lost where a field is invalid. Without its rule an item has no later documents. */
export function mayCite(field: string): boolean {
  return /^(?:program|sections|program\/basis|sections\/\d+(?:\/items(?:\/\d+(?:\/(?:documents|amended|covers|when))?)?)?)$/.test(
    field,
  );
}
