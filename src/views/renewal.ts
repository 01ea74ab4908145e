import type { Deadline } from '../core/deadline.ts';
import { placeOf } from '../core/program.ts';
import type { LeftBehind } from '../renewal/left-behind.ts';
import type { Style, TextOptions } from './terminal/style.ts';
import { wrapText } from './terminal/wrap.ts';

/** A deadline that a day off brings forward, with the name of the day as written where that is itself a holiday. */
export interface BroughtForward {
  deadline: Deadline;
  name: string | null;
}

/** The deadlines that days off bring forward; nothing where there is none. */
export function renderBroughtForward(
  broughtForward: BroughtForward[],
  { messages, style, width }: TextOptions,
): string {
  const { renewal, words } = messages;
  const lines = broughtForward.map(({ deadline, name }) =>
    renewal.dayOff(deadline, name, words.deadlineTitle(deadline)),
  );
  return renderBlock(renewal.daysOff, lines, style, width);
}

/** What the new file does not have of the old one; nothing where it has all. */
export function renderLeftBehind(
  { items, documents, workdays }: LeftBehind,
  year: number,
  { messages, style, width }: TextOptions,
): string {
  const { leftBehind } = messages.renewal;
  const lines = [
    ...items.map(({ item, section, cancelled, anchor }) => {
      const place = placeOf(item, section);
      if (anchor !== null) return leftBehind.hanging(place, item.title, anchor);
      return cancelled === null
        ? leftBehind.oneOff(place, item.title)
        : leftBehind.cancelled(place, item.title, cancelled);
    }),
    ...(documents.length > 0 ? [leftBehind.documents(documents.map(({ symbol }) => symbol))] : []),
    ...(workdays ? [leftBehind.workdays] : []),
  ];
  return renderBlock(leftBehind.heading(year, items.length, documents.length), lines, style, width);
}

/** What to do after next year's programme was drawn up. */
export function renderNextSteps(
  file: string,
  confirmations: number,
  { messages: { renewal }, style, width }: TextOptions,
): string {
  const steps = renewal.steps(file, confirmations).map((step, index) => `${index + 1}. ${step}`);
  return renderBlock(renewal.next, steps, style, width);
}

function renderBlock(heading: string, lines: string[], style: Style, width: number | undefined): string {
  if (lines.length === 0) return '';
  return `\n${style.strong(heading)}\n${lines.map((line) => indent(line, width)).join('')}`;
}

// Wrapped lines are set in as far as the words, not as the number.
const INDENT = '  ';
const CONTINUED = '     ';

function indent(line: string, width: number | undefined): string {
  return wrapText(line, width === undefined ? undefined : width - CONTINUED.length)
    .map((part, index) => `${index === 0 ? INDENT : CONTINUED}${part}\n`)
    .join('');
}
