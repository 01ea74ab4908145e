import type { CountUnit, DayRule, RuleBoundary } from './due-rule.ts';
import type { IsoDate, Weekday } from './time/date.ts';
import type { PeriodId } from './time/period.ts';

/** A day that was passed over while working days were counted or looked for. */
export interface DayOff {
  date: IsoDate;
  weekday: Weekday;
  /** The name of the day off; null for a plain weekend. */
  name: string | null;
}

/** Which end of a deadline a step leads to. */
export type End = 'start' | 'due';

/** One step on the way to a deadline's dates, in the order in which they are taken: why it is this date, as data. */
export type Step =
  /** The rule is applied to this period. */
  | { form: 'period'; period: PeriodId; from: IsoDate; to: IsoDate }
  /** The date is written out. */
  | { form: 'written'; date: IsoDate }
  /** A window that is written out, or the period itself. */
  | { form: 'window'; from: IsoDate; to: IsoDate }
  /** `isMonthEnd`: the month lacks the day, so its last day is meant. */
  | { form: 'day'; end: End; rule: CalendarDayRule; date: IsoDate; isMonthEnd: boolean }
  /** Working days of a month are counted from its first or, for `last`, its last day: `from`. */
  | { form: 'workday-of-month'; end: End; nth: number | 'last'; from: IsoDate; skipped: DayOff[]; date: IsoDate }
  /** Another item's deadline: its date as written or its last working day. */
  | { form: 'item'; item: string; key: string; day: 'due' | 'last-workday'; date: IsoDate }
  /** Counted from a day that is not counted itself. `skipped` is empty for plain days. */
  | {
      form: 'count';
      end: End;
      direction: 'after' | 'ahead';
      count: number;
      unit: CountUnit;
      from: IsoDate;
      skipped: DayOff[];
      date: IsoDate;
    }
  /** A later document takes the place of all that was said before. */
  | { form: 'amended'; document: string; quote: string | null }
  /** To the last permitted day. */
  | { form: 'boundary'; boundary: RuleBoundary; due: IsoDate; date: IsoDate }
  /** From a last day that is off to the following working day. */
  | { form: 'roll'; from: IsoDate; skipped: DayOff[]; date: IsoDate }
  /** From the last permitted day back to the last working day; none are skipped where it is one itself. */
  | { form: 'last-workday'; from: IsoDate; skipped: DayOff[]; date: IsoDate };

/** A day that the calendar alone settles. */
export type CalendarDayRule = Extract<DayRule, { form: 'day-of-month' | 'weekday-of-month' | 'day-of-week' }>;
