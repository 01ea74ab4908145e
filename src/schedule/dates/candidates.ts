import type { Occurrence } from '../../core/deadline.ts';
import type { ItemRule } from '../../core/due-rule.ts';
import type { Item } from '../../core/program.ts';
import type { DateSpan } from '../../core/time/date.ts';
import { type Period, parsePeriod } from '../../core/time/period.ts';
import { applyItemRule } from '../item-rule.ts';
import type { ItemSchedule } from '../item-schedule.ts';
import { listUnsettledYears } from './counting.ts';
import { listOccurrences } from './occurrences.ts';
import type { Workdays } from './workdays.ts';

/** An occurrence that an item's own rule gives, before later documents: what decides which ones a file holds. */
export interface Candidate {
  /** The period in its key; null where the item does not recur, as with `during`. */
  period: Period | null;
  /** Null while it awaits its date. */
  occurrence: Occurrence | null;
  /** What a date awaits; empty where there is one. */
  reason: string;
  /** Why the occurrence that it hangs on no longer takes place. */
  cancelled: string | null;
  /** Unsettled years that `due` rests on. */
  years: number[];
}

/** What an item's own rule gives in a span. `schedules` holds the item that it hangs on. */
export function listCandidates(
  { when }: Pick<Item, 'when'>,
  schedules: ReadonlyMap<string, ItemSchedule>,
  span: DateSpan,
  workdays: Workdays,
): Candidate[] {
  switch (when.form) {
    case 'date':
    case 'window':
    case 'during':
      return listOccurrences(when, span, workdays).map((occurrence) => createDated(occurrence, null, workdays));
    case 'recurring':
    case 'recurring-window':
    case 'every':
      return listOccurrences(when, span, workdays).map((occurrence) =>
        createDated(occurrence, parsePeriod(occurrence.period ?? '') ?? null, workdays),
      );
    case 'item': {
      const target = schedules.get(when.item);
      return target ? hangOn(target, when, workdays) : [];
    }
    case 'pending':
      return [createAwaiting(when.reason, null)];
    case 'ongoing':
      return [];
  }
}

function hangOn({ occurrences, awaiting }: ItemSchedule, rule: ItemRule, workdays: Workdays): Candidate[] {
  const dated = occurrences.map(({ deadline, keyPeriod, dueYears }): Candidate => {
    const occurrence = applyItemRule(rule, { ...deadline, period: keyPeriod?.id ?? null }, workdays);
    const years = rule.direction === 'after' ? dueYears : deadline.unsettledYears;
    const candidate = createDated(occurrence, keyPeriod, workdays);
    return { ...candidate, cancelled: deadline.cancelled, years: [...years, ...candidate.years] };
  });
  return awaiting ? [...dated, createAwaiting(awaiting.reason, awaiting.cancelled)] : dated;
}

function createDated(occurrence: Occurrence, period: Period | null, workdays: Workdays): Candidate {
  return { period, occurrence, reason: '', cancelled: null, years: listUnsettledYears(occurrence.steps, workdays) };
}

function createAwaiting(reason: string, cancelled: string | null): Candidate {
  return { period: null, occurrence: null, reason, cancelled, years: [] };
}
