import { isWholePeriod } from '../../core/deadline.ts';
import type { Messages } from '../vi/index.ts';
import { words } from './words.ts';

export const calendar: Messages['calendar'] = {
  language: 'EN',
  phrase: (deadline) =>
    isWholePeriod(deadline) && deadline.time === null
      ? `${words.phrase(deadline)}, to ${words.date(deadline.due)}`
      : words.phrase(deadline),
  prefixes: {
    cancelled: '[CANCELLED] ',
    lastWorkday: 'Last working day: ',
    start: 'Begins: ',
    days: (count) => (count === 1 ? '1 day left: ' : `${count} days left: `),
  },
  document: (type, symbol, date) => `${type} ${symbol}${date === undefined ? '' : ` of ${words.date(date)}`}`,
  hour: (time, due) => `${time} on ${words.date(due)}`,
  removed: 'no longer in the programme',
  seeDeadline: (due) =>
    `For how the date comes about and the words of the document, see the event on ${words.date(due)}.`,
};
