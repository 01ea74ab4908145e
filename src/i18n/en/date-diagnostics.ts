import type { ProgramSpan } from '../../core/program.ts';
import type { DiagnosticWords } from '../../core/words.ts';
import { words } from './words.ts';

const MERGERS = {
  itself: 'it is this item',
  'never-due': 'it has no deadline in this file',
  merged: 'it is reported with another item too',
  cancelled: 'it is cancelled',
};

const nameSpan = ({ from, to }: ProgramSpan) => {
  if (to === null) return `span, from ${words.date(from)}`;
  const year = from.slice(0, 4);
  return from === `${year}-01-01` && to === `${year}-12-31`
    ? `year ${year}`
    : `span, ${words.date(from)} to ${words.date(to)}`;
};

const MOST_NAMED = 12;

/** Of many, the first ones and the last. */
const shorten = (names: string[]) =>
  names.length <= MOST_NAMED ? names.join(', ') : `${names.slice(0, MOST_NAMED - 1).join(', ')} … ${names.at(-1)}`;

/** What is reported about dates that follow from rules, other items and later documents. */
export const dateDiagnostics: Pick<
  DiagnosticWords,
  | 'impossible-day'
  | 'no-working-day'
  | 'outside-year'
  | 'previous-period'
  | 'unknown-item'
  | 'item-circle'
  | 'item-never-due'
  | 'amended-ongoing'
  | 'unknown-period'
  | 'invalid-merger'
> = {
  'impossible-day': ({ day, months, lastDay }) => ({
    message: `${months.length === 1 ? `month ${months[0]} never has` : `months ${months.join(', ')} never have`} a day ${day}`,
    hint: `choose a day up to ${lastDay}, or write \`day: last\` for the last day of the month`,
  }),
  'no-working-day': ({ from, to, lastWorkday }) => ({
    message: `there is no working day from ${words.date(from)} to ${words.date(to)}`,
    hint: `the last working day in time is ${words.date(lastWorkday)}, before the start; check both days, or acknowledge it if the document sets them so`,
  }),
  'outside-year': ({ date, span }) => ({
    message: `${words.date(date)} lies outside the programme's ${nameSpan(span)}`,
  }),
  'previous-period': ({ deadlines }) => ({
    message: `${deadlines.length === 1 ? 'a deadline' : `${deadlines.length} deadlines`} of the period before ${deadlines.length === 1 ? 'is' : 'are'} not in this file: ${shorten(deadlines.map(({ key, due }) => `${key} (${words.date(due)})`))}`,
    hint: 'they belong to the programme of that period; keep its file beside this one, and they are listed',
  }),
  'unknown-item': ({ item, nearest }) => ({
    message: `no item has the id \`${item}\``,
    hint: nearest === null ? 'write the `id` of an item of this file' : `did you mean \`${nearest}\`?`,
  }),
  'item-circle': ({ items }) => ({
    message: `these items count from each other in a circle: ${items.join(' → ')}`,
    hint: 'give one of them a date of its own',
  }),
  'item-never-due': ({ item }) => ({
    message: `\`${item}\` is ongoing and never falls due`,
    hint: 'count from an item that falls due, or write `pending`',
  }),
  'amended-ongoing': () => ({
    message: 'an ongoing item has no deadline to change',
    hint: 'remove `amended`; if the item has a deadline now, change `when`',
  }),
  'unknown-period': ({ period, held }) => ({
    message: `this file has no period \`${period}\` of this item`,
    hint: held.length === 0 ? 'the item does not recur: remove the period' : `accepted: ${shorten(held)}`,
  }),
  'invalid-merger': ({ item, reason }) => ({
    message: `nothing can be reported with \`${item}\`: ${MERGERS[reason]}`,
    hint: 'write the id of the item, with a deadline, that this period is reported with',
  }),
};
