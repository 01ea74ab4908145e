import type { Frequency, MonthlyFrequency } from '../core/time/period.ts';

/** Periods that have a noun of their own; of a half-year there is none. */
export const PERIOD_NOUNS: ReadonlyMap<string, Frequency> = new Map([
  ['tuần', 'week'],
  ['tháng', 'month'],
  ['quý', 'quarter'],
  ['năm', 'year'],
]);

/** Each frequency as documents write it. */
export const FREQUENCY_WORDS: Record<Frequency, string> = {
  week: 'hằng tuần',
  month: 'hằng tháng',
  quarter: 'hằng quý',
  half: '6 tháng một lần',
  year: 'hằng năm',
};

/** What a report may be of whose period stays open: the most usual first. */
export const USUAL_FREQUENCIES: MonthlyFrequency[] = ['quarter', 'month', 'half', 'year'];
