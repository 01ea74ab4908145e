import type { Messages } from '../vi/index.ts';
import { words } from './words.ts';

export const calendar: Messages['calendar'] = {
  language: 'EN',
  phrase: (occurrence) =>
    occurrence.start !== null && occurrence.period !== null
      ? `${words.phrase(occurrence)}, to ${words.date(occurrence.due)}`
      : words.phrase(occurrence),
  prefixes: {
    cancelled: '[CANCELLED] ',
    lastWorkday: 'Last working day: ',
    start: 'Begins: ',
    days: (count) => (count === 1 ? '1 day left: ' : `${count} days left: `),
  },
  document: (type, symbol, date) => `${type} ${symbol} of ${words.date(date)}`,
  removed: 'no longer in the programme',
  seeDeadline: (due) =>
    `For how the date comes about and the words of the document, see the event on ${words.date(due)}.`,
};
