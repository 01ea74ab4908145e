import type { Deadline, Merged, Undated } from './deadline.ts';

/** What a calendar says of a deadline beside its dates. */
export const WRITTEN_FIELDS = [
  'title',
  'short',
  'kind',
  'source',
  'quote',
  'actor',
  'recipient',
  'documents',
  'note',
  'cancelled',
  'amended',
  'includes',
] as const;
export type WrittenField = (typeof WRITTEN_FIELDS)[number];

/** What became of a deadline between two versions of a programme. */
export type Change =
  | { kind: 'added'; to: Deadline }
  | { kind: 'removed'; from: Deadline }
  /** The same title and date, in an item of another id. */
  | { kind: 'renamed'; from: Deadline; to: Deadline }
  /**
   * `days` from the old date as written to the new: positive is later, 0 where only the phrase, hour or start changed.
   * `byWorkdays`: the rule is the same, and other working days bring it to another date.
   */
  | { kind: 'moved'; from: Deadline; to: Deadline; days: number; byWorkdays: boolean }
  /** Other working days change the day to act on; the date as written stays. */
  | { kind: 'workdays'; from: Deadline; to: Deadline }
  /** Only the days that a report covers changed. */
  | { kind: 'covers'; from: Deadline; to: Deadline }
  /** The dates are the same, these fields are not. */
  | { kind: 'reworded'; from: Deadline; to: Deadline; fields: WrittenField[] }
  /** Reported with another item from now on. */
  | { kind: 'merged'; from: Deadline; to: Merged }
  /** Awaits a date again. */
  | { kind: 'awaiting'; from: Deadline; to: Undated }
  | { kind: 'cancelled' | 'restored'; from: Deadline; to: Deadline };
