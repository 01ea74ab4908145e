import type { Deadline, Merged, Undated } from '../core/deadline.ts';
import type { Period } from '../core/period.ts';

/** Without occurrences and not awaiting: the item has no date in this span. */
export interface ItemSchedule {
  occurrences: Scheduled[];
  merged: Omit<Merged, 'program' | 'section' | 'item'>[];
  awaiting: Pick<Undated, 'reason' | 'cancelled'> | null;
}

export interface Scheduled extends Omit<Deadline, 'program' | 'section' | 'item' | 'includes'> {
  /** The period in its key; null where its item does not recur, as with `during`. */
  keyPeriod: Period | null;
  /** Of `unsettledYears` those that `due` itself rests on. */
  dueYears: number[];
}
