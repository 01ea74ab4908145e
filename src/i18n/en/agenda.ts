import type { Status } from '../../core/deadline.ts';
import type { IsoDate } from '../../core/time/date.ts';
import type { Messages } from '../vi/index.ts';
import { counted } from './counted.ts';
import { words } from './words.ts';

export const agenda: Messages['agenda'] = {
  today: (date) => `Today: ${words.fullDate(date)}`,
  columns: {
    remaining: 'Left',
    left: 'Left',
    due: 'Date as written',
    lastWorkday: 'Done by',
    title: 'What',
    place: 'Place',
  },
  remaining: (status: Status, count: number) => {
    switch (status) {
      case 'past':
        return `${counted(count, 'day')} past`;
      case 'today':
        return 'due today';
      case 'soon':
        return `only ${counted(count, 'day')} left`;
      case 'upcoming':
        return `${counted(count, 'day')} left`;
    }
  },
  lastChance: (lastDay: IsoDate) => `until ${words.dayMonth(lastDay)}`,
  left: (status: Status, count: number) => {
    switch (status) {
      case 'past':
        return `${counted(count, 'day')} past`;
      case 'today':
        return 'today';
      case 'soon':
      case 'upcoming':
        return counted(count, 'day');
    }
  },
  lastChanceLeft: (lastDay) => `to ${words.dayMonth(lastDay)}`,
  begun: (phrase) => `now ${phrase}`,
  cancelled: (reason: string) => `cancelled: ${reason}`,
  covers: (covers) => `data ${words.dateRange(covers)}`,
  narrowCovers: ({ from, to }, listYear) => `data ${words.dayMonth(from, listYear)}–${words.dayMonth(to, listYear)}`,
  amended: ({ document, due, boundary }, { program: { basis }, cancelled }) => {
    if (cancelled !== null) return `set by ${document}`;
    const before = due === null || boundary === null ? 'undated' : words.limit(boundary, due);
    return `set by ${document}; ${basis.length > 0 ? words.list(basis) : 'previously'}: ${before}`;
  },
  merged: ({ into, amended }) => `merged into ${into}, set by ${amended.document}`,
  cancelledMark: 'cancelled',
  errorMark: 'error in the file',
  undated: 'Undated',
  groups: {
    past: 'past',
    week: 'next 7 days',
    month: 'next 30 days',
    later: 'later',
    undated: 'undated',
    cancelled: 'cancelled',
    dated: 'dated',
    ongoing: 'ongoing',
  },
  summary: (groups) =>
    groups.map(({ name, count }, index) =>
      index === 0 ? words.capitalize(`${name}: ${counted(count, 'item')}`) : `${name}: ${count}`,
    ),
  folded: ({ count, isRest, next, last }, listYear) => [
    `${isRest ? `${count} more` : counted(count, 'item')}, next ${words.narrowDate(next, listYear)}`,
    `to see all: add ${last === null ? '--within 30d' : `--to ${last}`}`,
  ],
  years: (from, to) => (to === null ? `(from ${from})` : from === to ? `(${from})` : `(${from}–${to})`),
  allPast: (title, last) =>
    `${title === null ? 'Every' : `${title}: every`} date is past; the last one was ${words.date(last)}.`,
  noDates: (title) => `${title === null ? 'No' : `${title}: no`} item has a date.`,
  noneMatches: ({ filters, actors }) =>
    `No item with a date matches ${filters.join(' ')}.${actors.length === 0 ? '' : ` The actors are: ${actors.join('; ')}.`}`,
  noneInRange: 'No item that is selected falls due.',
  suggestAll: (line) => `To see all, past ones too: ${line}`,
  suggestToday: (line) => `To see it as of another day: ${line}`,
  suggestNew: (year, line) => `To draw up the programme of ${year}: ${line}`,
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
    lastWorkday: 'Done by',
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
