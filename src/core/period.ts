import { daysInMonth, type IsoDate, toIsoDate } from './date.ts';

/** How often a rule recurs. A period of each kind starts on the first of a month and never crosses a year. */
export type Frequency = 'month' | 'quarter' | 'half' | 'year';

/** `2023`, `2023-H1`, `2023-Q2` or `2023-06` */
export type PeriodId = string;

export interface Period {
  id: PeriodId;
  frequency: Frequency;
  year: number;
  /** Place within the year, from 1. */
  number: number;
  firstDay: IsoDate;
  lastDay: IsoDate;
}

export const MONTHS_IN: Record<Frequency, number> = { month: 1, quarter: 3, half: 6, year: 12 };

const FORM = /^(?<year>[1-9]\d{3})(?:-(?:H(?<half>[12])|Q(?<quarter>[1-4])|(?<month>0[1-9]|1[0-2])))?$/;

/** `2023-Q2` → 01/04–30/06/2023; undefined for a text that names no period. */
export function parsePeriod(id: PeriodId): Period | undefined {
  const groups = FORM.exec(id)?.groups;
  if (!groups) return undefined;
  const year = Number(groups.year);
  for (const frequency of ['half', 'quarter', 'month'] as const) {
    if (groups[frequency]) return periodOf(frequency, year, Number(groups[frequency]));
  }
  return periodOf('year', year, 1);
}

/** The periods of one frequency that make up a year, in order. `quarter`, 2023 → 2023-Q1 … 2023-Q4 */
export function periodsOf(frequency: Frequency, year: number): Period[] {
  return Array.from({ length: 12 / MONTHS_IN[frequency] }, (_, index) => periodOf(frequency, year, index + 1));
}

/** The month (1–12) that a period starts in. `2023-Q2` → 4 */
export function firstMonthOf({ frequency, number }: Period): number {
  return (number - 1) * MONTHS_IN[frequency] + 1;
}

function periodOf(frequency: Frequency, year: number, number: number): Period {
  const lastMonth = number * MONTHS_IN[frequency];
  const firstMonth = lastMonth - MONTHS_IN[frequency] + 1;
  return {
    id: idOf(frequency, year, number),
    frequency,
    year,
    number,
    firstDay: toIsoDate({ year, month: firstMonth, day: 1 }),
    lastDay: toIsoDate({ year, month: lastMonth, day: daysInMonth(year, lastMonth) }),
  };
}

function idOf(frequency: Frequency, year: number, number: number): PeriodId {
  if (frequency === 'year') return String(year);
  if (frequency === 'month') return `${year}-${String(number).padStart(2, '0')}`;
  return `${year}-${frequency === 'half' ? 'H' : 'Q'}${number}`;
}
