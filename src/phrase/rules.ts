import { type IsoDate, isRealDate, toIsoDate } from '../core/date.ts';
import type { QuotedRule } from '../core/diagnostic.ts';
import { type MonthlyFrequency, parsePeriod } from '../core/period.ts';

/** What a pattern found, by the names of its groups. */
export type Found = Record<string, string | undefined>;

type Recurring = Extract<QuotedRule, { form: 'recurring' }>;

const FREQUENCIES: Record<string, MonthlyFrequency> = {
  tháng: 'month',
  quý: 'quarter',
  '6 tháng': 'half',
  năm: 'year',
};
const PLACES: Record<string, 1 | 2> = {
  đầu: 1,
  'đầu tiên': 1,
  'thứ nhất': 1,
  'thứ 1': 1,
  giữa: 2,
  'thứ hai': 2,
  'thứ 2': 2,
};
const QUARTERS = ['i', 'ii', 'iii', 'iv'];

/** from 01, to 15 tháng 4 năm 2023 → 01/04–15/04/2023: what the first day leaves out, the last one says. */
export function makeRange(found: Found, year: number | undefined): QuotedRule | undefined {
  if (!found.named && !found.fromMonth) return undefined;
  const to = makeIsoDate(found.year ?? found.fromYear ?? year, found.month, found.day);
  const from = makeIsoDate(found.fromYear ?? found.year ?? year, found.fromMonth ?? found.month, found.fromDay);
  return from && to && from <= to ? { form: 'range', from, to } : undefined;
}

/** A day and month with a year, or in the year meant; with "hàng năm" beside it, of every year. */
export function makeDate(found: Found, year: number | undefined): QuotedRule | undefined {
  if (found.lead || found.trail) return found.year ? undefined : makeRecurring(found, 'year', Number(found.month));
  if (!found.named && !found.year && found.end === undefined) return undefined;
  const date = makeIsoDate(found.year ?? year, found.month, found.day);
  return date && { form: 'date', boundary: boundaryOf(found), date };
}

/** `10`, `cuối cùng` → the 10th of each quarter's last month. Of the next quarter only the first can be said. */
export function makeQuarterly(found: Found): QuotedRule | undefined {
  const place = PLACES[found.place!] ?? 'last';
  if (!found.next) return makeRecurring(found, 'quarter', place);
  return place === 1 ? makeRecurring(found, 'quarter', 'next') : undefined;
}

/** A day that some of the months lack is left alone: it may be meant for "the last day". */
export function makeRecurring(
  found: Found,
  every: MonthlyFrequency,
  month: Recurring['month'],
): QuotedRule | undefined {
  const day = found.lastDay ? 'last' : Number(found.day);
  const months =
    every === 'month' || month === null ? [2] : every === 'quarter' ? quarterMonths(month) : [Number(month)];
  const exists = day === 'last' || months.every((number) => isRealDate({ year: 2023, month: number, day }));
  return exists ? { form: 'recurring', boundary: boundaryOf(found), every, month, day } : undefined;
}

/** `ii`, 2023 → 2023-Q2 */
export function makePeriod(found: Found, year: number | undefined): QuotedRule | undefined {
  const period = parsePeriod(`${found.year ?? year}${partOfYear(found)}`);
  return period && { form: 'during', period: period.id };
}

function partOfYear({ quarter, month, half }: Found): string {
  if (quarter) return `-Q${QUARTERS.indexOf(quarter) + 1 || Number(quarter)}`;
  if (half) return half === 'đầu' ? '-H1' : '-H2';
  return month ? `-${month.padStart(2, '0')}` : '';
}

export function makeEvery({ unit }: Found): QuotedRule | undefined {
  return { form: 'every', every: FREQUENCIES[unit ?? '6 tháng']! };
}

function quarterMonths(month: number | 'last' | 'next'): number[] {
  const first = month === 'last' ? 3 : month === 'next' ? 1 : month;
  return [first, first + 3, first + 6, first + 9];
}

function boundaryOf({ before }: Found): 'before' | 'by' {
  return before ? 'before' : 'by';
}

function makeIsoDate(
  year: string | number | undefined,
  month: string | undefined,
  day: string | undefined,
): IsoDate | undefined {
  const parts = { year: Number(year), month: Number(month), day: Number(day) };
  return isRealDate(parts) ? toIsoDate(parts) : undefined;
}
