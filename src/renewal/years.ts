import { findFirstYear, type Header } from '../core/program.ts';
import { addMonths, type IsoDate, toParts } from '../core/time/date.ts';

/** From one programme's year to the next one's. */
export interface Move {
  from: number;
  to: number;
  /** Where the old programme runs over several years, its last. */
  lastYear?: number | undefined;
}

/** The move of a programme to the year in which the next one begins. */
export function createMove({ span }: Pick<Header, 'span'>, to: number): Move {
  const from = toParts(span.from).year;
  return { from, to, lastYear: span.to === null ? from : toParts(span.to).year };
}

/** `2023` and `2027`, or `2025-2026` and `2026-2027` for a programme that runs over two years. */
export function nameYears({ from, to, lastYear = from }: Move): { from: string; to: string } {
  const name = (year: number) => (lastYear === from ? String(year) : `${year}-${year + lastYear - from}`);
  return { from: name(from), to: name(to) };
}

/** The years of the old programme. */
export function listYears({ from, lastYear = from }: Move): number[] {
  return Array.from({ length: lastYear - from + 1 }, (_, index) => from + index);
}

/** A year, or two with a dash between them. 12/2023/NĐ-CP has none. */
const YEARS = /(?<![\p{L}\p{N}])(?<first>\d{4})(?:(?<dash>\s*[-–]\s*)(?<last>\d{4}))?(?!\p{N}|\/\p{L})/gu;

/**
 * A text with every year in it moved. A school year moves as one; a longer span, such as a plan's, stays.
 *
 * 2023 → 2027: `trước ngày 05/12/2023` → `trước ngày 05/12/2027`, `năm học 2022-2023` → `năm học 2026-2027`
 */
export function moveYears(text: string, move: Move, years: number[] = listYears(move)): string {
  const { from, to, lastYear } = move;
  return text.replace(YEARS, (written: string, first: string, dash?: string, last?: string) => {
    const named = [first, ...(last === undefined ? [] : [last])].map(Number);
    const isOwn = named[0] === from && named[1] === lastYear;
    const isSpan = named.length === 2 && named[1] !== named[0]! + 1 && !isOwn;
    if (isSpan || !named.some((year) => years.includes(year))) return written;
    return named.map((year) => year + to - from).join(dash);
  });
}

/** The same day so many years on; 29/02 becomes 28/02 where there is none. A date in the year after stays one. */
export function moveDate(date: IsoDate, { from, to }: Move): IsoDate {
  return addMonths(date, 12 * (to - from));
}

/** A quote with the day that a common year lacks brought down to the 28th. 29-NQ/TW stays. */
export function dropLeapDay(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}/])29(?![\p{L}\p{N}]|[-/]\p{L})/gu, '28');
}

// The guidance for a year comes out in its first weeks; the programme is drawn up in the months before.
const MONTHS_BEFORE_END = 3;

/**
 * The year to draw up a programme for after this one: the first whose span has more than three months to go. Undefined for a
 * regime without an end.
 *
 * 2023, seen on 25/11/2026 → 2027, on 01/03/2026 → 2026; a school year 2025–2026, seen on 15/06/2026 → 2026
 */
export function findNextYear({ span }: Pick<Header, 'span'>, today: IsoDate): number | undefined {
  const { to } = span;
  if (to === null) return undefined;
  let years = 1;
  while (addMonths(to, 12 * years - MONTHS_BEFORE_END) < today) years += 1;
  return findFirstYear({ span }) + years;
}
