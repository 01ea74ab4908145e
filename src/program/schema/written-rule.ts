import type { DayRule, DueRule, MonthOfPeriod } from '../../core/due-rule.ts';
import { WEEKDAY_NAMES } from '../../core/time/date.ts';
import type { Frequency } from '../../core/time/period.ts';

/** A mapping as a programme file writes it. */
export type WrittenRule = Record<string, unknown>;

/** The `when` that states a rule. Quarterly, before the 10th → `{ every: quarter, before: { month: last, day: 10 } }` */
export function writeRule(rule: DueRule): WrittenRule {
  switch (rule.form) {
    case 'date':
      return { [rule.boundary]: rule.date, ...writeEnd(rule) };
    case 'recurring':
      return { every: rule.every, [rule.boundary]: writeDay(rule.day, rule.every), ...writeEnd(rule) };
    case 'recurring-window':
      return {
        every: rule.every,
        from: writeDay(rule.from, rule.every),
        to: writeDay(rule.to, rule.every),
        ...writeEnd(rule),
      };
    case 'every':
      return { every: rule.every, ...writeEnd(rule) };
    case 'during':
      return { during: rule.period, ...writeEnd(rule) };
    case 'window':
      return { from: rule.from, to: rule.to, ...writeEnd(rule) };
    case 'item':
      return { item: rule.item, [rule.direction]: writeCount(rule), ...writeEnd(rule) };
    case 'pending':
      return { pending: rule.reason };
    case 'ongoing':
      return { ongoing: rule.reason };
  }
}

function writeDay(day: DayRule, every: Frequency): WrittenRule {
  switch (day.form) {
    case 'day-of-month':
      return { ...writeMonth(day.month, every), day: day.day };
    case 'weekday-of-month':
      return { ...writeMonth(day.month, every), weekday: WEEKDAY_NAMES[day.weekday], nth: day.nth };
    case 'workday-of-month':
      return { ...writeMonth(day.month, every), workday: day.nth };
    case 'day-of-week':
      return { weekday: WEEKDAY_NAMES[day.weekday], ...(day.of === 'this' ? {} : { of: day.of }) };
    case 'after-period':
      return { after: writeCount(day) };
  }
}

function writeMonth({ of, month }: MonthOfPeriod, every: Frequency): WrittenRule {
  if (of === 'next' && month === 1) return { month: 'next' };
  return { ...(every === 'month' ? {} : { month }), ...(of === 'this' ? {} : { of }) };
}

function writeCount({ count, unit }: { count: number; unit: string }): string {
  return `${count} ${unit}`;
}

function writeEnd({ time, roll }: { time: string | null; roll?: 'following' | null }): WrittenRule {
  return { ...(time === null ? {} : { time }), ...(roll ? { roll } : {}) };
}

/** The values that a rule fixes in one year, each by its keys below `when`: dates, or the id of a period. */
export function listFixedValues(rule: DueRule): { path: string[]; value: string }[] {
  switch (rule.form) {
    case 'date':
      return [{ path: [rule.boundary], value: rule.date }];
    case 'window':
      return [
        { path: ['from'], value: rule.from },
        { path: ['to'], value: rule.to },
      ];
    case 'during':
      return [{ path: ['during'], value: rule.period }];
    case 'recurring':
    case 'recurring-window':
    case 'every':
    case 'item':
    case 'pending':
    case 'ongoing':
      return [];
  }
}
