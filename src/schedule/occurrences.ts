import { daysInMonth, type IsoDate, toIsoDate, toParts } from '../core/date.ts';
import type { Occurrence } from '../core/deadline.ts';
import { MONTHS_IN, type MonthlyFrequency, type Period, parsePeriod, periodsOf } from '../core/period.ts';
import type { Boundary, DayRule, When } from '../core/program.ts';

/**
 * The times that a rule falls due in a programme's year, in order.
 *
 * `{ every: quarter, before: { month: last, day: 10 } }` in 2023 → due 10/03, 10/06, 10/09 and 10/12.
 * `{ during: 2023-Q2 }` → one window, 01/04–30/06. Nothing for `pending` and `ongoing`.
 */
export function listOccurrences(when: When, year: number): Occurrence[] {
  if ('every' in when) return periodsOf(when.every, year).map((period) => recur(when, period));
  if ('before' in when) return [single(when.before, 'before')];
  if ('by' in when) return [single(when.by, 'by')];
  if ('from' in when) return [{ period: null, start: when.from, due: when.to, boundary: 'by' }];
  if ('during' in when) return [window(readPeriod(when.during))];
  return [];
}

function recur(when: Extract<When, { every: unknown }>, period: Period): Occurrence {
  if ('before' in when) return { ...single(dayIn(period, when.before), 'before'), period: period.id };
  if ('by' in when) return { ...single(dayIn(period, when.by), 'by'), period: period.id };
  return window(period);
}

function single(due: IsoDate, boundary: Boundary): Occurrence {
  return { period: null, start: null, due, boundary };
}

function window(period: Period): Occurrence {
  return { period: period.id, start: period.firstDay, due: period.lastDay, boundary: 'by' };
}

/** `2023-Q4` with `{ month: next, day: 5 }` → `2024-01-05` */
function dayIn(period: Period, rule: DayRule): IsoDate {
  const length = MONTHS_IN[period.frequency as MonthlyFrequency];
  const place = rule.month === 'next' ? length + 1 : rule.month === 'last' ? length : (rule.month ?? 1);
  const monthsFromJanuary = toParts(period.firstDay).month + place - 2;
  const year = period.year + Math.floor(monthsFromJanuary / 12);
  const month = (monthsFromJanuary % 12) + 1;
  return toIsoDate({ year, month, day: rule.day === 'last' ? daysInMonth(year, month) : rule.day });
}

function readPeriod(id: string): Period {
  const period = parsePeriod(id);
  if (!period) throw new Error(`unchecked period ${id}`);
  return period;
}
