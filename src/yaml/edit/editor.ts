import type { Path } from '../../core/diagnostics/diagnostic.ts';
import type { Extent } from '../offsets.ts';
import type { Edit } from '../repair/repair.ts';
import { readLayout } from './layout.ts';
import { layOutPlainly } from './plain.ts';
import { writeScalar } from './scalar.ts';

/**
 * Changes to a YAML text, each of which touches its own place only: what is not changed stays byte for byte as it
 * was written. No comment is lost, whatever is taken out. Paths are those of the text before any change.
 */
export interface Editor {
  /** Changes a scalar as it is written, its quotes included, if it is there. */
  rewrite(path: Path, change: (written: string) => string): void;
  /** Gives a place a text: where it is already, or as the last key of its mapping. */
  set(path: Path, text: string): void;
  /** Writes a mapping in braces, if it is one, in lines of its own. */
  unfold(path: Path): void;
  /** Takes a key out, if it is there; a note may take its place. */
  removeKey(path: Path, note?: string): void;
  /** Takes entries out of a list; a note takes the place of each. */
  replaceEntries(list: Path, notes: ReadonlyMap<number, string>): void;
  /** Takes entries out of a list; one note follows the list, with the comments that they had. */
  removeEntries(list: Path, indices: ReadonlySet<number>, note: string): void;
  finish(): string;
}

/** An editor of a YAML text whose `parts` (see layOutPlainly) are edited line by line. Lines end as most of them did. */
export function editYaml(original: string, parts: ReadonlySet<string>): Editor {
  const lineEnd = findLineEnd(original);
  const plain = layOutPlainly(original.replaceAll('\r\n', '\n'), parts);
  const text = plain.endsWith('\n') ? plain : `${plain}\n`;
  const layout = readLayout(text);
  const edits: Edit[] = [];

  const put = (extent: Extent, replacement: string) => edits.push({ extent, text: replacement });
  const insert = (at: number, addition: string) => put([at, at], addition);
  const writeLines = (lines: string[], column: number) =>
    lines.map((line) => `${' '.repeat(column)}${line}\n`).join('');
  const toComment = (note: string) => `# ${note}`;
  const closeEmptied = (list: Path, removed: number) => {
    if (removed === layout.entries(list).length) insert(layout.colon(list), ' []');
  };
  const withBlankLines = ([from, to]: Extent): Extent => {
    const blank = /(?:[ \t]*\n)*/y;
    blank.lastIndex = to;
    blank.test(text);
    return [from, blank.lastIndex];
  };

  return {
    rewrite(path, change) {
      const extent = layout.value(path);
      if (extent) put(extent, change(text.slice(...extent)));
    },
    set(path, value) {
      const extent = layout.value(path);
      if (extent) return void put(extent, writeScalar(value));
      const mapping = path.slice(0, -1);
      insert(layout.end(mapping), writeLines([`${path.at(-1)}: ${writeScalar(value)}`], layout.column(mapping)));
    },
    unfold(path) {
      const extent = layout.value(path);
      const block = layout.block(path);
      if (!extent || block === undefined) return;
      put([text.slice(0, extent[0]).trimEnd().length, extent[1]], block);
    },
    removeKey(path, note) {
      const extent = layout.key(path);
      if (!extent) return;
      const lines = [...(note === undefined ? [] : [toComment(note)]), ...layout.comments(extent)];
      insert(layout.lineStart(extent[0]), writeLines(lines, layout.column(path.slice(0, -1))));
      put(extent, '');
    },
    replaceEntries(list, notes) {
      const entries = layout.entries(list);
      for (const [index, note] of notes) {
        const extent = entries[index]!;
        put(extent, writeLines([toComment(note), ...layout.comments(extent)], layout.column(list)));
      }
      closeEmptied(list, notes.size);
    },
    removeEntries(list, indices, note) {
      if (indices.size === 0) return;
      const entries = layout.entries(list);
      const last = entries.length - 1;
      const removed = [...indices].map((index) => entries[index]!);
      const lines = writeLines([toComment(note), ...removed.flatMap(layout.comments)], layout.column(list));
      for (const extent of removed) put(extent === entries[last] ? extent : withBlankLines(extent), '');
      insert(entries[last]![1], indices.has(last) ? lines : `\n${lines}`);
      closeEmptied(list, indices.size);
    },
    finish() {
      // At one place, what is put in comes before what is taken out there.
      const ordered = edits.toSorted(({ extent: a }, { extent: b }) => a[0] - b[0] || a[1] - b[1]);
      let offset = 0;
      const pieces = ordered.map(({ extent: [from, to], text: replacement }) => {
        const piece = text.slice(offset, from) + replacement;
        offset = to;
        return piece;
      });
      return (pieces.join('') + text.slice(offset)).replaceAll('\n', lineEnd);
    },
  };
}

function findLineEnd(text: string): '\r\n' | '\n' {
  const lines = text.split('\n').length - 1;
  const crlf = text.split('\r\n').length - 1;
  return crlf * 2 > lines ? '\r\n' : '\n';
}
