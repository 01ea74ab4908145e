import type { Occurrence } from '../../core/deadline.ts';
import type { DueRule } from '../../core/due-rule.ts';
import type { DateSpan, IsoDate } from '../../core/time/date.ts';
import { listPeriods, type Period, periodAt, shiftPeriod } from '../../core/time/period.ts';
import { applyFixedRule, applyPeriodicRule } from './apply-rule.ts';
import type { Workdays } from './workdays.ts';

/**
 * The times that a rule falls due in a span, in order. A date or window that is written out belongs to every span; an
 * occurrence of a recurring rule belongs to the one that holds its {@link findDecidingDay}. None for `item`, `pending` and
 * `ongoing`.
 *
 * `{ every: quarter, before: { month: last, day: 10 } }` in 2023 → due 10/03, 10/06, 10/09 and 10/12
 * `{ every: year, by: { month: next, day: 20 } }` in 2023 → for 2023, due 20/01/2024
 */
export function listOccurrences(rule: DueRule, span: DateSpan, workdays: Workdays): Occurrence[] {
  switch (rule.form) {
    case 'date':
    case 'window':
    case 'during':
      return [applyFixedRule(rule)];
    case 'recurring':
    case 'recurring-window':
    case 'every':
      return listPeriodsAround(rule.every, span).flatMap((period) => {
        const occurrence = applyPeriodicRule(rule, period, workdays);
        return isWithin(findDecidingDay(occurrence.due, period), span) ? [occurrence] : [];
      });
    case 'item':
    case 'pending':
    case 'ongoing':
      return [];
  }
}

/**
 * The occurrences that fall due in a span, yet belong to an earlier one, since their period ends there.
 *
 * `{ every: year, by: { month: next, day: 20 } }` in 2023 → for 2022, due 20/01/2023
 */
export function listCarriedOver(rule: DueRule, span: DateSpan, workdays: Workdays): Occurrence[] {
  switch (rule.form) {
    case 'recurring':
    case 'recurring-window': {
      const carried: Occurrence[] = [];
      let period = periodAt(rule.every, span.from);
      for (;;) {
        const occurrence = applyPeriodicRule(rule, period, workdays);
        if (occurrence.due < span.from) return carried.reverse();
        if (period.lastDay < span.from && occurrence.due <= span.to) carried.push(occurrence);
        period = shiftPeriod(period, -1);
      }
    }
    case 'date':
    case 'window':
    case 'during':
    case 'every':
    case 'item':
    case 'pending':
    case 'ongoing':
      return [];
  }
}

/**
 * The day that decides which span an occurrence belongs to: the date as written, or the period's last day where that date
 * falls after the period. So spans that follow each other count each occurrence exactly once.
 */
function findDecidingDay(due: IsoDate, { lastDay }: Period): IsoDate {
  return due < lastDay ? due : lastDay;
}

/** The periods of a span and the one after it, since a rule may name a day of the previous period. */
function listPeriodsAround(every: Period['frequency'], { from, to }: DateSpan): Period[] {
  return listPeriods(every, from, shiftPeriod(periodAt(every, to), 1).lastDay);
}

function isWithin(date: IsoDate, { from, to }: DateSpan): boolean {
  return date >= from && date <= to;
}
