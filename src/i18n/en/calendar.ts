import { type Deadline, isWholePeriod, periodInTitle } from '../../core/deadline.ts';
import { type IsoDate, toParts } from '../../core/time/date.ts';
import type { PeriodId } from '../../core/time/period.ts';
import type { Messages } from '../vi/index.ts';
import { counted } from './counted.ts';
import { words } from './words.ts';

/** `10 Jun`; the year only where it is not that of `day`. */
function titleDate(value: IsoDate, day: IsoDate): string {
  const date = words.date(value);
  return toParts(value).year === toParts(day).year ? date.replace(/ \d{4}$/, '') : date;
}

/** `Q2`, `week 9`, `first half`; the year only where it is not that of `day`: `Q4 2025`, `2025` */
function titlePeriod(id: PeriodId, day: IsoDate): string {
  const period = words.period(id).replace(/ \(.*/, '');
  return period.endsWith(day.slice(0, 4)) ? period.replace(/(?:^|(?: of)? )\d{4}$/, '') : period;
}

/**
 * `before 10 Jun`, `by 17:00 on 10 Jun`, `on 05 Sep`, `from 15 Mar to 15 Apr`, `during Q2, to 30 Jun`; `to 30 Jun` where the
 * title names the period; `moved from 20 Jun` on the day that a day off moves it to.
 */
function phrase(deadline: Deadline, day: IsoDate): string {
  const { start, due, boundary, isOnDay, period, time, lastDay } = deadline;
  const date = titleDate(due, day);
  const end = time === null ? date : `${time} on ${date}`;
  if (isOnDay) return time === null ? `on ${date}` : `at ${end}`;
  if (lastDay > due) return `moved from ${end}`;
  if (start === null) return `${boundary} ${end}`;
  if (period === null || !isWholePeriod(deadline)) return `from ${titleDate(start, day)} to ${end}`;
  return periodInTitle(deadline) === null ? `during ${titlePeriod(period, day) || 'the year'}, to ${end}` : `to ${end}`;
}

export const calendar: Messages['calendar'] = {
  language: 'EN',
  subject: (title, deadline, day) => {
    const period = periodInTitle(deadline);
    const named = period === null ? '' : titlePeriod(period, day);
    return named === '' ? title : `${title} – ${named}`;
  },
  phrase,
  prefixes: {
    cancelled: '[CANCELLED] ',
    written: (boundary) => (boundary === 'before' ? 'Past due: ' : 'Last day: '),
    start: 'Begins: ',
    days: (count) => `${counted(count, 'day')} left: `,
  },
  categories: { act: 'Act', written: 'Date as written', reminder: 'Reminder' },
  document: (type, symbol, date) => `${type} ${symbol}${date === undefined ? '' : ` of ${words.date(date)}`}`,
  hour: (time, due) => `${time} on ${words.date(due)}`,
  seeDeadline: (day) =>
    `For how the date comes about and the words of the document, see the event on ${words.date(day)}.`,
};
