import type { Amendment } from '../../core/amendment.ts';
import type { DiagnosticParams, Path } from '../../core/diagnostic.ts';
import { frequencyOf } from '../../core/due-rule.ts';
import { findNearest } from '../../core/nearest.ts';
import { parsePeriod } from '../../core/period.ts';
import type { Item } from '../../core/program.ts';
import type { ItemSchedule } from '../../schedule/items.ts';
import { type Draft, listItems } from '../draft.ts';
import type { Report } from '../report.ts';
import type { DraftSchedule, PlacedRule } from './schedule.ts';

/** A later document changes a period that the file holds, and merges an item into one that falls due. */
export function checkAmendments(draft: Draft, schedule: DraftSchedule, report: Report): void {
  const ids = listItems(draft).map(({ item }) => item.id);
  for (const rule of schedule.rules) {
    rule.item.amended?.forEach((amendment, index) => {
      const path = [...rule.path, 'amended', index];
      if (rule.item.when.form === 'ongoing') report('amended-ongoing', path, {});
      else {
        checkScope(amendment, rule, path, schedule, report);
        checkMerger(amendment, rule, ids, path, schedule, report);
      }
    });
  }
}

function checkScope(
  { scope }: Amendment,
  { item }: PlacedRule,
  path: Path,
  { schedules }: DraftSchedule,
  report: Report,
): void {
  const held = listPeriods(schedules.get(item.id));
  if (scope === null) {
    if (held.length > 0) report('missing-key', [...path, 'period'], { key: 'period', example: held[0]! });
    return;
  }
  const every = frequencyOf(item.when);
  const isKnown = scope.form === 'period' ? held.includes(scope.period) : sharesFrequency(scope.period, every, held);
  const key = scope.form === 'period' ? 'period' : 'since';
  if (!isKnown) report('unknown-period', [...path, key], { period: scope.period, held });
}

/** The periods that a file holds of an item, merged ones too, in order. */
function listPeriods(schedule: ItemSchedule | undefined): string[] {
  const periods = [
    ...(schedule?.occurrences ?? []).flatMap(({ keyPeriod }) => keyPeriod?.id ?? []),
    ...(schedule?.merged ?? []).flatMap(({ key, period }) =>
      period !== null && key.endsWith(`.${period}`) ? period : [],
    ),
  ];
  return periods.sort();
}

function sharesFrequency(since: string, every: string | null, held: string[]): boolean {
  const frequency = every ?? parsePeriod(held[0] ?? '')?.frequency;
  return parsePeriod(since)?.frequency === frequency;
}

function checkMerger(
  { change }: Amendment,
  { item }: PlacedRule,
  ids: (string | undefined)[],
  path: Path,
  { rules, schedules }: DraftSchedule,
  report: Report,
): void {
  if (change.form !== 'merged') return;
  const at = [...path, 'merged'];
  const target = rules.find((rule) => rule.item.id === change.item)?.item;
  if (!target) {
    // An id or a rule that cannot be read may be the one that is meant.
    const known = ids.filter((id) => id !== undefined);
    if (known.length === ids.length && !known.includes(change.item))
      report('unknown-item', at, { item: change.item, nearest: findNearest(change.item, known) });
    return;
  }
  const reason = target.id === item.id ? 'itself' : findReason(target, schedules.get(target.id));
  if (reason !== null) report('invalid-merger', at, { item: change.item, reason });
}

/** Why nothing can be reported with an item. */
function findReason(
  { cancelled }: Pick<Item, 'cancelled'>,
  schedule: ItemSchedule | undefined,
): DiagnosticParams['invalid-merger']['reason'] | null {
  const { occurrences = [], merged = [], awaiting = null } = schedule ?? {};
  if (cancelled !== undefined) return 'cancelled';
  if (occurrences.some((occurrence) => occurrence.cancelled === null) || awaiting?.cancelled === null) return null;
  if (occurrences.length > 0 || awaiting) return 'cancelled';
  return merged.length > 0 ? 'merged' : 'never-due';
}
