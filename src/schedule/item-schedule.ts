import type { Deadline, Merged, Undated } from '../core/deadline.ts';
import type { Period } from '../core/time/period.ts';

/** Without occurrences and not awaiting: the item has no date in this span. */
export interface ItemSchedule {
  occurrences: Scheduled[];
  merged: Omit<Merged, 'program' | 'section' | 'item'>[];
  awaiting: Pick<Undated, 'reason' | 'cancelled'> | null;
}

/** A deadline before its place in the programme is known, with what an item that hangs on it needs. */
export interface Scheduled {
  deadline: Omit<Deadline, 'program' | 'section' | 'item' | 'includes'>;
  /** The period in its key; null where its item does not recur, as with `during`. */
  keyPeriod: Period | null;
  /** Of `unsettledYears` those that `due` itself rests on. */
  dueYears: number[];
}
