import type { DayRule, DueRule, RecurringRule } from '../../../src/core/due-rule.ts';
import { addDays } from '../../../src/core/time/date.ts';
import { type Frequency, MONTHS_IN, type MonthlyFrequency } from '../../../src/core/time/period.ts';

const NEXT: Record<MonthlyFrequency, MonthlyFrequency> = {
  month: 'quarter',
  quarter: 'half',
  half: 'year',
  year: 'half',
};

/**
 * A rule with one thing about it changed: its day, its boundary, its month, its period. What the quote leaves open is kept:
 * the boundary where it states none, the period where it may be any.
 */
export function changeRule(rule: DueRule, reads: string): DueRule[] {
  const isOpen = /each month.*\| each half|each half.*\| each year/.test(reads);
  switch (rule.form) {
    case 'date':
      return [
        { ...rule, date: addDays(rule.date, 1) },
        { ...rule, date: addDays(rule.date, -1) },
        { ...rule, date: addDays(rule.date, 31) },
        ...flip(rule, reads),
      ];
    case 'recurring':
      return [
        ...changeDay(rule.day, rule.every).map((day) => ({ ...rule, day })),
        ...flip(rule, reads),
        ...(isOpen ? [] : changeEvery(rule)),
      ];
    case 'recurring-window':
      return [
        ...changeDay(rule.from, rule.every).map((from) => ({ ...rule, from })),
        ...changeDay(rule.to, rule.every).map((to) => ({ ...rule, to })),
      ];
    case 'window':
      return [
        { ...rule, from: addDays(rule.from, 1) },
        { ...rule, to: addDays(rule.to, -1) },
      ];
    case 'during':
    case 'every':
    case 'item':
    case 'pending':
    case 'ongoing':
      return [];
  }
}

/** October of a year is the fourth month of its second half. */
function changeEvery(rule: RecurringRule): RecurringRule[] {
  const { every, day } = rule;
  if (every === 'week' || day.form === 'after-period') return [];
  const changed = { ...rule, every: NEXT[every] };
  if (!('month' in day) || day.month.month === 'last') return [changed];
  const month = ((day.month.month - 1) % MONTHS_IN[changed.every]) + 1;
  return [{ ...changed, day: { ...day, month: { ...day.month, month } } }];
}

function flip(rule: Extract<DueRule, { form: 'date' | 'recurring' }>, reads: string): DueRule[] {
  return reads.includes('unstated') ? [] : [{ ...rule, boundary: rule.boundary === 'before' ? 'by' : 'before' }];
}

/** Of a rule for each month, every month has the day. */
function changeDay(day: DayRule, every: Frequency): DayRule[] {
  switch (day.form) {
    case 'day-of-month': {
      const next = day.day === 'last' ? 27 : day.day + (day.day > 27 ? -3 : 1);
      const { month } = day.month;
      const other = month === 'last' ? 1 : month === 12 ? 11 : month + 1;
      const changed: DayRule = { ...day, day: next };
      return every === 'month' ? [changed] : [changed, { ...day, month: { ...day.month, month: other } }];
    }
    case 'weekday-of-month':
      return [
        { ...day, weekday: day.weekday === 1 ? 2 : 1 },
        { ...day, nth: day.nth === 1 ? 2 : 1 },
      ];
    case 'workday-of-month':
      return [{ ...day, nth: day.nth === 2 ? 3 : 2 }];
    case 'day-of-week':
      return [{ ...day, weekday: day.weekday === 1 ? 2 : 1 }];
    case 'after-period':
      return [{ ...day, count: day.count + 1 }];
  }
}
