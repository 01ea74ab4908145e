import type { IsoDate, Weekday } from './time/date.ts';
import type { Frequency, PeriodId } from './time/period.ts';

/** `before` X: X itself is too late. `by` X: X is in time. `on` X: it happens on X, even on a day off. */
export type RuleBoundary = 'before' | 'by' | 'on';

/** HH:mm, 24 hours: the due day itself is in time until then. */
export type TimeOfDay = `${number}:${number}`;

export type CountUnit = 'days' | 'workdays';

/** A period, seen from the one that a rule is applied to. */
export type RelativePeriod = 'previous' | 'this' | 'next';

/** A month counted from the first of a period: 1, 2, … or its last. */
export interface MonthOfPeriod {
  of: RelativePeriod;
  month: number | 'last';
}

/** A day that recurs with each period. */
export type DayRule =
  | { form: 'day-of-month'; month: MonthOfPeriod; day: number | 'last' }
  | { form: 'weekday-of-month'; month: MonthOfPeriod; weekday: Weekday; nth: number | 'last' }
  | { form: 'workday-of-month'; month: MonthOfPeriod; nth: number | 'last' }
  | { form: 'day-of-week'; of: RelativePeriod; weekday: Weekday }
  /** Counted from the period's last day, which is not counted itself (Civil Code 2015, article 147.2). */
  | { form: 'after-period'; count: number; unit: CountUnit };

/**
 * When an item falls due. Every `switch` on `form` is exhaustive and has no `default`, so that a new form does not compile
 * before each place handles it. What several places ask of a rule is a function below, not a comparison of its `form`.
 */
export type DueRule =
  | DateRule
  | RecurringRule
  /** One window in each period. */
  | { form: 'recurring-window'; every: Frequency; from: DayRule; to: DayRule; time: TimeOfDay | null }
  /** Once in each period: the period itself is the window. */
  | { form: 'every'; every: Frequency; time: TimeOfDay | null }
  | { form: 'during'; period: PeriodId; time: TimeOfDay | null }
  | WindowRule
  | ItemRule
  /** Awaits its date, for a reason such as "theo hướng dẫn của Trung ương". */
  | { form: 'pending'; reason: string }
  /** Never falls due. */
  | { form: 'ongoing'; reason: string };

export interface DateRule extends Deferral {
  form: 'date';
  boundary: RuleBoundary;
  date: IsoDate;
}

export interface RecurringRule extends Deferral {
  form: 'recurring';
  every: Frequency;
  boundary: RuleBoundary;
  day: DayRule;
}

/** Both days are in time. */
export interface WindowRule {
  form: 'window';
  from: IsoDate;
  to: IsoDate;
  time: TimeOfDay | null;
}

/**
 * Hangs on another item of the same programme, once for each of its occurrences. `after` counts from the date as written,
 * `ahead` counts back from the last working day; that day itself is not counted.
 */
export interface ItemRule extends Deferral {
  form: 'item';
  item: string;
  direction: 'after' | 'ahead';
  count: number;
  unit: CountUnit;
}

interface Deferral {
  time: TimeOfDay | null;
  /** Whether the law that the document rests on moves a day off to the following working day. */
  roll: 'following' | null;
}

/** How often a rule recurs; null for a rule that does not, or that takes its periods from another item. */
export function frequencyOf(rule: DueRule): Frequency | null {
  switch (rule.form) {
    case 'recurring':
    case 'recurring-window':
    case 'every':
      return rule.every;
    case 'date':
    case 'during':
    case 'window':
    case 'item':
    case 'pending':
    case 'ongoing':
      return null;
  }
}

/** Whether a rule has dates of its own or takes them from another item, awaits its date or never falls due. */
export function datingOf(rule: DueRule): 'own' | 'linked' | 'awaited' | 'never' {
  switch (rule.form) {
    case 'date':
    case 'recurring':
    case 'recurring-window':
    case 'every':
    case 'during':
    case 'window':
      return 'own';
    case 'item':
      return 'linked';
    case 'pending':
      return 'awaited';
    case 'ongoing':
      return 'never';
  }
}

/** Why a rule has no date; null for a rule with dates, of its own or of another item. */
export function reasonOf(rule: DueRule): string | null {
  switch (rule.form) {
    case 'pending':
    case 'ongoing':
      return rule.reason;
    case 'date':
    case 'recurring':
    case 'recurring-window':
    case 'every':
    case 'during':
    case 'window':
    case 'item':
      return null;
  }
}

/** The id of the item that a rule hangs on; null for any other rule. */
export function linkOf(rule: DueRule): string | null {
  switch (rule.form) {
    case 'item':
      return rule.item;
    case 'date':
    case 'recurring':
    case 'recurring-window':
    case 'every':
    case 'during':
    case 'window':
    case 'pending':
    case 'ongoing':
      return null;
  }
}

/** Whether a rule names a window, by its days or as a period; `{ every: P }`, once within each period, names none. */
export function namesWindow(rule: DueRule): boolean {
  switch (rule.form) {
    case 'recurring-window':
    case 'during':
    case 'window':
      return true;
    case 'date':
    case 'recurring':
    case 'every':
    case 'item':
    case 'pending':
    case 'ongoing':
      return false;
  }
}

/** The days of a period that a rule names, each by its key below `when`; none for a rule that names none. */
export function daysOf(rule: DueRule): { key: RuleBoundary | 'from' | 'to'; day: DayRule }[] {
  switch (rule.form) {
    case 'recurring':
      return [{ key: rule.boundary, day: rule.day }];
    case 'recurring-window':
      return [
        { key: 'from', day: rule.from },
        { key: 'to', day: rule.to },
      ];
    case 'date':
    case 'every':
    case 'during':
    case 'window':
    case 'item':
    case 'pending':
    case 'ongoing':
      return [];
  }
}
