import { daysInMonth, type IsoDate, toParts } from '../../core/date.ts';
import type { Path } from '../../core/diagnostic.ts';
import { MONTHS_IN, type MonthlyFrequency, parsePeriod } from '../../core/period.ts';
import type { DayRule, When } from '../../core/program.ts';
import { type Draft, listItems } from '../draft.ts';
import type { Report } from '../report.ts';

// For a file whose own year cannot be read.
const ANY_COMMON_YEAR = 2023;

/** Rules name days that their months have, windows run forwards, and dates lie in the programme's year. */
export function checkCalendar(draft: Draft, report: Report): void {
  const { year } = draft.program;
  for (const { item, path } of listItems(draft)) {
    if (!item.when) continue;
    const at = [...path, 'when'];
    checkRule(item.when, at, year, report);
    if (year !== undefined) checkYear(item.when, at, year, report);
  }
}

function checkRule(when: When, path: Path, year: number | undefined, report: Report): void {
  if ('from' in when && when.from > when.to) report('reversed-window', path, { from: when.from, to: when.to });
  if (!('every' in when)) return;
  if ('before' in when) checkDayRule(when.every, when.before, [...path, 'before'], year, report);
  if ('by' in when) checkDayRule(when.every, when.by, [...path, 'by'], year, report);
}

function checkDayRule(
  every: MonthlyFrequency,
  { month, day }: DayRule,
  path: Path,
  year: number | undefined,
  report: Report,
): void {
  const length = MONTHS_IN[every];
  if (every === 'month' && month !== undefined && month !== 'next') {
    report('month-beyond-period', [...path, 'month'], { every, month: String(month), max: 0 });
  } else if (every !== 'month' && month === undefined) {
    report('missing-key', [...path, 'month'], { key: 'month', example: 'last' });
  } else if (typeof month === 'number' && month > length) {
    report('month-beyond-period', [...path, 'month'], { every, month: String(month), max: length });
  } else if (day !== 'last') {
    checkDay(day, monthsOf(length, month), [...path, 'day'], year, report);
  }
}

function checkDay(day: number, months: number[], path: Path, year = ANY_COMMON_YEAR, report: Report): void {
  const without = months.filter((month) => daysInMonth(year, month) < day);
  if (without.length === 0) return;
  const lastDay = Math.min(...without.map((month) => daysInMonth(year, month)));
  report('day-not-in-month', path, { day, months: without, lastDay });
}

/** The months of the year that a rule falls in. A quarter's last → 3, 6, 9, 12 */
function monthsOf(length: number, month: DayRule['month']): number[] {
  const place = month === 'next' ? length + 1 : month === 'last' ? length : (month ?? 1);
  return Array.from({ length: 12 / length }, (_, index) => ((index * length + place - 1) % 12) + 1);
}

function checkYear(when: When, path: Path, year: number, report: Report): void {
  for (const [key, date] of fixedDates(when)) {
    if (toParts(date).year !== year) report('outside-year', [...path, key], { date, year });
  }
}

function fixedDates(when: When): [string, IsoDate][] {
  if ('every' in when) return [];
  if ('before' in when) return [['before', when.before]];
  if ('by' in when) return [['by', when.by]];
  if ('from' in when)
    return [
      ['from', when.from],
      ['to', when.to],
    ];
  const period = 'during' in when ? parsePeriod(when.during) : undefined;
  return period ? [['during', period.firstDay]] : [];
}
