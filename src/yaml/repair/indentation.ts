import { indentOf, type Line, takeLines } from './lines.ts';
import type { Repair } from './repair.ts';

const MOST_ABOVE = 60;
const LONGEST_BLOCK = 200;

/** Repairs of how far a line is set in: as far as a neighbour, the line alone or with what is set in below it. */
export function repairIndentation(text: string, line: Line): Repair[] {
  const indent = indentOf(line);
  const columns = listColumns(text, line).filter((column) => column !== indent || line.text.startsWith('\t'));
  const nearest = columns.toSorted((a, b) => Math.abs(a - indent) - Math.abs(b - indent));
  const block = readBlock(text, line);
  return [
    ...alignFirstKey(line),
    ...nearest.flatMap((column) => [
      indentBy([line], column - indent),
      ...(block.length > 1 ? [indentBy(block, column - indent)] : []),
    ]),
  ];
}

/** `-   id: x` above keys that are set in by a dash and one blank. */
function alignFirstKey({ from, text }: Line): Repair[] {
  const dash = /^(\s*-)\s{2,}(?=\S)/.exec(text);
  if (!dash) return [];
  const edit = { extent: [from + dash[1]!.length, from + dash[0].length] as [number, number], text: ' ' };
  return [{ reason: 'BAD_INDENT', extent: null, edit }];
}

/** The columns at which the neighbours of a line start, and the keys behind their dashes: those that it may belong to. */
function listColumns(text: string, line: Line): number[] {
  const [, ...above] = takeLines(text, line, 'up', MOST_ABOVE);
  const below = takeLines(text, line, 'down', 2).slice(1);
  let least = Number.POSITIVE_INFINITY;
  const columns = [...above, ...below].flatMap((other) => {
    const indent = indentOf(other);
    // Further up, a line that is set in deeper belongs to a neighbour.
    if (indent >= least && !below.includes(other)) return [];
    least = Math.min(least, indent);
    const dash = /^\s*(?:-\s+)+/.exec(other.text);
    return dash ? [indent, dash[0].length] : [indent];
  });
  return [...new Set(columns)];
}

/** A line with those below that are set in as far, or further, up to the next entry of a list. */
function readBlock(text: string, line: Line): Line[] {
  const lines = takeLines(text, line, 'down', LONGEST_BLOCK);
  const indent = indentOf(line);
  const end = lines.findIndex(
    (other, index) =>
      index > 0 && (indentOf(other) < indent || (indentOf(other) === indent && /^\s*-\s/.test(other.text))),
  );
  return end < 0 ? lines : lines.slice(0, end);
}

/** One edit over all the lines, which keep their places among each other. */
function indentBy(lines: Line[], columns: number): Repair {
  const [first] = lines;
  const written = lines.map((line, index) => {
    const indent = ' '.repeat(Math.max(0, indentOf(line) + columns));
    return index === lines.length - 1 ? indent : indent + line.text.trimStart();
  });
  const last = lines.at(-1)!;
  return {
    reason: 'BAD_INDENT',
    extent: null,
    edit: { extent: [first!.from, last.from + indentOf(last)], text: written.join('\n') },
  };
}
