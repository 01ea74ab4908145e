import type { Status } from '../../core/deadline.ts';
import type { IsoDate } from '../../core/time/date.ts';
import type { Messages } from '../vi/index.ts';
import { words } from './words.ts';

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);

export const agenda: Messages['agenda'] = {
  today: (date) => `Today: ${words.fullDate(date)}`,
  columns: {
    remaining: 'Left',
    due: 'Date as written',
    lastWorkday: 'Last working day',
    title: 'What',
    place: 'Place',
  },
  remaining: (status: Status, count: number) => {
    switch (status) {
      case 'past':
        return `${days(count)} past`;
      case 'today':
        return 'due today';
      case 'soon':
        return `only ${days(count)} left`;
      case 'upcoming':
        return `${days(count)} left`;
    }
  },
  lastChance: (lastDay: IsoDate) => `until ${words.date(lastDay).slice(0, 6)}`,
  cancelled: (reason: string) => `cancelled: ${reason}`,
  covers: (covers) => `data ${words.dateRange(covers)}`,
  amended: ({ document, due, boundary }, { program: { basis }, cancelled }) => {
    if (cancelled !== null) return `set by ${document}`;
    const before = due === null || boundary === null ? 'undated' : words.limit(boundary, due);
    return `set by ${document}; ${basis.length > 0 ? words.list(basis) : 'previously'}: ${before}`;
  },
  merged: ({ into, amended }) => `merged into ${into}, set by ${amended.document}`,
  cancelledMark: 'cancelled',
  undated: 'Undated',
  summary: (count, counts, undated) => {
    const parts = [
      counts.past > 0 && `${counts.past} past`,
      counts.today > 0 && `${counts.today} due now`,
      counts.soon > 0 && `${counts.soon} within 7 days`,
      counts.cancelled > 0 && `${counts.cancelled} cancelled`,
    ].filter((part) => part !== false);
    const detail = parts.length > 0 ? ` (${parts.join(', ')})` : '';
    return `${count} ${count === 1 ? 'deadline' : 'deadlines'}${detail}; ${undated} undated.`;
  },
  allPast: (title, last) => `${title}: every date is past; the last one was ${words.date(last)}.`,
  noDates: (title) => `${title}: no item has a date.`,
  noneInRange: 'No deadline matches the selection.',
  suggestAll: 'To see past ones too: khoagiao deadlines --all',
  suggestToday: (date) => `To see it as of another day: khoagiao deadlines --today ${date}`,
  suggestNew: (year) => `To draw up the next programme: khoagiao new ${year}`,
  unsettledYear: (year) => `Warning: there is no official holiday schedule for ${year} yet.`,
  csv: {
    program: 'Programme',
    key: 'Key',
    kind: 'Kind',
    title: 'What',
    period: 'Period',
    phrase: 'Date as written',
    start: 'Start',
    due: 'Due',
    lastDay: 'Last day',
    lastWorkday: 'Last working day',
    daysLeft: 'Days left',
    status: 'Status',
    actor: 'Who',
    documents: 'Documents',
    section: 'Section',
    source: 'Place',
    reason: 'Reason',
    time: 'Time',
    coversFrom: 'Data from',
    coversTo: 'Data to',
    amended: 'Amended by',
  },
};
