import type { Deadline, Undated } from './deadline.ts';
import type { Header } from './program.ts';
import type { IsoDate } from './time/date.ts';

/** What an office has to do, seen from one day: the one thing that every listing shows. */
export interface Agenda {
  programs: Header[];
  today: IsoDate;
  deadlines: Deadline[];
  undated: Undated[];
  /** Years that a date shown rests on though no official notice settles their days off. */
  unsettledYears: number[];
  /** Why no deadline is shown; null where one is. */
  absence: Absence | null;
}

/**
 * `unmatched`: the filters leave no item with a date; they are as typed, and where none has such an actor, the actors there are.
 * `outside`: there are dates, outside the range.
 * `finished`: every date is past; each programme with its last date, null where it has none.
 */
export type Absence =
  | { reason: 'unmatched'; filters: string[]; actors: string[] }
  | { reason: 'outside'; next: NextLines }
  | { reason: 'finished'; programs: { program: Header; lastDue: IsoDate | null }[]; next: NextLines };

/** What to type to see every date, to see the dates from the first day on, and for the next programme; null where that shows nothing. */
export interface NextLines {
  all: string | null;
  today: string | null;
  renewal: { year: number; line: string } | null;
}
