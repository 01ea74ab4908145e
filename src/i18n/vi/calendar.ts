import { type Deadline, isWholePeriod, periodInTitle } from '../../core/deadline.ts';
import type { TimeOfDay } from '../../core/due-rule.ts';
import type { Boundary } from '../../core/program.ts';
import { type IsoDate, toParts } from '../../core/time/date.ts';
import type { PeriodId } from '../../core/time/period.ts';
import { words } from './words.ts';

/** As in prose, days below 10 and the months 1 and 2 are padded; the year only where it is not that of `day`. `05/6`, `10/02` */
function titleDate(value: IsoDate, day: IsoDate): string {
  const { year, month, day: number } = toParts(value);
  const date = `${String(number).padStart(2, '0')}/${month <= 2 ? `0${month}` : month}`;
  return year === toParts(day).year ? date : `${date}/${year}`;
}

/** `quý II`, `tuần 09`, `6 tháng đầu năm`; the year only where it is not that of `day`: `quý IV/2025`, `năm 2025` */
function titlePeriod(id: PeriodId, day: IsoDate): string {
  const period = words.period(id).replace(/ \(.*/, '');
  return period.endsWith(day.slice(0, 4)) ? period.replace(/(?:\/|(?:^năm)? )\d{4}$/, '') : period;
}

// A title after which a period cannot go on: "họp hằng" and "quý II".
const EACH = /\s(hằng|hàng|mỗi|từng)$/;

/**
 * `BC quý`, `quý II` → `BC quý II`; `Giao ban`, `quý II`, ` – ` between them → `Giao ban – quý II`; a title that names the
 * period stays as it is.
 */
function addPeriod(title: string, period: string, between: string): string {
  const lower = ` ${title.toLowerCase()}`;
  if (`${lower} `.includes(` ${period.toLowerCase()} `)) return title;
  const parts = period.split(' ');
  for (let count = parts.length - 1; count > 0; count -= 1) {
    const shared = ` ${parts.slice(0, count).join(' ')}`;
    if (lower.endsWith(shared) && !EACH.test(lower.slice(0, -shared.length)))
      return `${title} ${parts.slice(count).join(' ')}`;
  }
  return `${title}${between}${period}`;
}

/**
 * What the document says of the date. `trước 10/6`, `chậm nhất 17:00 ngày 10/6`, `ngày 05/9`, `từ 15/3 đến hết 15/4`, `trong
 * quý II, đến hết 30/6`; `đến hết 30/6` where the title names the period; `lùi từ 20/6` on the day that a day off moves it to.
 */
function phrase(deadline: Deadline, day: IsoDate): string {
  const { start, due, boundary, isOnDay, period, time, lastDay } = deadline;
  const date = titleDate(due, day);
  const end = time === null ? date : `${time} ngày ${date}`;
  if (isOnDay) return time === null ? `ngày ${date}` : end;
  if (lastDay > due) return `lùi từ ${end}`;
  if (start === null) return `${boundary === 'before' ? 'trước' : 'chậm nhất'} ${end}`;
  const until = time === null ? `đến hết ${end}` : `đến ${end}`;
  if (period === null || !isWholePeriod(deadline)) return `từ ${titleDate(start, day)} ${until}`;
  return periodInTitle(deadline) === null ? `trong ${titlePeriod(period, day) || 'năm'}, ${until}` : until;
}

export const calendar = {
  /** As the calendar's PRODID names it. */
  language: 'VI',
  /** What is due, on an event of `day`: `BC quý II`. `title` is the item's, or as much of it as there is room for. */
  subject: (title: string, deadline: Deadline, day: IsoDate) => {
    const period = periodInTitle(deadline);
    const named = period === null ? '' : titlePeriod(period, day);
    return named === '' ? title : addPeriod(title, named, deadline.item.short === undefined ? ' – ' : ' ');
  },
  phrase,
  /** What goes before an event's title. */
  prefixes: {
    cancelled: '[KHÔNG THỰC HIỆN] ',
    /** On the date as written, where the day to act is another. */
    written: (boundary: Boundary): string => (boundary === 'before' ? 'Hết hạn: ' : 'Hạn cuối: '),
    start: 'Bắt đầu: ',
    /** Days to the day to act. */
    days: (count: number) => `${count} ngày nữa: `,
  },
  /** By these a program colours the events. */
  categories: { act: 'Cần xong', written: 'Ngày ghi trong văn bản', reminder: 'Nhắc việc' },
  document: (type: string, symbol: string, date: IsoDate | undefined) =>
    `${type} số ${symbol}${date === undefined ? '' : ` ngày ${words.date(date)}`}`,
  /** `17:00 ngày 10/06/2023` */
  hour: (time: TimeOfDay, due: IsoDate) => `${time} ngày ${words.date(due)}`,
  seeDeadline: (day: IsoDate) => `Cách xác định thời hạn và trích nguyên văn: xem sự kiện ngày ${words.date(day)}.`,
};
