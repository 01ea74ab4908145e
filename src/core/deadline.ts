import { daysBetween, type IsoDate, type Weekday } from './date.ts';
import type { PeriodId } from './period.ts';
import type { Boundary, Header, Item, Section } from './program.ts';

/** One time that an item falls due, before working days are looked at. */
export interface Occurrence {
  period: PeriodId | null;
  /** First day of a window; null for a single date. */
  start: IsoDate | null;
  /** The date as written, or the last day of a window. */
  due: IsoDate;
  boundary: Boundary;
}

/** A day that was passed over on the way back to a working day. */
export interface DayOff {
  date: IsoDate;
  weekday: Weekday;
  /** The name of the day off; null for a plain weekend. */
  name: string | null;
}

export interface Deadline extends Occurrence {
  program: Header;
  section: Section;
  item: Item;
  /** Unique in its programme and stable when the date moves: the item's id, and the period where the item recurs. */
  key: string;
  /** The last day by the letter: the eve of `due` for "before", `due` itself for "by". */
  lastDay: IsoDate;
  /** The last working day on or before `lastDay`: the day to act on. */
  lastWorkday: IsoDate;
  /** The days off from `lastDay` back to `lastWorkday`, in that order. */
  skipped: DayOff[];
  /** Years whose working days were needed but are not (or not yet) settled by an official notice. */
  unsettledYears: number[];
}

/** An item that awaits its date. */
export interface Undated {
  program: Header;
  section: Section;
  item: Item;
  reason: string;
}

export type Status = 'overdue' | 'today' | 'soon' | 'upcoming';

const SOON_DAYS = 7;

/** Calendar days to the day to act on: 0 on it, negative after it. */
export function daysLeft(deadline: Deadline, today: IsoDate): number {
  return daysBetween(today, deadline.lastWorkday);
}

/** `overdue` after the last day by the letter, `today` from the last working day on, `soon` within a week of it. */
export function statusOf(deadline: Deadline, today: IsoDate): Status {
  if (today > deadline.lastDay) return 'overdue';
  if (today >= deadline.lastWorkday) return 'today';
  return daysLeft(deadline, today) <= SOON_DAYS ? 'soon' : 'upcoming';
}
