import { type IsoDate, toParts, type Weekday, weekdayOf } from '../../core/date.ts';
import type { Deadline, Occurrence } from '../../core/deadline.ts';
import { frequencyOf } from '../../core/due-rule.ts';
import { parsePeriod } from '../../core/period.ts';
import type { Kind } from '../../core/program.ts';
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

/** `2023-Q2` → `Q2 2023` */
function period(id: string): string {
  const found = parsePeriod(id);
  switch (found?.frequency) {
    case 'month':
      return `${MONTHS[found.number - 1]} ${found.year}`;
    case 'quarter':
      return `Q${found.number} ${found.year}`;
    case 'half':
      return `${found.number === 1 ? 'first' : 'second'} half of ${found.year}`;
    case 'year':
      return String(found.year);
    default:
      return id;
  }
}

/** `before 10 Mar 2023`, `by 10 Mar 2023`, `during Q2 2023` */
function phrase({ start, due, boundary, period: id }: Occurrence): string {
  if (start !== null) return id === null ? `from ${date(start)} to ${date(due)}` : `during ${period(id)}`;
  return boundary === 'before' ? `before ${date(due)}` : `by ${date(due)}`;
}

/** `Giao ban công tác khoa giáo – quý I/2023`; the title alone where the item does not recur. */
function deadlineTitle({ item, period: id }: Pick<Deadline, 'item' | 'period'>): string {
  return frequencyOf(item.when) !== null && id !== null ? `${item.title} – ${period(id)}` : item.title;
}

const weekday = (day: Weekday): string => WEEKDAYS[day]!;

export const words: Messages['words'] = {
  date,
  longDate,
  period,
  phrase,
  deadlineTitle,
  weekday,
  fullDate: (value) => `${weekday(weekdayOf(value))}, ${date(value)}`,
  narrowDate: (value) => `${weekday(weekdayOf(value)).slice(0, 3)} ${date(value)}`,
  kind: (kind: Kind) => KINDS[kind],
  list: (parts: string[]) => parts.join(', '),
  none: 'none',
};
