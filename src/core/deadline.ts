import type { TimeOfDay } from './due-rule.ts';
import type { Boundary, Header, Item, Section } from './program.ts';
import type { DayOff, Step } from './step.ts';
import { daysBetween, type IsoDate } from './time/date.ts';
import { type PeriodId, parsePeriod } from './time/period.ts';

export type { DayOff } from './step.ts';

/** One time that an item falls due, before working days are looked at. */
export interface Occurrence {
  period: PeriodId | null;
  /** First day of a window, or the day of an event; null for a single date. */
  start: IsoDate | null;
  /** The date as written, or the last day of a window. */
  due: IsoDate;
  boundary: Boundary;
  /** Something that happens on `due`, even on a day off. */
  isOnDay: boolean;
  /** The hour of `due` until which it is in time. */
  time: TimeOfDay | null;
  /** Whether a day off moves the last day forward. */
  roll: 'following' | null;
  /** Why it is this date. */
  steps: Step[];
}

/** As much of a deadline as its date in words depends on. */
export type Dated = Occurrence & Pick<Deadline, 'lastDay'>;

/** Whether a window is the whole of its period. 2026-Q2: 01/04–30/06, yes; 10/04–30/06, no */
export function isWholePeriod({ period, start, due }: Pick<Occurrence, 'period' | 'start' | 'due'>): boolean {
  const whole = period === null ? undefined : parsePeriod(period);
  return whole !== undefined && whole.firstDay === start && whole.lastDay === due;
}

/** The period that a title has to name; null where the item does not recur, and for `during`, whose period is its date. */
export function periodInTitle({ item, period }: Pick<Deadline, 'item' | 'period'>): PeriodId | null {
  return item.when.form === 'during' ? null : period;
}

/** What a later document replaced. */
export interface Replaced {
  document: string;
  quote: string | null;
  /** The date and boundary before; null where the item awaited its date. */
  due: IsoDate | null;
  boundary: Boundary | null;
}

export interface Deadline extends Occurrence {
  program: Header;
  section: Section;
  item: Item;
  /** Unique in its programme and stable when the date moves: the item's id, and the period where the item recurs. */
  key: string;
  /** The last permitted day: the eve of `due` for "before", `due` itself for "by", or the working day rolled to. */
  lastDay: IsoDate;
  /** The last working day on or before `lastDay`: the day to act on. */
  lastWorkday: IsoDate;
  /** The days off from `lastDay` back to `lastWorkday`, in that order. */
  skipped: DayOff[];
  /** Years whose working days were needed but are not (or not yet) settled by an official notice. */
  unsettledYears: number[];
  /** The days that a report covers. */
  covers: { from: IsoDate; to: IsoDate } | null;
  amended: Replaced | null;
  /** What later documents merged into it. */
  includes: Merged[];
  /** Why it no longer takes place: the whole item, this period, or the item that it hangs on. */
  cancelled: string | null;
  /** The file has an error at its item that does not stop the list. */
  hasError?: boolean;
}

/** An item that awaits its date. */
export interface Undated {
  program: Header;
  section: Section;
  item: Item;
  /** What it awaits, or what the item awaits that it hangs on. */
  reason: string;
  cancelled: string | null;
  /** As for a deadline. */
  hasError?: boolean;
}

/** An occurrence that is reported with another item instead: in no list, and named by both items. */
export interface Merged {
  program: Header;
  section: Section;
  item: Item;
  key: string;
  period: PeriodId | null;
  /** Id of the item that it went into. */
  into: string;
  amended: Replaced;
  /** As for a deadline. */
  hasError?: boolean;
}

export type Status = 'past' | 'today' | 'soon' | 'upcoming';

const SOON_DAYS = 7;

/** Calendar days to the day to act on: 0 on it, negative after it. */
export function daysLeft(deadline: Deadline, today: IsoDate): number {
  return daysBetween(today, deadline.lastWorkday);
}

/** `past` after the last permitted day, `today` from the last working day on, `soon` within a week of it. */
export function statusOf(deadline: Deadline, today: IsoDate): Status {
  if (today > deadline.lastDay) return 'past';
  if (today >= deadline.lastWorkday) return 'today';
  return daysLeft(deadline, today) <= SOON_DAYS ? 'soon' : 'upcoming';
}
