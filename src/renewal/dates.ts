import type { Covers } from '../core/covers.ts';
import type { DueRule } from '../core/due-rule.ts';
import type { IsoDate } from '../core/time/date.ts';
import { parsePeriod } from '../core/time/period.ts';
import { listFixedValues } from '../program/schema/written-rule.ts';
import { type Move, moveDate } from './years.ts';

/** A value within an item that the next year changes. */
export interface MovedValue {
  path: string[];
  from: string;
  to: string;
}

/** Moves the dates and periods that a rule fixes. One that recurs has none. */
export function moveWhen(rule: DueRule, move: Move): MovedValue[] {
  return listFixedValues(rule).map(({ path, value }) => ({
    path: ['when', ...path],
    from: value,
    to: parsePeriod(value) ? movePeriod(value, move) : moveDate(value as IsoDate, move),
  }));
}

/** Moves the dates that a report covers. Those of a rule that recurs stay. */
export function moveCovers(covers: Covers | undefined, move: Move): MovedValue[] {
  if (covers?.form !== 'dates') return [];
  return (['from', 'to'] as const).map((key) => ({
    path: ['covers', key],
    from: covers[key],
    to: moveDate(covers[key], move),
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
