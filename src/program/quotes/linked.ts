import type { Occurrence } from '../../core/deadline.ts';
import type { DatesStatement, WindowsStatement } from '../../phrase/reading.ts';
import { lastDayOf } from './marks.ts';
import type { Outcome } from './outcome.ts';
import type { SharedQuote } from './quoted.ts';
import { indexWindows } from './windows.ts';

/** When an item falls due that hangs on another one, and when that one does. */
export interface Linked {
  own: Occurrence[];
  target: Occurrence[];
}

/**
 * Compares the last days of an item that hangs on another one with the days of its quote. A quote that gives the other item's
 * days instead states no date of its own.
 */
export function compareLinked(
  statement: DatesStatement | WindowsStatement,
  { own, target }: Linked,
  quote: SharedQuote,
): Outcome {
  const rules = statement.kind === 'dates' ? statement.rules.map(({ rule }) => rule) : statement.rules;
  const times = rules.flatMap(quote.timesOf);
  const days = new Set(times.map(lastDayOf));
  const listHolding = indexWindows(times);
  const isQuoted = (occurrence: Occurrence) => {
    const day = lastDayOf(occurrence);
    return statement.kind === 'dates' ? days.has(day) : listHolding(day).length > 0;
  };
  if (own.length === 0) return { form: 'without-date' };
  if (own.every(isQuoted)) return { form: 'agrees' };
  return target.every(isQuoted) ? { form: 'without-date' } : { form: 'differs', said: { form: 'rules', rules } };
}
