import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';

export interface Column {
  header: string;
  /** Whether its cells may be wrapped when the width does not hold every column whole. */
  wraps?: boolean;
  /** Its cells are wrapped at this many columns where the width does not hold every column whole. */
  widest?: number;
}

export interface Cell {
  text: string;
  paint?: (text: string) => string;
}

const GAP = '  ';
const LEAST_WRAPPED = 12;

/**
 * Lays out rows under headers in at most `width` terminal columns (no limit where undefined), as lines. Width is what a
 * terminal shows: a combining mark takes none. Cells that wrap go on below themselves.
 */
export function layOutColumns(
  columns: Column[],
  rows: Cell[][],
  width: number | undefined,
  paintHeader: (text: string) => string,
): string[] {
  const widths = fitColumns(columns, rows, width);
  const header = columns.map(({ header: text }): Cell => ({ text, paint: paintHeader }));
  return [header, ...rows].flatMap((row) => layOutRow(row, widths));
}

/** Breaks a text into lines of at most `width` terminal columns, at spaces, within a word only where it must. */
export function wrapText(text: string, width: number | undefined): string[] {
  if (width === undefined || (NARROW.test(text) && text.length <= width)) return [text];
  return wrapAnsi(text, Math.max(width, 1), { hard: true }).split('\n');
}

// Latin letters, Vietnamese ones among them, and the punctuation beside them, each a column wide.
const NARROW = /^[ -~\u00a1-\u00ac\u00ae-\u024f\u1e00-\u1eff\u2010-\u2027\u2030-\u205e]*$/;

/** How many terminal columns a text takes. A combining mark takes none, a Chinese character two. */
export function measureText(text: string): number {
  return NARROW.test(text) ? text.length : stringWidth(text);
}

function fitColumns(columns: Column[], rows: Cell[][], width: number | undefined): number[] {
  const cells = columns.map((_, index) => Math.max(0, ...rows.map((row) => measureText(row[index]!.text))));
  const natural = columns.map(({ header }, index) => Math.max(cells[index]!, measureText(header)));
  if (width === undefined || total(natural) <= width) return natural;
  const narrow = columns.map(({ header, widest = Infinity }, index) =>
    Math.max(Math.min(cells[index]!, widest), longestWord(header)),
  );
  const room = width - total(narrow.map((size, index) => (columns[index]!.wraps ? 0 : size)));
  return narrow.map((size, index) => (columns[index]!.wraps ? Math.max(LEAST_WRAPPED, room) : size));
}

function layOutRow(row: Cell[], widths: number[]): string[] {
  const wrapped = row.map(({ text }, index) => wrapText(text, widths[index]));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    row
      .map(({ paint }, index) => {
        const text = wrapped[index]![line] ?? '';
        const padding = ' '.repeat(Math.max(0, widths[index]! - measureText(text)));
        return (paint && text ? paint(text) : text) + padding;
      })
      .join(GAP)
      .trimEnd(),
  );
}

function total(widths: number[]): number {
  return widths.reduce((sum, width) => sum + width, 0) + GAP.length * (widths.length - 1);
}

function longestWord(text: string): number {
  return Math.max(...text.split(' ').map((word) => measureText(word)));
}
