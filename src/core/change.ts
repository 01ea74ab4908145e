import type { Deadline, Merged, Undated } from './deadline.ts';

/** What became of a deadline between two versions of a programme. */
export type Change =
  | { kind: 'added'; to: Deadline }
  | { kind: 'removed'; from: Deadline }
  /** `days` from the old date as written to the new: positive is later, 0 where only the phrase, hour or start changed. */
  | { kind: 'moved'; from: Deadline; to: Deadline; days: number }
  /** Only the days that a report covers changed. */
  | { kind: 'covers'; from: Deadline; to: Deadline }
  /** Reported with another item from now on. */
  | { kind: 'merged'; from: Deadline; to: Merged }
  /** Awaits a date again. */
  | { kind: 'awaiting'; from: Deadline; to: Undated }
  | { kind: 'cancelled' | 'restored'; from: Deadline; to: Deadline };
