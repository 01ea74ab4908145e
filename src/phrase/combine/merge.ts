import { daysInMonth } from '../../core/time/date.ts';
import { frequencyOfMonths } from '../../core/time/period.ts';
import type { DatedRule, QuotedRule } from '../reading.ts';

/**
 * Days of each year that are evenly spaced, as one rule; every other list as it is.
 *
 * 15/6 and 15/12 → each half, the 15th of its last month · 30/6 and 31/12 → each half, its last day
 */
export function mergeEven(quoted: QuotedRule[]): QuotedRule[] {
  const [first] = quoted;
  const months = 12 / quoted.length;
  const every = frequencyOfMonths(months);
  if (!first || quoted.length === 1 || !every || first.rule.form !== 'recurring') return quoted;
  const days = quoted.map(({ rule }) => yearlyDay(rule)).sort((a, b) => (a?.month ?? 0) - (b?.month ?? 0));
  const same = quoted.every(({ rule }) => alike(rule, first.rule));
  const [lead] = days;
  if (!same || !lead || !days.every((day, index) => day?.month === lead.month + index * months)) return quoted;
  const isSameDay = days.every((day) => day!.day === lead.day);
  const isMonthEnd = days.every((day) => day!.month !== 2 && day!.day === daysInMonth(2023, day!.month));
  if (lead.month > months || !(isSameDay || isMonthEnd)) return quoted;
  const month = lead.month === months && months > 1 ? 'last' : lead.month;
  const day = isMonthEnd && !isSameDay ? 'last' : lead.day;
  const rule: DatedRule = { ...first.rule, every, day: { form: 'day-of-month', month: { of: 'this', month }, day } };
  return [{ ...first, rule }];
}

function yearlyDay(rule: DatedRule): { month: number; day: number } | undefined {
  if (rule.form !== 'recurring' || rule.every !== 'year' || rule.day.form !== 'day-of-month') return undefined;
  const { month, day } = rule.day;
  return month.of === 'this' && month.month !== 'last' && day !== 'last' ? { month: month.month, day } : undefined;
}

function alike(a: DatedRule, b: DatedRule): boolean {
  return a.form === 'recurring' && b.form === 'recurring' && a.boundary === b.boundary && a.time === b.time;
}
