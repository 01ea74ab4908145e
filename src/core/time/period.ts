import { addDays, daysInMonth, type IsoDate, isoWeekOf, mondayOfIsoWeek, toIsoDate, toParts } from './date.ts';

/** How often a rule recurs. A week is an ISO week; every other period starts on the first of a month, within one year. */
export type Frequency = (typeof FREQUENCIES)[number];
export type MonthlyFrequency = (typeof MONTHLY_FREQUENCIES)[number];

export const MONTHLY_FREQUENCIES = ['month', 'quarter', 'half', 'year'] as const;
export const FREQUENCIES = ['week', ...MONTHLY_FREQUENCIES] as const;

/** `2023`, `2023-H1`, `2023-Q2`, `2023-06` or `2023-W07` */
export type PeriodId = string;

export interface Period {
  id: PeriodId;
  frequency: Frequency;
  /** Of a week, the ISO year. */
  year: number;
  /** Place within the year, from 1. */
  number: number;
  firstDay: IsoDate;
  lastDay: IsoDate;
}

export const MONTHS_IN: Record<MonthlyFrequency, number> = { month: 1, quarter: 3, half: 6, year: 12 };

/** The frequency of periods that last so many months. 3 → quarter */
export function frequencyOfMonths(months: number): MonthlyFrequency | undefined {
  return MONTHLY_FREQUENCIES.find((frequency) => MONTHS_IN[frequency] === months);
}

/** The form of a period's id. */
export const PERIOD_PATTERN =
  /^(?<year>[1-9]\d{3})(?:-(?:H(?<half>[12])|Q(?<quarter>[1-4])|(?<month>0[1-9]|1[0-2])|W(?<week>0[1-9]|[1-4]\d|5[0-3])))?$/;

/** `2023-Q2` → 01/04–30/06/2023; undefined for a text that names no period, such as week 53 of a year without one. */
export function parsePeriod(id: PeriodId): Period | undefined {
  const groups = PERIOD_PATTERN.exec(id)?.groups;
  if (!groups) return undefined;
  const year = Number(groups.year);
  if (groups.week) {
    const week = createWeek(year, Number(groups.week));
    return week.id === id ? week : undefined;
  }
  for (const frequency of ['half', 'quarter', 'month'] as const) {
    if (groups[frequency]) return createPeriod(frequency, year, Number(groups[frequency]));
  }
  return createPeriod('year', year, 1);
}

/** The period of a frequency that holds a date. `quarter`, `2023-05-10` → 2023-Q2 */
export function periodAt(frequency: Frequency, date: IsoDate): Period {
  if (frequency === 'week') {
    const { year, week } = isoWeekOf(date);
    return createWeek(year, week);
  }
  const { year, month } = toParts(date);
  return createPeriod(frequency, year, Math.ceil(month / MONTHS_IN[frequency]));
}

/** The period so many places later, or earlier where `steps` is negative. 2023-Q4, 1 → 2024-Q1 */
export function shiftPeriod({ frequency, year, number, firstDay }: Period, steps: number): Period {
  if (frequency === 'week') return periodAt('week', addDays(firstDay, 7 * steps));
  const perYear = 12 / MONTHS_IN[frequency];
  const index = year * perYear + number - 1 + steps;
  return createPeriod(frequency, Math.floor(index / perYear), (index % perYear) + 1);
}

/** The periods of a frequency that hold any day from one date to another, in order. */
export function listPeriods(frequency: Frequency, from: IsoDate, to: IsoDate): Period[] {
  const periods: Period[] = [];
  for (let period = periodAt(frequency, from); period.firstDay <= to; period = shiftPeriod(period, 1))
    periods.push(period);
  return periods;
}

function createPeriod(frequency: MonthlyFrequency, year: number, number: number): Period {
  const lastMonth = number * MONTHS_IN[frequency];
  const firstMonth = lastMonth - MONTHS_IN[frequency] + 1;
  return {
    id: formatPeriodId(frequency, year, number),
    frequency,
    year,
    number,
    firstDay: toIsoDate({ year, month: firstMonth, day: 1 }),
    lastDay: toIsoDate({ year, month: lastMonth, day: daysInMonth(year, lastMonth) }),
  };
}

function createWeek(year: number, number: number): Period {
  const firstDay = mondayOfIsoWeek(year, number);
  const week = isoWeekOf(firstDay);
  const id = `${week.year}-W${String(week.week).padStart(2, '0')}`;
  return { id, frequency: 'week', year: week.year, number: week.week, firstDay, lastDay: addDays(firstDay, 6) };
}

/** `quarter`, 2023, 2 → `2023-Q2`; of a year the number has no meaning. */
export function formatPeriodId(frequency: MonthlyFrequency, year: number, number: number): PeriodId {
  if (frequency === 'year') return String(year);
  if (frequency === 'month') return `${year}-${String(number).padStart(2, '0')}`;
  return `${year}-${frequency === 'half' ? 'H' : 'Q'}${number}`;
}
