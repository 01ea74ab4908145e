import type { Occurrence } from '../../core/deadline.ts';
import { type DueRule, daysOf, frequencyOf } from '../../core/due-rule.ts';
import type { Boundary } from '../../core/program.ts';
import { addDays, addMonths, type DateSpan, type IsoDate } from '../../core/time/date.ts';
import { MONTHS_IN } from '../../core/time/period.ts';
import { listOccurrences } from '../../schedule/dates/occurrences.ts';
import type { Workdays } from '../../schedule/dates/workdays.ts';

/** A date that a rule or a quote gives; the boundary is null where the quote states none. */
export interface Mark {
  date: IsoDate;
  boundary: Boundary | null;
}

/** The programme's span, with what days off are needed to find a day by its number. */
export interface Calendar {
  span: DateSpan;
  workdays: Workdays;
}

/** The occurrences of a rule in its own file and in those before and after it. */
export function listAround(rule: DueRule, { span, workdays }: Calendar): Occurrence[] {
  const months = monthsAround(rule);
  if (months === 0) return listOccurrences(rule, span, workdays);
  return listOccurrences(rule, { from: addMonths(span.from, -months), to: addMonths(span.to, months) }, workdays);
}

// A day of the period after it may lie at its end, and a count of days reach further.
function monthsAround(rule: DueRule): number {
  const every = frequencyOf(rule);
  if (every === null) return 0;
  const counted = daysOf(rule).map(({ day }) => (day.form === 'after-period' ? Math.ceil(day.count / 20) : 0));
  return 2 * (every === 'week' ? 1 : MONTHS_IN[every]) + Math.max(0, ...counted);
}

/** A window counts as two dates, its first and its last day. */
export function marksOf({ start, due, boundary, isOnDay }: Occurrence): Mark[] {
  const last: Mark = { date: due, boundary };
  return start === null || isOnDay || start === due ? [last] : [{ date: start, boundary: 'by' }, last];
}

/** By which a date is looked up. A quote's date without a boundary is found by any date of that day. */
export function keyOf({ date, boundary }: Mark): string {
  return `${date} ${boundary}`;
}

/** The keys of all dates of a quote that a date of a rule can be. */
export function keysFitting(mark: Mark): string[] {
  return [keyOf(mark), keyOf({ ...mark, boundary: null })];
}

export function lastDayOf({ due, boundary }: Occurrence): IsoDate {
  return boundary === 'before' ? addDays(due, -1) : due;
}
