import type { Occurrence } from '../../core/deadline.ts';
import type { IsoDate } from '../../core/time/date.ts';
import type { WindowsStatement } from '../../phrase/reading.ts';
import { lastDayOf } from './marks.ts';
import type { Outcome } from './outcome.ts';
import type { SharedQuote } from './quoted.ts';

/**
 * Every last day of the rule is to lie in a window of the quote, one in each; and each window within the span is to hold
 * one, of the rule or of an item that shares the quote.
 */
export function compareWindows(statement: WindowsStatement, own: Occurrence[], quote: SharedQuote): Outcome {
  if (statement.perWindow === 'any') return { form: 'agrees' };
  const said = { form: 'rules' as const, rules: statement.rules };
  const windows = statement.rules.flatMap(quote.timesOf);
  const listHolding = indexWindows(windows);
  const held = own.map((occurrence) => listHolding(lastDayOf(occurrence))[0]);
  if (held.includes(undefined)) return { form: 'differs', said };
  if (statement.perWindow === 'one' && new Set(held).size < held.length) return { form: 'differs', said };
  const covered = new Set(quote.covered().lastDays.flatMap(listHolding));
  const { from, to } = quote.calendar.span;
  const uncovered = windows
    .filter(({ due }) => due >= from && due <= to)
    .filter((window) => !covered.has(window))
    .map(firstDayOf);
  return uncovered.length > 0 ? { form: 'partial', uncovered, time: null } : { form: 'agrees' };
}

/** Finds the windows that hold a day among those of its year: none that a phrase names is longer than a year. */
export function indexWindows(windows: Occurrence[]): (day: IsoDate) => Occurrence[] {
  const byYear = new Map<string, Occurrence[]>();
  for (const window of windows)
    for (const year of new Set([firstDayOf(window), window.due].map(yearOf)))
      byYear.set(year, [...(byYear.get(year) ?? []), window]);
  return (day) => (byYear.get(yearOf(day)) ?? []).filter((window) => day >= firstDayOf(window) && day <= window.due);
}

function firstDayOf({ start, due }: Occurrence): IsoDate {
  return start ?? due;
}

function yearOf(date: IsoDate): string {
  return date.slice(0, 4);
}
