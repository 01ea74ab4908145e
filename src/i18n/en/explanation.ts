import type { DayRule, When } from '../../core/program.ts';
import type { Messages } from '../index.ts';
import { words } from './words.ts';

const FREQUENCIES = { month: 'month', quarter: 'quarter', half: 'half-year', year: 'year' };

function dayRule({ month, day }: DayRule, period: string): string {
  const dayName = day === 'last' ? 'the last day' : `day ${day}`;
  if (month === undefined) return dayName;
  const months = { last: `of the last month of the ${period}`, next: `of the month after the ${period}` };
  return `${dayName} ${typeof month === 'number' ? `of month ${month} of the ${period}` : months[month]}`;
}

function rule(when: When): string {
  if ('every' in when) {
    const period = FREQUENCIES[when.every];
    if ('before' in when) return `before ${dayRule(when.before, period)}, each ${period}`;
    if ('by' in when) return `by ${dayRule(when.by, period)}, each ${period}`;
    return `once each ${period}, within it`;
  }
  if ('before' in when) return `before ${words.longDate(when.before)}`;
  if ('by' in when) return `by ${words.longDate(when.by)}`;
  if ('from' in when) return `from ${words.longDate(when.from)} to ${words.longDate(when.to)}, both included`;
  if ('during' in when) return `during ${words.period(when.during)}`;
  if ('pending' in when) return `not dated yet: ${when.pending}`;
  return `ongoing, never due: ${when.ongoing}`;
}

export const explanation: Messages['explanation'] = {
  rule,
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
