import { daysInMonth, type IsoDate } from '../core/date.ts';
import type { DueRule, RecurringRule } from '../core/due-rule.ts';
import { parsePeriod } from '../core/period.ts';
import { listFixedValues } from '../program/schema/written-rule.ts';
import { type Move, moveDate } from './years.ts';

/** A value within a `when` that the next year changes. */
export interface MovedValue {
  path: string[];
  from: string;
  to: string;
}

/** Moves the dates and periods that a rule fixes. One that recurs has none: it only gives up a day that its year lacks. */
export function moveWhen(rule: DueRule, move: Move): MovedValue[] {
  if (rule.form === 'recurring') return moveLeapDay(rule, move);
  return listFixedValues(rule).map(({ path, value }) => ({
    path,
    from: value,
    to: parsePeriod(value) ? movePeriod(value, move) : moveDate(value as IsoDate, move),
  }));
}

/** Whether a 29th of February had to become a 28th. */
export function losesDay({ from, to }: MovedValue): boolean {
  return from.endsWith('29') && to.endsWith('28');
}

/** `2023-Q2`, 2023 → 2027 → `2027-Q2` */
function movePeriod(period: string, { from, to }: Move): string {
  return String(Number(period.slice(0, 4)) + to - from) + period.slice(4);
}

function moveLeapDay({ every, boundary, day }: RecurringRule, { to }: Move): MovedValue[] {
  if (day.form !== 'day-of-month' || day.day !== 29 || daysInMonth(to, 2) === 29) return [];
  const isInFebruary = every === 'month' || (every === 'year' && day.month.month === 2);
  return isInFebruary ? [{ path: [boundary, 'day'], from: '29', to: '28' }] : [];
}
