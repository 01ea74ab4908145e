import { daysInMonth, type IsoDate, toIsoDate, toParts } from '../core/date.ts';
import type { Occurrence } from '../core/deadline.ts';
import type { DayRule, DueRule, RuleBoundary } from '../core/due-rule.ts';
import { type Frequency, listPeriods, MONTHS_IN, type Period, parsePeriod } from '../core/period.ts';

/**
 * The times that a rule falls due in a programme's year, in order.
 *
 * `{ every: quarter, before: { month: last, day: 10 } }` in 2023 → due 10/03, 10/06, 10/09 and 10/12.
 * `{ during: 2023-Q2 }` → one window, 01/04–30/06. Nothing for `pending` and `ongoing`.
 */
export function listOccurrences(rule: DueRule, year: number): Occurrence[] {
  switch (rule.form) {
    case 'date':
      return [single(rule.date, rule.boundary)];
    case 'recurring':
      return periodsIn(rule.every, year).map((period) => ({
        ...single(dayIn(period, rule.day), rule.boundary),
        period: period.id,
      }));
    case 'every':
      return periodsIn(rule.every, year).map(window);
    case 'during':
      return [window(readPeriod(rule.period))];
    case 'window':
      return [{ period: null, start: rule.from, due: rule.to, boundary: 'by' }];
    case 'pending':
    case 'ongoing':
      return [];
    case 'recurring-window':
    case 'item':
      throw new Error(`no file writes ${rule.form}`);
  }
}

function periodsIn(every: Frequency, year: number): Period[] {
  return listPeriods(every, `${year}-01-01`, `${year}-12-31`);
}

function single(due: IsoDate, boundary: RuleBoundary): Occurrence {
  return { period: null, start: null, due, boundary: boundary === 'before' ? 'before' : 'by' };
}

function window(period: Period): Occurrence {
  return { period: period.id, start: period.firstDay, due: period.lastDay, boundary: 'by' };
}

/** `2023-Q4` with day 5 of the first month of the next period → `2024-01-05` */
function dayIn(period: Period, rule: DayRule): IsoDate {
  if (rule.form !== 'day-of-month' || period.frequency === 'week') throw new Error(`no file writes ${rule.form}`);
  const length = MONTHS_IN[period.frequency];
  const place = (rule.month.month === 'last' ? length : rule.month.month) + (rule.month.of === 'next' ? length : 0);
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
