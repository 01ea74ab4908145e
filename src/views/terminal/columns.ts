import { measureText, wrapParts, wrapText } from './wrap.ts';

export interface Column {
  header: string;
  /** Whether its cells may be wrapped when the width does not hold every column whole. */
  wraps?: boolean;
  /** Its cells are wrapped at this many columns where the width does not hold every column whole. */
  widest?: number;
  align?: 'right';
}

export interface Cell {
  text: string;
  paint?: ((text: string) => string) | undefined;
  /** Takes the place of a text that does not fit in one line. */
  shorter?: string | undefined;
  /** Go on below the text, set in a little. */
  below?: { parts: string[]; paint: (text: string) => string };
  /** Whether it takes the room of the next column too, where its row has nothing. */
  spans?: boolean;
}

const GAP = '  ';
const INDENT = '  ';
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
  return layOutRows(columns, rows, width, paintHeader).flat();
}

/** The same, the lines of each row by themselves, those of the headers first. */
export function layOutRows(
  columns: Column[],
  rows: Cell[][],
  width: number | undefined,
  paintHeader: (text: string) => string,
): string[][] {
  const widths = fitColumns(columns, rows, width);
  const header = columns.map(({ header: text }): Cell => ({ text, paint: paintHeader }));
  return [header, ...rows].map((row) => layOutRow(row, columns, widths));
}

/** How many terminal columns the one that wraps has; Infinity where every column is held whole. */
export function measureRoom(columns: Column[], rows: Cell[][], width: number | undefined): number {
  return width === undefined || total(measureColumns(columns, rows)) <= width
    ? Infinity
    : fitColumns(columns, rows, width)[columns.findIndex(({ wraps }) => wraps)]!;
}

function fitColumns(columns: Column[], rows: Cell[][], width: number | undefined): number[] {
  const natural = measureColumns(columns, rows);
  if (width === undefined || total(natural) <= width) return natural;
  const narrow = columns.map(({ widest = Infinity }, index) => Math.min(natural[index]!, widest));
  const room = width - total(narrow.map((size, index) => (columns[index]!.wraps ? 0 : size)));
  return narrow.map((size, index) => (columns[index]!.wraps ? Math.max(LEAST_WRAPPED, room) : size));
}

function measureColumns(columns: Column[], rows: Cell[][]): number[] {
  const widths = columns.map(({ header }, index) =>
    Math.max(measureText(header), ...rows.map((row) => (row[index]!.spans ? 0 : measureCell(row[index]!)))),
  );
  return widths.map((size, index) => {
    const spanning = rows.flatMap((row) => (row[index]!.spans ? [measureCell(row[index]!)] : []));
    return Math.max(size, ...spanning.map((needed) => needed - GAP.length - widths[index + 1]!));
  });
}

function measureCell({ text, below }: Cell): number {
  const [line] = below ? wrapParts(below.parts, undefined) : [];
  return Math.max(measureText(text), line === undefined ? 0 : INDENT.length + measureText(line));
}

interface Line {
  text: string;
  paint: ((text: string) => string) | undefined;
}

function layOutRow(row: Cell[], columns: Column[], widths: number[]): string[] {
  const cells = row.flatMap((cell, index) => {
    if (row[index - 1]?.spans) return [];
    const width = widths[index]! + (cell.spans ? GAP.length + widths[index + 1]! : 0);
    return [{ lines: listLines(cell, width), width, isRight: columns[index]!.align === 'right' }];
  });
  const height = Math.max(...cells.map(({ lines }) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map(({ lines, width, isRight }) => {
        const { text, paint } = lines[line] ?? { text: '', paint: undefined };
        const padding = ' '.repeat(Math.max(0, width - measureText(text)));
        const painted = paint && text ? paint(text) : text;
        return isRight ? padding + painted : painted + padding;
      })
      .join(GAP)
      .trimEnd(),
  );
}

function listLines({ text, shorter = text, paint, below }: Cell, width: number): Line[] {
  return [
    ...wrapText(measureText(text) > width ? shorter : text, width).map((line) => ({ text: line, paint })),
    ...(below
      ? wrapParts(below.parts, width - INDENT.length).map((line) => ({ text: INDENT + line, paint: below.paint }))
      : []),
  ];
}

function total(widths: number[]): number {
  return widths.reduce((sum, width) => sum + width, 0) + GAP.length * (widths.length - 1);
}
