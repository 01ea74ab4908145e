import type { Deadline } from './deadline.ts';

/** What became of a deadline between two versions of a programme. */
export type Change =
  | { kind: 'added'; to: Deadline }
  | { kind: 'removed'; from: Deadline }
  /** `days` from the old date as written to the new: positive is later, 0 where only the phrase or the start changed. */
  | { kind: 'moved'; from: Deadline; to: Deadline; days: number }
  | { kind: 'cancelled' | 'restored'; from: Deadline; to: Deadline };
