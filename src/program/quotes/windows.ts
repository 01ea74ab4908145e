import type { Occurrence } from '../../core/deadline.ts';
import { addDays, type IsoDate } from '../../core/time/date.ts';
import type { WindowsStatement } from '../../phrase/reading.ts';
import { listAround } from './marks.ts';
import type { Outcome } from './outcome.ts';
import type { Dated } from './quoted.ts';

/**
 * Every last day of the rule is to lie in a window of the quote, one in each; and each window within the span is to hold
 * one, of the rule or of an item that shares the quote.
 */
export function compareWindows(statement: WindowsStatement, { own, around, shared, calendar }: Dated): Outcome {
  if (statement.perWindow === 'any') return { form: 'agrees' };
  const said = { form: 'rules' as const, rules: statement.rules };
  const windows = statement.rules.flatMap((each) => listAround(each, calendar));
  const held = own.map(lastDayOf).map((day) => windows.findIndex((window) => holds(window, day)));
  if (held.includes(-1)) return { form: 'differs', said };
  if (statement.perWindow === 'one' && new Set(held).size < held.length) return { form: 'differs', said };
  const covered = [...around, ...shared.flatMap((each) => listAround(each, calendar))].map(lastDayOf);
  const { from, to } = calendar.span;
  const uncovered = windows
    .filter(({ due }) => due >= from && due <= to)
    .filter((window) => !covered.some((day) => holds(window, day)))
    .map(({ start, due }) => start ?? due);
  return uncovered.length > 0 ? { form: 'partial', uncovered, time: null } : { form: 'agrees' };
}

function lastDayOf({ due, boundary }: Occurrence): IsoDate {
  return boundary === 'before' ? addDays(due, -1) : due;
}

function holds({ start, due }: Occurrence, day: IsoDate): boolean {
  return day >= (start ?? due) && day <= due;
}
