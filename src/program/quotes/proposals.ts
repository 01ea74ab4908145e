import type { DueRule } from '../../core/due-rule.ts';
import type { DateSpan, IsoDate } from '../../core/time/date.ts';
import { parsePeriod } from '../../core/time/period.ts';
import type { Reading, Statement } from '../../phrase/reading.ts';
import { listFixedValues } from '../schema/written-rule.ts';
import { listRules } from './compare.ts';

/**
 * The rules that a phrase states, each as a file could hold it; where it can be meant in several ways, each of them, the
 * most usual first. None where it gives no date, or where which rules its dates belong to stays open.
 *
 * `trước ngày 05/6` in 2026 → before 2026-06-05, and before 5 June of each year
 */
export function listProposals({ alternatives }: Reading, span: DateSpan): DueRule[] {
  const certain = alternatives.filter((statement) => !(statement.kind === 'dates' && statement.several));
  const timely = certain.filter((statement) => !isOutside(statement, span));
  const rules = (timely.length > 0 ? timely : certain).flatMap(listRules);
  return [...new Map(rules.map((rule) => [JSON.stringify(rule), rule])).values()];
}

/** Whether all that a statement gives are dates outside a span: those of the year after it, which a quote may mean. */
function isOutside(statement: Statement, { from, to }: DateSpan): boolean {
  const dates = listRules(statement).map(listFixedDates);
  const areOutside = (fixed: IsoDate[]) => fixed.length > 0 && fixed.every((date) => date < from || date > to);
  return dates.length > 0 && dates.every(areOutside);
}

function listFixedDates(rule: DueRule): IsoDate[] {
  return listFixedValues(rule).map(({ value }) => parsePeriod(value)?.lastDay ?? (value as IsoDate));
}
