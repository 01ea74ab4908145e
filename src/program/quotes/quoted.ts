import type { Occurrence } from '../../core/deadline.ts';
import type { DueRule } from '../../core/due-rule.ts';
import type { Calendar } from './marks.ts';

/** A rule beside its quote. */
export interface Quoted {
  rule: DueRule;
  /** Rules of the other items with the same source and quote: what the quote gives may be theirs. */
  shared: DueRule[];
  calendar: Calendar;
}

/** The same with the dates of the rule: in its own file, and in those before and after it too. */
export interface Dated extends Quoted {
  own: Occurrence[];
  around: Occurrence[];
}
