import { type Dated, isWholePeriod } from '../../core/deadline.ts';
import type { TimeOfDay } from '../../core/due-rule.ts';
import { type IsoDate, toParts } from '../../core/time/date.ts';
import { words } from './words.ts';

/** As in prose, days below 10 and the months 1 and 2 alone are padded. `2023-06-05` → `05/6/2023` */
function proseDate(value: IsoDate): string {
  const { year, month, day } = toParts(value);
  return `${String(day).padStart(2, '0')}/${month <= 2 ? `0${month}` : month}/${year}`;
}

/**
 * What the document says of the date. `trước ngày 10/3/2023`, `chậm nhất 17:00 ngày 10/3/2023`, `vào ngày 05/9/2026`,
 * `trong quý II/2023, đến hết 30/6/2023`
 */
function phrase(deadline: Dated): string {
  const { start, due, boundary, isOnDay, period, time, lastDay } = deadline;
  const end = `${time === null ? '' : `${time} `}ngày ${proseDate(due)}`;
  if (isOnDay) return `vào ${end}`;
  if (start !== null) {
    const isPeriod = period !== null && isWholePeriod(deadline);
    const window = isPeriod ? `trong ${words.period(period)},` : `từ ${proseDate(start)}`;
    return `${window} đến ${time === null ? `hết ${proseDate(due)}` : end}`;
  }
  const rolled = lastDay > due ? `, lùi đến ngày ${proseDate(lastDay)}` : '';
  return `${boundary === 'before' ? 'trước' : 'chậm nhất'} ${end}${rolled}`;
}

export const calendar = {
  /** As the calendar's PRODID names it. */
  language: 'VI',
  phrase,
  /** What goes before an event's title. */
  prefixes: {
    cancelled: '[ĐÃ HỦY] ',
    lastWorkday: 'Ngày làm việc cuối: ',
    start: 'Bắt đầu: ',
    /** Days to the last working day. */
    days: (count: number) => `Còn ${count} ngày: `,
  },
  document: (type: string, symbol: string, date: IsoDate | undefined) =>
    `${type} số ${symbol}${date === undefined ? '' : ` ngày ${proseDate(date)}`}`,
  /** `17:00 ngày 10/6/2023` */
  hour: (time: TimeOfDay, due: IsoDate) => `${time} ngày ${proseDate(due)}`,
  removed: 'không còn trong chương trình',
  seeDeadline: (due: IsoDate) => `Cách tính ngày và nguyên văn: xem sự kiện ngày ${proseDate(due)}.`,
};
