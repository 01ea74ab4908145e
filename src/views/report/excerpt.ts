import type { Span } from '../../core/diagnostics/diagnostic.ts';
import { revealUnsafe } from '../../core/text/text.ts';
import type { Style } from '../terminal/style.ts';
import { measureText, wrapText } from '../terminal/wrap.ts';

/** A place to underline. */
export interface Mark {
  span: Span;
  sign: '^' | '-';
  paint: (text: string) => string;
  /** What the place is, beside its underline. */
  label: string;
}

// Without a terminal's width, a line that would not fit a screen is cut.
const LONGEST_EXCERPT = 140;

/** The lines of the marks, each underlined. Marks on one line share it where they can; a blank line is not shown. */
export function renderExcerpts(marks: Mark[], lines: string[], style: Style, width: number | undefined): string[] {
  let shown: Excerpt | undefined;
  return marks.flatMap((mark) => {
    const { line } = mark.span.start;
    const text = lines[line - 1] ?? '';
    if (text.trim() === '') return [];
    const gutter = `${line} | `;
    const room = width === undefined ? LONGEST_EXCERPT : Math.max(3, width - gutter.length - 2);
    const isShown = shown?.line === line && holds(shown, mark.span);
    const excerpt = isShown ? shown! : { line, text, ...cutLine(text, mark.span.start.column - 1, room) };
    shown = excerpt;
    const margin = `  ${' '.repeat(gutter.length - 2)}${style.quiet('|')} `;
    return [
      ...(isShown ? [] : [`  ${style.quiet(gutter)}${renderLine(excerpt)}`]),
      ...underline(mark, excerpt, room).map((row) => margin + row),
    ];
  });
}

/** From an offset of a line up to another. */
interface Part {
  from: number;
  to: number;
}

interface Excerpt extends Part {
  line: number;
  text: string;
}

function holds({ from, to }: Part, { start }: Span): boolean {
  return start.column - 1 >= from && start.column - 1 < to;
}

/** As much of a line around an offset as there is room for, cut between words where the one at the offset fits. */
function cutLine(text: string, offset: number, room: number): Part {
  if (text.length <= room * 2 && measureText(reveal(text)) <= room) return { from: 0, to: text.length };
  // An ellipsis on either side.
  const inner = room - 2;
  const from = findWordStart(
    text,
    Math.max(0, Math.min(offset - Math.floor(inner * 0.4), text.length - inner)),
    offset,
  );
  return { from, to: findWordEnd(text, from, offset, inner) };
}

/** The first start of a word from an offset up to another. */
function findWordStart(text: string, least: number, most: number): number {
  if (least === 0) return 0;
  const start = /(?<=\s)\S/.exec(text.slice(least - 1, most + 1));
  if (start) return least - 1 + start.index;
  return /[\udc00-\udfff]/.test(text[least]!) ? least + 1 : least;
}

/** The end of the last word that fits, or where nothing beyond the offset would be left, of the text that fits. */
function findWordEnd(text: string, from: number, offset: number, room: number): number {
  let to = from;
  let width = 0;
  for (const character of text.slice(from, from + room * 2)) {
    width += measureText(reveal(character));
    if (width > room) break;
    to += character.length;
  }
  if (to >= text.length || /\s/.test(text[to]!)) return to;
  const end = text
    .slice(from, to)
    .trimEnd()
    .search(/\s+\S*$/);
  return end < 0 || from + end <= offset ? to : from + end;
}

function renderLine({ text, from, to }: Excerpt): string {
  return `${from > 0 ? '…' : ''}${reveal(text.slice(from, to))}${to < text.length ? '…' : ''}`;
}

/** The underline with its label, which goes below where it does not fit beside. */
function underline({ span: { start, end }, sign, paint, label }: Mark, excerpt: Excerpt, room: number): string[] {
  const { line, text, from, to } = excerpt;
  const first = start.column - 1;
  const last = Math.min(to, end.line === line ? end.column - 1 : text.trimEnd().length);
  const indent = (from > 0 ? 1 : 0) + measureText(reveal(text.slice(from, first)));
  const length = Math.max(1, measureText(reveal(text.slice(first, last))));
  const row = ' '.repeat(indent) + paint(sign.repeat(length));
  if (label === '') return [row];
  return indent + length + 1 + measureText(label) <= room
    ? [`${row} ${paint(label)}`]
    : [row, ...wrapText(label, room).map(paint)];
}

function reveal(text: string): string {
  return revealUnsafe(text.replaceAll('\t', ' '));
}
