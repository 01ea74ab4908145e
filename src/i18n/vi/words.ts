import { type Dated, type Deadline, isWholePeriod, periodInTitle } from '../../core/deadline.ts';
import type { Boundary, Kind } from '../../core/program.ts';
import { type IsoDate, toParts, type Weekday, weekdayOf } from '../../core/time/date.ts';
import { parsePeriod } from '../../core/time/period.ts';

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];
const NARROW_WEEKDAYS = ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'];
const QUARTERS = ['I', 'II', 'III', 'IV'];

const KINDS: Record<Kind, string> = {
  report: 'báo cáo',
  review: 'sơ kết, tổng kết',
  supervision: 'kiểm tra, giám sát',
  meeting: 'giao ban, hội nghị',
  task: 'việc khác',
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

/** `2026-02-23` → `23/02`; with a year, only of a date in that year: `dayMonth('2027-02-23', 2026)` → `23/02/2027` */
const dayMonth = (value: IsoDate, year = toParts(value).year): string =>
  toParts(value).year === year ? date(value).slice(0, 5) : date(value);

/**
 * `2023-Q2` → `quý II/2023`, `2026-W09` → `tuần 09/2026 (23/02–01/03)`. In a list of one year, which is left out: `quý II`,
 * `tuần 09 (23/02–01/03)`, and nothing for the year itself.
 */
function period(id: string, listYear?: number): string {
  const found = parsePeriod(id);
  const isKnown = found?.year === listYear;
  const year = isKnown ? '' : `/${found?.year}`;
  switch (found?.frequency) {
    case 'month':
      return `tháng ${found.number}${year}`;
    case 'quarter':
      return `quý ${QUARTERS[found.number - 1]}${year}`;
    case 'half':
      return `6 tháng ${found.number === 1 ? 'đầu' : 'cuối'} năm${isKnown ? '' : ` ${found.year}`}`;
    case 'year':
      return isKnown ? '' : `năm ${found.year}`;
    case 'week':
      return `tuần ${id.slice(-2)}${year} (${dayMonth(found.firstDay)}–${dayMonth(found.lastDay)})`;
    case undefined:
      return id;
  }
}

/**
 * The date as the document puts it. `trước 10/03/2023`, `chậm nhất 17:00 ngày 10/03/2023`, `vào ngày 05/09/2026`,
 * `trong quý II/2023`, `từ 01/05/2026 đến hết 03/05/2026`; with the day that a day off moves it to: `chậm nhất 20/06/2026, lùi đến
 * 22/06/2026`
 */
function phrase(deadline: Dated): string {
  const { start, due, boundary, isOnDay, period: id, time, lastDay } = deadline;
  if (isOnDay) return `vào ${time === null ? '' : `${time} `}ngày ${date(due)}`;
  const end = time === null ? date(due) : `${time} ngày ${date(due)}`;
  if (start === null)
    return `${boundary === 'before' ? 'trước' : 'chậm nhất'} ${end}${lastDay > due ? `, lùi đến ${date(lastDay)}` : ''}`;
  if (id === null || !isWholePeriod(deadline)) return `từ ${date(start)} đến ${time === null ? 'hết ' : ''}${end}`;
  return `trong ${period(id)}${time === null ? '' : `, đến ${end}`}`;
}

/**
 * `Giao ban công tác khoa giáo – quý I/2023`; the title alone where the item does not recur. `listYear` is left out of the
 * period; `title` takes the place of the item's own.
 */
function deadlineTitle(
  deadline: Pick<Deadline, 'item' | 'period'>,
  { listYear, title = deadline.item.title }: { listYear?: number | undefined; title?: string } = {},
): string {
  const id = periodInTitle(deadline);
  const named = id === null ? '' : period(id, listYear);
  return named === '' ? title : `${title} – ${named}`;
}

/** `trước 10/06/2023` */
const limit = (boundary: Boundary, due: IsoDate): string =>
  `${boundary === 'before' ? 'trước' : 'chậm nhất'} ${date(due)}`;

/** `từ 15/12/2025 đến 14/03/2026` */
const dateRange = ({ from, to }: { from: IsoDate; to: IsoDate }): string => `từ ${date(from)} đến ${date(to)}`;

const weekday = (day: Weekday): string => WEEKDAYS[day]!;

export const words = {
  date,
  longDate,
  period,
  phrase,
  limit,
  dateRange,
  deadlineTitle,
  weekday,
  /** `thứ Năm, 09/03/2023` */
  fullDate: (value: IsoDate): string => `${weekday(weekdayOf(value))}, ${date(value)}`,
  dayMonth,
  /** `T5 09/03/2023`; in a list of one year `T5 09/03` */
  narrowDate: (value: IsoDate, listYear?: number): string =>
    `${NARROW_WEEKDAYS[weekdayOf(value)]} ${listYear === undefined ? date(value) : dayMonth(value, listYear)}`,
  kind: (kind: Kind): string => KINDS[kind],
  capitalize: (text: string): string => text.charAt(0).toUpperCase() + text.slice(1),
  list: (parts: string[]): string => parts.join(', '),
  none: 'không có',
};
