import type { Amendment } from '../core/amendment.ts';
import type { Item } from '../core/program.ts';
import type { DateSpan } from '../core/time/date.ts';
import type { Period } from '../core/time/period.ts';
import { applyAmendedRule, describeReplaced, findAmendment, joinSteps } from './amendments.ts';
import { findCovers } from './covers.ts';
import { type Candidate, listCandidates } from './dates/candidates.ts';
import { listUnsettledYears } from './dates/counting.ts';
import { findLastDays } from './dates/last-day.ts';
import type { Workdays } from './dates/workdays.ts';
import { orderItems } from './item-order.ts';
import type { ItemSchedule } from './item-schedule.ts';

/** As much of an item as its dates depend on. */
export type SchedulableItem = Pick<Item, 'id' | 'when' | 'covers' | 'amended' | 'cancelled'>;

/**
 * When each item falls due, by its id. What hangs on another item follows it; on itself or on no item of these, it has no
 * dates.
 */
export function scheduleItems(items: SchedulableItem[], span: DateSpan, workdays: Workdays): Map<string, ItemSchedule> {
  const schedules = new Map<string, ItemSchedule>();
  for (const item of orderItems(items).ordered) {
    const schedule: ItemSchedule = { occurrences: [], merged: [], awaiting: null };
    for (const candidate of listCandidates(item, schedules, span, workdays))
      addCandidate(candidate, item, schedule, workdays);
    schedules.set(item.id, schedule);
  }
  return schedules;
}

/** Settles what becomes of an occurrence by the later documents, and adds it to its item's schedule. */
function addCandidate(candidate: Candidate, item: SchedulableItem, schedule: ItemSchedule, workdays: Workdays): void {
  const { period, occurrence, reason } = candidate;
  const amendment = findAmendment(item.amended ?? [], period);
  if (amendment?.change.form === 'merged') {
    const amended = describeReplaced(amendment, occurrence);
    const key = createKey(item, period);
    schedule.merged.push({ key, period: occurrence?.period ?? null, into: amendment.change.item, amended });
    return;
  }
  const settled = amendment ? amend(candidate, amendment, workdays) : candidate;
  const cancelled = item.cancelled ?? settled.cancelled;
  if (!settled.occurrence) {
    schedule.awaiting = { reason, cancelled };
    return;
  }
  const { lastDay, lastWorkday, skipped, steps } = findLastDays(settled.occurrence, workdays);
  const own = listUnsettledYears(steps.slice(settled.occurrence.steps.length), workdays);
  // One spread and plain fields: two spreads take twice as long where there are thousands of deadlines.
  const deadline = {
    ...settled.occurrence,
    lastDay,
    lastWorkday,
    skipped,
    steps,
    key: createKey(item, period),
    covers: item.covers ? findCovers(item.covers, period, workdays) : null,
    amended: amendment ? describeReplaced(amendment, occurrence) : null,
    cancelled,
    unsettledYears: [...new Set([...settled.years, ...own])].sort((a, b) => a - b),
  };
  schedule.occurrences.push({ deadline, keyPeriod: period, dueYears: settled.years });
}

/** Whatever its rule said, a date from a later document is not cancelled with the item that it hung on. */
function amend(candidate: Candidate, amendment: Amendment, workdays: Workdays): Candidate {
  const { period, occurrence } = candidate;
  const { change } = amendment;
  switch (change.form) {
    case 'merged':
      return candidate;
    case 'cancelled':
      return {
        ...candidate,
        occurrence: occurrence && { ...occurrence, steps: joinSteps(amendment, occurrence, []) },
        cancelled: change.reason,
      };
    case 'date':
    case 'window':
    case 'recurring': {
      const set = applyAmendedRule(change, period, workdays);
      if (!set) return candidate;
      return {
        ...candidate,
        occurrence: {
          ...set,
          period: occurrence?.period ?? null,
          steps: joinSteps(amendment, occurrence, set.steps),
        },
        cancelled: null,
        years: listUnsettledYears(set.steps, workdays),
      };
    }
  }
}

// A date that moves keeps its key, so only a period that recurs is in it.
function createKey({ id }: SchedulableItem, period: Period | null): string {
  return period ? `${id}.${period.id}` : id;
}
