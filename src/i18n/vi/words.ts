import { type IsoDate, toParts, type Weekday, weekdayOf } from '../../core/date.ts';
import type { Deadline, Occurrence } from '../../core/deadline.ts';
import { frequencyOf } from '../../core/due-rule.ts';
import { parsePeriod } from '../../core/period.ts';
import type { Kind } from '../../core/program.ts';

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];
const NARROW_WEEKDAYS = ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'];
const QUARTERS = ['I', 'II', 'III', 'IV'];

const KINDS: Record<Kind, string> = {
  report: 'báo cáo',
  review: 'sơ kết/tổng kết',
  supervision: 'giám sát/kiểm tra',
  meeting: 'hội họp',
  task: 'nhiệm vụ',
};

/** `2023-03-09` → `09/03/2023` */
function date(value: IsoDate): string {
  const [year, month, day] = value.split('-');
  return `${day}/${month}/${year}`;
}

/** In prose only days below 10 and the months 1 and 2 are padded. `2023-06-05` → `ngày 05 tháng 6 năm 2023` */
function longDate(value: IsoDate): string {
  const { year, month, day } = toParts(value);
  const padded = month <= 2 ? `0${month}` : month;
  return `ngày ${String(day).padStart(2, '0')} tháng ${padded} năm ${year}`;
}

/** `2023-Q2` → `quý II/2023` */
function period(id: string): string {
  const found = parsePeriod(id);
  switch (found?.frequency) {
    case 'month':
      return `tháng ${found.number}/${found.year}`;
    case 'quarter':
      return `quý ${QUARTERS[found.number - 1]}/${found.year}`;
    case 'half':
      return `6 tháng ${found.number === 1 ? 'đầu' : 'cuối'} năm ${found.year}`;
    case 'year':
      return `năm ${found.year}`;
    default:
      return id;
  }
}

/** The date as the document puts it. `trước 10/03/2023`, `chậm nhất 10/03/2023`, `trong quý II/2023` */
function phrase({ start, due, boundary, period: id }: Occurrence): string {
  if (start !== null) return id === null ? `từ ${date(start)} đến ${date(due)}` : `trong ${period(id)}`;
  return boundary === 'before' ? `trước ${date(due)}` : `chậm nhất ${date(due)}`;
}

/** `Giao ban công tác khoa giáo – quý I/2023`; the title alone where the item does not recur. */
function deadlineTitle({ item, period: id }: Pick<Deadline, 'item' | 'period'>): string {
  return frequencyOf(item.when) !== null && id !== null ? `${item.title} – ${period(id)}` : item.title;
}

const weekday = (day: Weekday): string => WEEKDAYS[day]!;

export const words = {
  date,
  longDate,
  period,
  phrase,
  deadlineTitle,
  weekday,
  /** `thứ Năm, 09/03/2023` */
  fullDate: (value: IsoDate): string => `${weekday(weekdayOf(value))}, ${date(value)}`,
  /** `T5 09/03/2023` */
  narrowDate: (value: IsoDate): string => `${NARROW_WEEKDAYS[weekdayOf(value)]} ${date(value)}`,
  kind: (kind: Kind): string => KINDS[kind],
  list: (parts: string[]): string => parts.join(', '),
  none: 'không có',
};
