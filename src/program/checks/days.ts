import type { Path } from '../../core/diagnostics/diagnostic.ts';
import { type DayRule, daysOf, frequencyOf } from '../../core/due-rule.ts';
import type { Item, ProgramSpan } from '../../core/program.ts';
import { daysInMonth } from '../../core/time/date.ts';
import type { Frequency } from '../../core/time/period.ts';
import { findLack, listMonths } from '../../schedule/dates/months.ts';
import type { AddDiagnostic } from '../diagnostics.ts';
import { type Draft, listItems } from '../draft.ts';

/** A rule names a day that each of its months has; one that only some lack is their last day. */
export function checkDays(draft: Draft, add: AddDiagnostic): void {
  const years = listYears(draft.program.span);
  for (const { item, path } of listItems(draft)) {
    for (const { day, every, path: below } of listDays(item)) checkDay(day, every, years, [...path, ...below], add);
  }
}

interface PlacedDay {
  day: DayRule;
  every: Frequency;
  path: Path;
}

/** The days of a period that an item names, wherever it does. */
function listDays({ when, covers, amended = [] }: Partial<Item>): PlacedDay[] {
  const every = when && frequencyOf(when);
  if (!when || !every) return [];
  const days: PlacedDay[] = daysOf(when).map(({ key, day }) => ({ day, every, path: ['when', key] }));
  if (covers?.form === 'recurring')
    days.push({ day: covers.from, every, path: ['covers', 'from'] }, { day: covers.to, every, path: ['covers', 'to'] });
  amended.forEach(({ change }, index) => {
    if (change.form === 'recurring') days.push({ day: change.day, every, path: ['amended', index, change.boundary] });
  });
  return days;
}

function checkDay(rule: DayRule, every: Frequency, years: number[], path: Path, add: AddDiagnostic): void {
  if (rule.form !== 'day-of-month' || rule.day === 'last') return;
  const { day } = rule;
  const months = listMonths(every, rule.month);
  const isImpossible = months.length > 0 && months.every((month) => findLack(month, day) === 'every');
  const lengthOf = (month: number) => Math.min(...years.map((year) => daysInMonth(year, month)));
  const lacking = months.filter((month) => lengthOf(month) < day).sort((a, b) => a - b);
  if (lacking.length === 0) return;
  const params = { day, months: lacking, lastDay: Math.min(...lacking.map(lengthOf)) };
  add(isImpossible ? 'impossible-day' : 'day-not-in-month', [...path, 'day'], params);
}

// Four years hold a leap year and a common one.
const ENOUGH_YEARS = 4;

/** The years of a span, or of any where it is not known. */
function listYears(span: ProgramSpan | undefined): number[] {
  const ANY_COMMON_YEAR = 2023;
  if (!span) return [ANY_COMMON_YEAR];
  const first = Number(span.from.slice(0, 4));
  const last = span.to === null ? first + ENOUGH_YEARS : Number(span.to.slice(0, 4));
  return Array.from({ length: Math.max(1, Math.min(last - first + 1, ENOUGH_YEARS)) }, (_, index) => first + index);
}
