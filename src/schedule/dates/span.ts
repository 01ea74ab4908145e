import type { Header } from '../../core/program.ts';
import { addMonths, type DateSpan, type IsoDate, toParts } from '../../core/time/date.ts';

/**
 * The span to list: the programme's own. A regime without an end stops at `end`, by default {@link findFileEnd}; that day
 * decides which occurrences count, as a written one would.
 */
export function closeSpan(header: Pick<Header, 'span' | 'updated'>, end?: IsoDate): DateSpan {
  const { from, to } = header.span;
  return { from, to: to ?? end ?? findFileEnd(header) };
}

/**
 * Where a regime without an end stops in what depends on its file alone: the last day of the year after its last change.
 *
 * `updated: 2026-03-01` → `2027-12-31`
 */
function findFileEnd({ updated }: Pick<Header, 'updated'>): IsoDate {
  return `${toParts(updated).year + 1}-12-31`;
}

/** Where a regime without an end stops in a list: 12 months after the last day asked for, or after today. */
export function findListEnd(lastDay: IsoDate): IsoDate {
  return addMonths(lastDay, 12);
}
