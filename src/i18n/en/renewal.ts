import type { Deadline } from '../../core/deadline.ts';
import { weekdayOf } from '../../core/time/date.ts';
import type { Messages } from '../vi/index.ts';
import { counted } from './counted.ts';
import { words } from './words.ts';

const day = (date: Deadline['due']) => `${words.weekday(weekdayOf(date))} ${words.date(date)}`;

export const renewal: Messages['renewal'] = {
  ask: {
    headline: (year, title) => `The programme of ${year}, drawn up from: ${title}`,
    how: 'Press Enter where it is not known yet: a confirm line in the file asks for it.',
    names: { issuer: 'The issuing body', guidance: 'The symbol', guidanceDate: 'The date' },
    noSymbol: (text) => `“${text}” holds no symbol such as 12-HD/BTGTU.`,
    leftOpen: 'The symbol is left open; a confirm line in the file asks for it.',
    issuer: (proposal) => `Issuing body [${proposal}]: `,
    guidance: (year) => `Symbol of the guidance for ${year} [none yet]: `,
    guidanceDate: (year) => `Date of that guidance, such as 05/01/${year} [none yet]: `,
  },
  daysOff: 'On a day off:',
  dayOff: ({ boundary, start, due, lastWorkday }, name, title) => {
    const phrase = start !== null ? `until ${day(due)}` : `${boundary} ${day(due)}`;
    return `${phrase}${name === null ? '' : ` (${name})`}: the last working day is ${day(lastWorkday)} – ${title}`;
  },
  leftBehind: {
    heading: (year, items, documents) =>
      `Not carried over to ${year}: ${counted(items, 'item')}, ${counted(documents, 'document')}`,
    oneOff: (place, title) => `${place}  ${title} – takes place once`,
    hanging: (place, title, anchor) => `${place}  ${title} – counted from ${anchor}, which is not carried over`,
    cancelled: (place, title, reason) => `${place}  ${title} – cancelled: ${reason}`,
    documents: (symbols) => `No longer cited by any item: ${symbols.join(', ')}`,
    workdays: 'The office’s own days off and days worked (workdays)',
  },
  next: 'What to do next:',
  steps: (file, confirmations) => [
    `Open ${file}: it has ${confirmations} confirm lines; check each against the document, and delete it when it is right.`,
    `khoagiao validate ${file}`,
    `khoagiao export -f ${file}`,
  ],
};
