import type { TimeOfDay } from '../../core/due-rule.ts';
import type { Messages } from '../vi/index.ts';
import { words } from './words.ts';

const atTime = (time: TimeOfDay | null) => (time === null ? '' : `${time} on `);

export const explanation: Messages['explanation'] = {
  labels: {
    quote: 'The document says',
    source: 'Place in the document',
    rule: 'Rule',
    actor: 'Who',
    recipient: 'Recipient',
    documents: 'Documents',
    anniversary: 'Anniversary',
    note: 'Note',
    acknowledged: 'Acknowledged',
    cancelled: 'Cancelled',
    basis: 'Based on',
    dates: 'How the dates are computed',
    asWritten: 'Date as written',
    window: 'Window',
    lastDay: 'Last permitted day',
    lastWorkday: 'Last working day',
    counted: 'Date by the count',
    onDay: 'Takes place on',
    time: 'Time',
    covers: 'Data',
    anchor: 'Counted from',
    amended: 'Amended',
    includes: 'Includes',
    merged: 'Merged',
  },
  years: (count) => `${count} years`,
  asWritten: (boundary, due, time) => `${boundary} ${atTime(time)}${words.fullDate(due)}`,
  onDay: (due, time) => `${atTime(time)}${words.fullDate(due)}`,
  window: (start, end, time) => `${words.date(start)} – ${atTime(time)}${words.date(end)}`,
  whyLastDay: ({ boundary, start, isOnDay, due, lastDay }) => {
    if (isOnDay) return 'it takes place on this day, also on a day off';
    if (lastDay > due) return 'a day off moves it to the next working day';
    if (start !== null) return 'the end of the window';
    return boundary === 'before' ? '“before” leaves the day itself out' : '“by” includes the day itself';
  },
  monthEnd: (day, date) =>
    `${words.period(date.slice(0, 7))} has no day ${day}: the last day of the month counts, ${words.date(date)}`,
  workdayOfMonth: (nth, date) =>
    `${nth === null ? 'last working day' : `working day ${nth}`} of ${words.period(date.slice(0, 7))}: ${words.fullDate(date)}`,
  count: (days, unit, direction, from) =>
    `count ${days} ${unit === 'workdays' ? 'working ' : ''}${days === 1 ? 'day' : 'days'} ${direction === 'after' ? 'forward' : 'back'} from ${words.date(from)}, which is not counted`,
  anchor: (title, key, day, date) =>
    `${title} (${key}), ${day === 'due' ? 'due' : 'last working day'} ${words.fullDate(date)}`,
  saysIn: (document) => `${document} says`,
  replaced: ({ boundary, due }) => (due === null || boundary === null ? 'undated' : words.limit(boundary, due)),
  before: (basis) => (basis.length > 0 ? `By ${words.list(basis)}` : 'Previously'),
  byDocument: ({ document }) => `by ${document}`,
  merged: (title, into, { document, quote }) =>
    `${title}: reported with ${into}, by ${document}${quote === null ? '' : ` (“${quote}”)`}`,
  skipped: ({ date, weekday, name }) =>
    `skip ${words.date(date)}: ${name === null ? words.weekday(weekday) : `${name} (${words.weekday(weekday)})`}`,
  onWorkday: 'the last day is a working day',
  document: (type, symbol, date, issuer, term) =>
    `${type} ${symbol}, ${date === undefined ? '' : `${words.longDate(date)}, `}${issuer}${term === undefined ? '' : `, term ${term}`}`,
  printed: (place, details) => `(${place} prints: ${details})`,
  noDate: 'There is no date to work out yet.',
  noneInSpan: 'There is no deadline within the span of the programme.',
  never: 'An ongoing task: there is no date to work out.',
};
