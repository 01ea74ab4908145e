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

/** A part of an item that takes one of several forms: its `when`, or an entry of its `amended`. */
export interface FormPart {
  key: 'when' | 'amended';
  path: Path;
}

/** The part of that kind that a path leads into. */
export function formOf(path: Path): FormPart | undefined {
  if (path[0] !== 'sections' || path[2] !== 'items') return undefined;
  if (path[4] === 'when') return { key: 'when', path: path.slice(0, 5) };
  return path[4] === 'amended' && path.length > 5 ? { key: 'amended', path: path.slice(0, 6) } : undefined;
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
