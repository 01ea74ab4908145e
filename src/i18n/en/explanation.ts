import type { Messages } from '../vi/index.ts';
import { words } from './words.ts';

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
    cancelled: 'Cancelled',
    basis: 'Based on',
    dates: 'How the dates come about',
    asWritten: 'Date as written',
    window: 'Window',
    lastDay: 'Last day by the letter',
    lastWorkday: 'Last working day',
  },
  years: (count) => `${count} years`,
  asWritten: (boundary, due) => `${boundary} ${words.fullDate(due)}`,
  window: (start, end) => `${words.date(start)} – ${words.date(end)}`,
  whyLastDay: (boundary, isWindow) =>
    isWindow
      ? 'the end of the window'
      : boundary === 'before'
        ? '“before” leaves the day itself out'
        : '“by” includes the day itself',
  skipped: ({ date, weekday, name }) =>
    `skip ${words.date(date)}: ${name === null ? words.weekday(weekday) : `${name} (${words.weekday(weekday)})`}`,
  onWorkday: 'the last day is a working day',
  document: (type, symbol, date, issuer, term) =>
    `${type} ${symbol}, ${words.longDate(date)}, ${issuer}${term === undefined ? '' : `, term ${term}`}`,
  printed: (place, details) => `(${place} prints: ${details})`,
  noDate: 'There is no date to work out yet.',
  never: 'An ongoing task: there is no date to work out.',
};
