import type { CountUnit, DayRule, DueRule, MonthOfPeriod, RelativePeriod, TimeOfDay } from '../../core/due-rule.ts';
import type { Frequency } from '../../core/time/period.ts';
import { counted } from './counted.ts';
import { words } from './words.ts';

export const PERIODS: Record<Frequency, string> = {
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  half: 'half-year',
  year: 'year',
};
const UNITS: Record<CountUnit, string> = { days: 'day', workdays: 'working day' };

export function describeRule(rule: DueRule): string {
  switch (rule.form) {
    case 'date':
      return `${rule.boundary} ${words.longDate(rule.date)}${until(rule.time)}${rolled(rule.roll)}`;
    case 'recurring':
      return `${rule.boundary} ${dayOf(rule.day, rule.every)}${until(rule.time)}, each ${PERIODS[rule.every]}${rolled(rule.roll)}`;
    case 'recurring-window':
      return `from ${dayOf(rule.from, rule.every)} to ${dayOf(rule.to, rule.every)}${until(rule.time)}, both included, each ${PERIODS[rule.every]}`;
    case 'every':
      return `once each ${PERIODS[rule.every]}, within it${until(rule.time)}`;
    case 'during':
      return `during ${words.period(rule.period)}${until(rule.time)}`;
    case 'window':
      return `from ${words.longDate(rule.from)} to ${words.longDate(rule.to)}${until(rule.time)}, both included`;
    case 'item': {
      const anchor = rule.direction === 'after' ? 'after the date of' : 'before the last working day of';
      return `by ${count(rule.count, rule.unit)} ${anchor} ${rule.item}${until(rule.time)}${rolled(rule.roll)}`;
    }
    case 'pending':
      return `not dated yet: ${rule.reason}`;
    case 'ongoing':
      return `ongoing, never due: ${rule.reason}`;
  }
}

function dayOf(day: DayRule, every: Frequency): string {
  switch (day.form) {
    case 'day-of-month':
      return `${day.day === 'last' ? 'the last day' : `day ${day.day}`}${monthOf(day.month, every)}`;
    case 'weekday-of-month':
      return `the ${place(day.nth)} ${words.weekday(day.weekday)}${monthOf(day.month, every)}`;
    case 'workday-of-month':
      return `the ${place(day.nth)} working day${monthOf(day.month, every)}`;
    case 'day-of-week':
      return `${words.weekday(day.weekday)}${day.of === 'this' ? '' : ` of ${period('week', day.of)}`}`;
    case 'after-period':
      return `${count(day.count, day.unit)} after the last day of the ${PERIODS[every]}`;
  }
}

function monthOf({ of, month }: MonthOfPeriod, every: Frequency): string {
  if (every === 'month') return of === 'this' ? '' : ` of ${period(every, of)}`;
  if (month === 'last') return ` of the last month of ${period(every, of)}`;
  if (month === 1 && of === 'next') return ` of the month after the ${PERIODS[every]}`;
  return ` of month ${month} of ${period(every, of)}`;
}

function period(every: Frequency, of: RelativePeriod): string {
  return of === 'this' ? `the ${PERIODS[every]}` : `the ${of} ${PERIODS[every]}`;
}

const ORDINALS = ['first', 'second', 'third', 'fourth'];

const place = (nth: number | 'last'): string => (nth === 'last' ? 'last' : (ORDINALS[nth - 1] ?? `${nth}th`));
const count = (days: number, unit: CountUnit): string => counted(days, UNITS[unit]);
const until = (time: TimeOfDay | null): string => (time === null ? '' : ` at ${time}`);
const rolled = (roll: 'following' | null): string => (roll === null ? '' : '; if a day off, the next working day');
