import { daysInMonth, type IsoDate, toParts } from '../../core/date.ts';
import type { Path } from '../../core/diagnostic.ts';
import type { DueRule, RecurringRule } from '../../core/due-rule.ts';
import { type Frequency, MONTHS_IN, parsePeriod } from '../../core/period.ts';
import { type Draft, listItems } from '../draft.ts';
import type { Report } from '../report.ts';
import { listFixedValues } from '../schema/written-rule.ts';

// For a file whose own year cannot be read.
const ANY_COMMON_YEAR = 2023;

/** Rules name days that their months have, windows run forwards, and dates lie in the programme's year. */
export function checkCalendar(draft: Draft, report: Report): void {
  const year = draft.program.year ?? undefined;
  for (const { item, path } of listItems(draft)) {
    if (!item.when) continue;
    const at = [...path, 'when'];
    checkRule(item.when, at, year, report);
    if (year !== undefined) checkYear(item.when, at, year, report);
  }
}

function checkRule(rule: DueRule, path: Path, year: number | undefined, report: Report): void {
  if (rule.form === 'window' && rule.from > rule.to) report('reversed-window', path, { from: rule.from, to: rule.to });
  if (rule.form === 'recurring') checkDay(rule, [...path, rule.boundary, 'day'], year, report);
}

function checkDay({ every, day }: RecurringRule, path: Path, year = ANY_COMMON_YEAR, report: Report): void {
  if (day.form !== 'day-of-month' || day.day === 'last') return;
  const number = day.day;
  const without = monthsOf(every, day.month).filter((month) => daysInMonth(year, month) < number);
  if (without.length === 0) return;
  const lastDay = Math.min(...without.map((month) => daysInMonth(year, month)));
  report('day-not-in-month', path, { day: number, months: without, lastDay });
}

/** The months of the year that a rule falls in. A quarter's last → 3, 6, 9, 12 */
function monthsOf(every: Frequency, { of, month }: { of: string; month: number | 'last' }): number[] {
  if (every === 'week') return [];
  const length = MONTHS_IN[every];
  const place = (month === 'last' ? length : month) + (of === 'next' ? length : 0);
  return Array.from({ length: 12 / length }, (_, index) => ((index * length + place - 1) % 12) + 1);
}

function checkYear(rule: DueRule, path: Path, year: number, report: Report): void {
  for (const { path: below, value } of listFixedValues(rule)) {
    const date = parsePeriod(value)?.firstDay ?? (value as IsoDate);
    if (toParts(date).year !== year) report('outside-year', [...path, ...below], { date, year });
  }
}
