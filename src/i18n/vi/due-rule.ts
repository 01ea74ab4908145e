import type { CountUnit, DayRule, DueRule, MonthOfPeriod, RuleBoundary, TimeOfDay } from '../../core/due-rule.ts';
import type { Frequency } from '../../core/time/period.ts';
import { words } from './words.ts';

export const PERIODS: Record<Frequency, string> = {
  week: 'tuần',
  month: 'tháng',
  quarter: 'quý',
  half: '6 tháng',
  year: 'năm',
};
const RELATIVE = { previous: ' trước', this: '', next: ' sau' };
const BOUNDARIES: Record<RuleBoundary, string> = { before: 'trước', by: 'chậm nhất', on: 'vào' };
const UNITS: Record<CountUnit, string> = { days: 'ngày', workdays: 'ngày làm việc' };

/** A due rule in words. `trước ngày 10 tháng cuối cùng của quý, mỗi quý một lần` */
export function describeRule(rule: DueRule): string {
  switch (rule.form) {
    case 'date':
      return `${limit(rule.boundary, rule.time)} ${words.longDate(rule.date)}${rolled(rule.roll)}`;
    case 'recurring':
      return `${limit(rule.boundary, rule.time)} ${dayOf(rule.day, rule.every)}, ${each(rule.every)}${rolled(rule.roll)}`;
    case 'recurring-window':
      return `từ ${dayOf(rule.from, rule.every)} đến hết ${until(rule.time)}${dayOf(rule.to, rule.every)}, ${each(rule.every)}`;
    case 'every':
      return `${each(rule.every)}, trong ${PERIODS[rule.every]} đó${rule.time === null ? '' : `, đến ${rule.time} ngày cuối`}`;
    case 'during':
      return `trong ${words.period(rule.period)}${rule.time === null ? '' : `, đến ${rule.time} ngày cuối`}`;
    case 'window':
      return `từ ${words.longDate(rule.from)} đến hết ${until(rule.time)}${words.longDate(rule.to)}`;
    case 'item': {
      const anchor = rule.direction === 'after' ? 'kể từ ngày đến hạn' : 'trước ngày làm việc cuối cùng còn trong hạn';
      return `chậm nhất ${until(rule.time)}${count(rule.count, rule.unit)} ${anchor} của việc ${rule.item}${rolled(rule.roll)}`;
    }
    case 'pending':
      return `chưa có thời hạn: ${rule.reason}`;
    case 'ongoing':
      return `việc thường xuyên (“${rule.reason}”)`;
  }
}

function dayOf(day: DayRule, every: Frequency): string {
  switch (day.form) {
    case 'day-of-month':
      return `${day.day === 'last' ? 'ngày cuối cùng' : `ngày ${pad(day.day)}`} ${monthOf(day.month, every)}`;
    case 'weekday-of-month':
      return `${words.weekday(day.weekday)} ${place(day.nth)} ${monthOf(day.month, every)}`;
    case 'workday-of-month':
      return `ngày làm việc ${place(day.nth)} ${monthOf(day.month, every)}`;
    case 'day-of-week':
      return `${words.weekday(day.weekday)} của tuần${RELATIVE[day.of]}`;
    case 'after-period':
      return `${count(day.count, day.unit)} kể từ ngày cuối cùng của ${PERIODS[every]}`;
  }
}

function monthOf({ of, month }: MonthOfPeriod, every: Frequency): string {
  const period = `${PERIODS[every]}${RELATIVE[of]}`;
  if (every === 'month') return `của ${period}`;
  if (month === 'last') return `tháng cuối cùng của ${period}`;
  return month === 1 && of === 'next' ? `tháng đầu của ${period}` : `tháng thứ ${month} của ${period}`;
}

function place(nth: number | 'last'): string {
  if (nth === 'last') return 'cuối cùng';
  return nth === 1 ? 'đầu tiên' : `thứ ${nth}`;
}

const each = (every: Frequency): string => `mỗi ${PERIODS[every]} một lần`;
const count = (days: number, unit: CountUnit): string => `${pad(days)} ${UNITS[unit]}`;
const pad = (day: number): string => String(day).padStart(2, '0');
const limit = (boundary: RuleBoundary, time: TimeOfDay | null): string =>
  `${BOUNDARIES[boundary]}${time === null ? '' : ` ${time}`}`;
const until = (time: TimeOfDay | null): string => (time === null ? '' : `${time} `);
const rolled = (roll: 'following' | null): string =>
  roll === null ? '' : '; trúng ngày nghỉ thì là ngày làm việc liền sau';
