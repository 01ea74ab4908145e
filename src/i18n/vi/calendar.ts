import { type IsoDate, toParts } from '../../core/date.ts';
import type { Occurrence } from '../../core/deadline.ts';
import { words } from './words.ts';

/** As in prose, days below 10 and the months 1 and 2 alone are padded. `2023-06-05` → `05/6/2023` */
function proseDate(value: IsoDate): string {
  const { year, month, day } = toParts(value);
  return `${String(day).padStart(2, '0')}/${month <= 2 ? `0${month}` : month}/${year}`;
}

/** What the document says of the date. `trước ngày 10/3/2023`, `trong quý II/2023, đến hết 30/6/2023` */
function phrase({ start, due, boundary, period }: Occurrence): string {
  if (start !== null) {
    const window = period === null ? `từ ${proseDate(start)}` : `trong ${words.period(period)},`;
    return `${window} đến hết ${proseDate(due)}`;
  }
  return `${boundary === 'before' ? 'trước' : 'chậm nhất'} ngày ${proseDate(due)}`;
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
  document: (type: string, symbol: string, date: IsoDate) => `${type} số ${symbol} ngày ${proseDate(date)}`,
  removed: 'không còn trong chương trình',
  seeDeadline: (due: IsoDate) => `Cách tính ngày và nguyên văn: xem sự kiện ngày ${proseDate(due)}.`,
};
