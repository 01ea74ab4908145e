import type { DayRule } from '../../core/due-rule.ts';
import type { IsoDate } from '../../core/time/date.ts';
import type { Frequency } from '../../core/time/period.ts';
import type { UnitPart } from '../part.ts';

/** A day on the calendar, or one of each period. */
export type Slot = { kind: 'date'; date: IsoDate } | { kind: 'recurring'; every: Frequency; day: DayRule };

/**
 * The ways in which something can be meant, by what they rest on: a year (`2026`), a frequency (`quarter`), or `only`. All
 * parts of one phrase are meant in the same way.
 */
export type Choices<T> = Map<string, T>;

export const ONLY = 'only';
export const YEARLY = 'year';

/** What the rest of the phrase and the programme say of a day. */
export interface DayContext {
  /** The years that a day without one may be of. */
  years: number[];
  /** "hằng quý", stated beside the day. */
  frequency: Frequency | null;
  /** "hằng năm" or "2 lần/năm": a day without a year is one of each. */
  isYearly: boolean;
  /** "báo cáo quý": the period that the report is of. */
  name: UnitPart['unit'] | null;
  /** "báo cáo định kỳ hằng năm": a day without a year is rather one of each. */
  isPeriodic: boolean;
}

/** Two sets of choices, joined where they can be meant in the same way; undefined where they cannot. */
export function joinChoices<A, B, C>(
  first: Choices<A>,
  second: Choices<B>,
  join: (a: A, b: B) => C | undefined,
): Choices<C> | undefined {
  const joined: Choices<C> = new Map();
  for (const key of new Set([...first.keys(), ...second.keys()])) {
    const a = first.get(key) ?? first.get(ONLY);
    const b = second.get(key) ?? second.get(ONLY);
    const both = a !== undefined && b !== undefined ? join(a, b) : undefined;
    if (both !== undefined) joined.set(key, both);
  }
  return joined.size > 0 ? joined : undefined;
}

/** Choices with each of them changed; those that have no answer are left out, undefined where none is left. */
export function mapChoices<A, B>(choices: Choices<A>, change: (a: A) => B | undefined): Choices<B> | undefined {
  const changed: Choices<B> = new Map();
  for (const [key, choice] of choices) {
    const next = change(choice);
    if (next !== undefined) changed.set(key, next);
  }
  return changed.size > 0 ? changed : undefined;
}
