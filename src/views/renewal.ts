import type { Deadline } from '../core/deadline.ts';
import { wrapText } from './terminal/columns.ts';
import type { TextOptions } from './terminal/style.ts';

/** A deadline that a day off brings forward, with the name of the day as written where that is itself a holiday. */
export interface BroughtForward {
  deadline: Deadline;
  name: string | null;
}

/** What to look at, and to do, after next year's programme was drawn up. */
export function renderNextSteps(
  file: string,
  confirmations: number,
  broughtForward: BroughtForward[],
  { messages, style, width }: TextOptions,
): string {
  const { renewal } = messages;
  const daysOff = broughtForward.map(({ deadline, name }) =>
    renewal.dayOff(deadline, name, messages.words.deadlineTitle(deadline)),
  );
  const steps = renewal.steps(file, confirmations).map((step, index) => `${index + 1}. ${step}`);
  const blocks = [
    { heading: renewal.daysOff, lines: daysOff },
    { heading: renewal.next, lines: steps },
  ];
  return blocks
    .filter(({ lines }) => lines.length > 0)
    .map(({ heading, lines }) => `\n${style.strong(heading)}\n${lines.map((line) => indent(line, width)).join('')}`)
    .join('');
}

// What is wrapped goes on below its own words, not below its number.
const INDENT = '  ';
const CONTINUED = '     ';

function indent(line: string, width: number | undefined): string {
  return wrapText(line, width === undefined ? undefined : width - CONTINUED.length)
    .map((part, index) => `${index === 0 ? INDENT : CONTINUED}${part}\n`)
    .join('');
}
