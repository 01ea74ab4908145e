import type { DayRule, MonthOfPeriod, RelativePeriod } from '../../core/due-rule.ts';
import type { End, Step } from '../../core/step.ts';
import { addDays, addMonths, weekdayOf } from '../../core/time/date.ts';
import { MONTHS_IN, type Period, periodAt, shiftPeriod } from '../../core/time/period.ts';
import { countFrom, findWorkday } from './counting.ts';
import type { Workdays } from './workdays.ts';

export type DayStep = Extract<Step, { end: End }>;

/**
 * The step from a period to the day that a rule names.
 *
 * 2023-Q4, day 5 of the first month of the next period → `2024-01-05`
 * 2023-02, day 30, which the month lacks → its last day, `2023-02-28`
 * 2023-Q1, after 45 days → `2023-05-15`; 2026-W07, Thursday → `2026-02-12`
 */
export function findDay(rule: DayRule, period: Period, end: End, workdays: Workdays): DayStep {
  switch (rule.form) {
    case 'day-of-month': {
      const { firstDay, lastDay } = findMonth(period, rule.month);
      const day = rule.day === 'last' ? lastDay : addDays(firstDay, rule.day - 1);
      return { form: 'day', end, rule, date: day < lastDay ? day : lastDay, isMonthEnd: day > lastDay };
    }
    case 'weekday-of-month': {
      const { firstDay, lastDay } = findMonth(period, rule.month);
      const date =
        rule.nth === 'last'
          ? addDays(lastDay, -((weekdayOf(lastDay) - rule.weekday + 7) % 7))
          : addDays(firstDay, ((rule.weekday - weekdayOf(firstDay) + 7) % 7) + 7 * (rule.nth - 1));
      return { form: 'day', end, rule, date, isMonthEnd: false };
    }
    case 'workday-of-month':
      return findWorkdayOfMonth(rule.nth, findMonth(period, rule.month), end, workdays);
    case 'day-of-week': {
      const { firstDay } = shiftPeriod(period, STEPS_TO[rule.of]);
      return { form: 'day', end, rule, date: addDays(firstDay, (rule.weekday + 6) % 7), isMonthEnd: false };
    }
    case 'after-period': {
      const count = { direction: 'after' as const, count: rule.count, unit: rule.unit };
      return { form: 'count', end, ...count, from: period.lastDay, ...countFrom(period.lastDay, count, workdays) };
    }
  }
}

/** The n-th working day of a month; its last where it has fewer. 2023-09, 1 → `2023-09-05` */
function findWorkdayOfMonth(nth: number | 'last', month: Period, end: End, workdays: Workdays): DayStep {
  const last = findWorkday(month.lastDay, 'ahead', workdays);
  const step = { form: 'workday-of-month' as const, end, nth };
  if (nth !== 'last') {
    const eve = addDays(month.firstDay, -1);
    const counted = countFrom(eve, { count: nth, unit: 'workdays', direction: 'after' }, workdays);
    if (counted.date <= last.date) return { ...step, from: month.firstDay, ...counted };
  }
  return { ...step, from: month.lastDay, ...last };
}

/** `2023-Q2`, the last month of the previous period → 2023-03 */
function findMonth(period: Period, { of, month }: MonthOfPeriod): Period {
  const { frequency, firstDay } = shiftPeriod(period, STEPS_TO[of]);
  const length = frequency === 'week' ? 1 : MONTHS_IN[frequency];
  return periodAt('month', addMonths(firstDay, (month === 'last' ? length : month) - 1));
}

const STEPS_TO: Record<RelativePeriod, number> = { previous: -1, this: 0, next: 1 };
