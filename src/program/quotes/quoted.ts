import type { Occurrence } from '../../core/deadline.ts';
import type { DueRule } from '../../core/due-rule.ts';
import type { IsoDate } from '../../core/time/date.ts';
import type { Reading } from '../../phrase/reading.ts';
import { type Calendar, keysFitting, lastDayOf, listAround, marksOf } from './marks.ts';

/** A quote with all rules that encode it. What these have in common is worked out once, when it is first needed. */
export interface SharedQuote {
  reading: Reading;
  calendar: Calendar;
  /** The times of a rule that the quote states, in this file and in those before and after it. */
  timesOf(rule: DueRule): Occurrence[];
  /** What dates of the quote all rules that encode it give, by their keys, and the last days of these rules, likewise. */
  covered(): Covered;
}

interface Covered {
  keys: Set<string>;
  lastDays: IsoDate[];
}

export function shareQuote(reading: Reading, rules: DueRule[], calendar: Calendar): SharedQuote {
  const times = new Map<DueRule, Occurrence[]>();
  let covered: Covered | undefined;
  const timesOf = (rule: DueRule) => {
    const known = times.get(rule) ?? listAround(rule, calendar);
    times.set(rule, known);
    return known;
  };
  const listCovered = () => {
    const all = rules.flatMap((rule) => listAround(rule, calendar));
    return { keys: new Set(all.flatMap(marksOf).flatMap(keysFitting)), lastDays: all.map(lastDayOf) };
  };
  return { reading, calendar, timesOf, covered: () => (covered ??= listCovered()) };
}
