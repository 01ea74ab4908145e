import type { Amendment } from '../../core/amendment.ts';
import type { DiagnosticParams, Path } from '../../core/diagnostics/diagnostic.ts';
import { datingOf, frequencyOf } from '../../core/due-rule.ts';
import { parsePeriod } from '../../core/time/period.ts';
import type { ItemSchedule } from '../../schedule/item-schedule.ts';
import type { AddDiagnostic } from '../diagnostics.ts';
import type { CheckReference } from './item-references.ts';
import type { DraftSchedule, PlacedRule } from './schedule.ts';

/** A later document changes a period that the file holds, and merges an item into one that falls due. */
export function checkAmendments(schedule: DraftSchedule, checkReference: CheckReference, add: AddDiagnostic): void {
  const rules = new Map(schedule.rules.map((rule) => [rule.item.id, rule]));
  for (const { item, path } of schedule.rules) {
    if (!item.amended) continue;
    const held = listHeldPeriods(schedule.schedules.get(item.id));
    for (const [index, amendment] of item.amended.entries()) {
      const at = [...path, 'amended', index];
      if (datingOf(item.when) === 'never') {
        add('amended-ongoing', at, {});
        continue;
      }
      checkScope(amendment, item, held, at, add);
      if (amendment.change.form !== 'merged') continue;
      const into = amendment.change.item;
      checkReference(into, [...at, 'merged']);
      const target = rules.get(into);
      if (!target) continue;
      const reason = into === item.id ? 'itself' : findReason(target.item, schedule.schedules.get(into));
      const related = [{ role: 'item' as const, path: [...target.path, 'id'] }];
      if (reason !== null) add('invalid-merger', [...at, 'merged'], { item: into, reason }, { related });
    }
  }
}

function checkScope(
  { scope }: Amendment,
  { when }: PlacedRule['item'],
  held: string[],
  path: Path,
  add: AddDiagnostic,
): void {
  if (scope === null) {
    const [example] = held;
    if (example !== undefined) add('missing-key', [...path, 'period'], { key: 'period', example });
    return;
  }
  const { form, period } = scope;
  const every = frequencyOf(when) ?? parsePeriod(held[0] ?? '')?.frequency;
  const isKnown = form === 'period' ? held.includes(period) : parsePeriod(period)?.frequency === every;
  if (!isKnown) add('unknown-period', [...path, form], { period, held });
}

/** The periods that a file holds of an item, merged ones too, in order. */
function listHeldPeriods(schedule: ItemSchedule | undefined): string[] {
  if (!schedule) return [];
  const merged = schedule.merged.flatMap(({ key, period }) =>
    period !== null && key.endsWith(`.${period}`) ? period : [],
  );
  return [...schedule.occurrences.flatMap(({ keyPeriod }) => keyPeriod?.id ?? []), ...merged].sort();
}

/** Why nothing can be reported with an item. */
function findReason(
  { cancelled }: PlacedRule['item'],
  schedule: ItemSchedule | undefined,
): DiagnosticParams['invalid-merger']['reason'] | null {
  const { occurrences = [], merged = [], awaiting = null } = schedule ?? {};
  if (cancelled !== undefined) return 'cancelled';
  if (occurrences.some(({ deadline }) => deadline.cancelled === null) || awaiting?.cancelled === null) return null;
  if (occurrences.length > 0 || awaiting) return 'cancelled';
  return merged.length > 0 ? 'merged' : 'never-due';
}
