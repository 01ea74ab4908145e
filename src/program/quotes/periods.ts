import type { DayRule, DueRule, RelativePeriod } from '../../core/due-rule.ts';
import type { Reading } from '../../phrase/reading.ts';
import { listRules } from './compare.ts';

/**
 * Whether a quote sets a day of the period after the one reported on, and its rule takes that day in the period itself: the
 * dates are the same, but each belongs to another report, and the file holds that of the year before.
 *
 * `trước ngày 10 tháng 01 của năm sau`, `{ every: year, before: { month: 1, day: 10 } }` → true
 */
export function isOfOtherPeriod({ alternatives }: Reading, rule: DueRule): boolean {
  if (rule.form !== 'recurring' || periodOf(rule.day) !== 'this') return false;
  const recurring = alternatives.flatMap(listRules).filter((each) => each.form === 'recurring');
  return recurring.length > 0 && recurring.every(({ every, day }) => every === rule.every && periodOf(day) === 'next');
}

function periodOf(day: DayRule): RelativePeriod | null {
  switch (day.form) {
    case 'day-of-month':
    case 'weekday-of-month':
    case 'workday-of-month':
      return day.month.of;
    case 'day-of-week':
      return day.of;
    case 'after-period':
      return null;
  }
}
