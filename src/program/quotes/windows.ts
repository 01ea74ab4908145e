import type { Occurrence } from '../../core/deadline.ts';
import type { IsoDate } from '../../core/time/date.ts';
import type { WindowsStatement } from '../../phrase/reading.ts';
import { lastDayOf } from './marks.ts';
import type { Outcome } from './outcome.ts';
import type { SharedQuote } from './quoted.ts';

/**
 * Every last day of the rule is to lie in a window of the quote, one in each; and each window within the span is to hold
 * one, of the rule or of an item that shares the quote.
 */
export function compareWindows(statement: WindowsStatement, own: Occurrence[], quote: SharedQuote): Outcome {
  if (statement.perWindow === 'any') return { form: 'agrees' };
  const said = { form: 'rules' as const, rules: statement.rules };
  const windows = statement.rules.flatMap(quote.timesOf);
  const held = own.map(lastDayOf).map((day) => windows.findIndex((window) => holds(window, day)));
  if (held.includes(-1)) return { form: 'differs', said };
  if (statement.perWindow === 'one' && new Set(held).size < held.length) return { form: 'differs', said };
  const { lastDays } = quote.covered();
  const { from, to } = quote.calendar.span;
  const uncovered = windows
    .filter(({ due }) => due >= from && due <= to)
    .filter((window) => !lastDays.some((day) => holds(window, day)))
    .map(({ start, due }) => start ?? due);
  return uncovered.length > 0 ? { form: 'partial', uncovered, time: null } : { form: 'agrees' };
}

function holds({ start, due }: Occurrence, day: IsoDate): boolean {
  return day >= (start ?? due) && day <= due;
}
