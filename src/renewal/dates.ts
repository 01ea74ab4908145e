import { daysInMonth, type IsoDate } from '../core/date.ts';
import { parsePeriod } from '../core/period.ts';
import type { When } from '../core/program.ts';
import { type Move, moveDate } from './years.ts';

/** A value within a `when` that the next year changes. */
export interface MovedValue {
  path: string[];
  from: string;
  to: string;
}

/** Moves the dates and periods that a `when` fixes. A rule that recurs has none: it only gives up a day that its year lacks. */
export function moveWhen(when: When, move: Move): MovedValue[] {
  if ('pending' in when || 'ongoing' in when) return [];
  if ('every' in when) return moveRule(when, move);
  return Object.entries<string>(when).map(([key, from]) => ({
    path: [key],
    from,
    to: parsePeriod(from) ? movePeriod(from, move) : moveDate(from as IsoDate, move),
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

function moveRule(when: Extract<When, { every: unknown }>, { to }: Move): MovedValue[] {
  const boundary = 'before' in when ? 'before' : 'by';
  const rule = 'before' in when ? when.before : 'by' in when ? when.by : undefined;
  const isInFebruary = when.every === 'month' || rule?.month === 2;
  if (rule?.day !== 29 || !isInFebruary || daysInMonth(to, 2) === 29) return [];
  return [{ path: [boundary, 'day'], from: '29', to: '28' }];
}
