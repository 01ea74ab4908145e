import { type Dated, type Deadline, isWholePeriod, periodInTitle } from '../../core/deadline.ts';
import type { Kind } from '../../core/program.ts';
import { type IsoDate, toParts, type Weekday, weekdayOf } from '../../core/time/date.ts';
import { parsePeriod } from '../../core/time/period.ts';
import type { Messages } from '../vi/index.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const KINDS: Record<Kind, string> = {
  report: 'report',
  review: 'review',
  supervision: 'supervision',
  meeting: 'meeting',
  task: 'task',
};

/** The month in letters: 10/03 is October to some readers of English. `2023-03-09` → `09 Mar 2023` */
function date(value: IsoDate): string {
  const { year, month, day } = toParts(value);
  return `${String(day).padStart(2, '0')} ${MONTHS[month - 1]!.slice(0, 3)} ${year}`;
}

function longDate(value: IsoDate): string {
  const { year, month, day } = toParts(value);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

/** `2026-02-23` → `23 Feb`, unless its year is not the one given */
const dayMonth = (value: IsoDate, year = toParts(value).year): string =>
  toParts(value).year === year ? date(value).slice(0, 6) : date(value);

/** `2023-Q2` → `Q2 2023`, `2026-W09` → `week 9 of 2026 (23 Feb–01 Mar)`; without `listYear`: `Q2`, `week 9 (23 Feb–01 Mar)` */
function period(id: string, listYear?: number): string {
  const found = parsePeriod(id);
  const isKnown = found?.year === listYear;
  const year = isKnown ? '' : ` ${found?.year}`;
  switch (found?.frequency) {
    case 'month':
      return `${MONTHS[found.number - 1]}${year}`;
    case 'quarter':
      return `Q${found.number}${year}`;
    case 'half':
      return `${found.number === 1 ? 'first' : 'second'} half${isKnown ? '' : ` of ${found.year}`}`;
    case 'year':
      return isKnown ? '' : String(found.year);
    case 'week':
      return `week ${found.number}${isKnown ? '' : ` of ${found.year}`} (${dayMonth(found.firstDay)}–${dayMonth(found.lastDay)})`;
    case undefined:
      return id;
  }
}

/**
 * `before 10 Mar 2023`, `by 17:00 on 10 Mar 2023`, `on 05 Sep 2026`, `during Q2 2023`,
 * `from 01 May 2026 to 03 May 2026`, `by 20 Jun 2026, moved to 22 Jun 2026`
 */
function phrase(deadline: Dated): string {
  const { start, due, boundary, isOnDay, period: id, time, lastDay } = deadline;
  if (isOnDay) return `on ${date(due)}${time === null ? '' : ` at ${time}`}`;
  const end = time === null ? date(due) : `${time} on ${date(due)}`;
  if (start === null) return `${boundary} ${end}${lastDay > due ? `, moved to ${date(lastDay)}` : ''}`;
  if (id === null || !isWholePeriod(deadline)) return `from ${date(start)} to ${end}`;
  return `during ${period(id)}${time === null ? '' : `, to ${end}`}`;
}

/** `Giao ban công tác khoa giáo – Q1 2023`; the title alone where the item does not recur. */
function deadlineTitle(
  deadline: Pick<Deadline, 'item' | 'period'>,
  { listYear, title = deadline.item.title }: { listYear?: number | undefined; title?: string } = {},
): string {
  const id = periodInTitle(deadline);
  const named = id === null ? '' : period(id, listYear);
  return named === '' ? title : `${title} – ${named}`;
}

const weekday = (day: Weekday): string => WEEKDAYS[day]!;

export const words: Messages['words'] = {
  date,
  longDate,
  period,
  phrase,
  limit: (boundary, due) => `${boundary} ${date(due)}`,
  dateRange: ({ from, to }) => `from ${date(from)} to ${date(to)}`,
  deadlineTitle,
  weekday,
  fullDate: (value) => `${weekday(weekdayOf(value))}, ${date(value)}`,
  dayMonth,
  narrowDate: (value, listYear) =>
    `${weekday(weekdayOf(value)).slice(0, 3)} ${listYear === undefined ? date(value) : dayMonth(value, listYear)}`,
  kind: (kind: Kind) => KINDS[kind],
  capitalize: (text) => text.charAt(0).toUpperCase() + text.slice(1),
  list: (parts: string[]) => parts.join(', '),
  none: 'none',
};
