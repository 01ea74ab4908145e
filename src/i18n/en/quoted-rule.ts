import type { QuotedRule } from '../../core/diagnostic.ts';
import type { MonthlyFrequency } from '../../core/period.ts';
import { words } from './words.ts';

const FREQUENCIES: Record<MonthlyFrequency, string> = {
  month: 'month',
  quarter: 'quarter',
  half: 'half-year',
  year: 'year',
};
const ordinal = (number: number) => ['first', 'second', 'third'][number - 1] ?? `${number}th`;

/** What a quote says, or a rule encodes, as one side of a mismatch. */
export function describeRule(said: QuotedRule): string {
  switch (said.form) {
    case 'date':
      return `${said.boundary} ${words.date(said.date)}`;
    case 'recurring': {
      const day = said.day === 'last' ? 'the last day' : `day ${said.day}`;
      const months = { last: 'of the last month', next: 'of the month after it' };
      const month =
        said.month === null
          ? ''
          : ` ${typeof said.month === 'number' ? `of the ${ordinal(said.month)} month` : months[said.month]}`;
      return `${said.boundary} ${day}${month}, each ${FREQUENCIES[said.every]}`;
    }
    case 'every':
      return `once each ${FREQUENCIES[said.every]}`;
    case 'during':
      return `during ${words.period(said.period)}`;
    case 'range':
      return `from ${words.date(said.from)} to ${words.date(said.to)}`;
    case 'pending':
      return 'not dated yet';
    case 'ongoing':
      return 'ongoing, never due';
  }
}
