import { orderItems } from '../../schedule/item-order.ts';
import type { AddDiagnostic } from '../diagnostics.ts';
import type { Draft } from '../draft.ts';
import type { CheckReference } from './item-ids.ts';
import { listRules, type PlacedRule } from './schedule.ts';

/** An item that hangs on another names one of the file that falls due, and no two hang on each other. */
export function checkItemLinks(draft: Draft, checkReference: CheckReference, add: AddDiagnostic): void {
  const rules = listRules(draft);
  const byId = new Map(rules.map((rule) => [rule.item.id, rule]));
  const { ordered, circles } = orderItems(rules.map(({ item }) => item));
  const endless = new Set<string>();
  for (const { id, when } of ordered) {
    if (when.form === 'ongoing') endless.add(id);
    if (when.form !== 'item') continue;
    const at = [...byId.get(id)!.path, 'when', 'item'];
    checkReference(when.item, at);
    if (endless.has(when.item))
      add(
        'item-never-due',
        at,
        { item: when.item },
        { related: [{ role: 'item', path: [...byId.get(when.item)!.path, 'when'] }] },
      );
  }
  for (const circle of circles) reportCircle(circle, byId, add);
}

function reportCircle(circle: { id: string }[], byId: ReadonlyMap<string, PlacedRule>, add: AddDiagnostic): void {
  const items = [...circle, ...circle.slice(0, 1)].map(({ id }) => id);
  for (const { id } of circle) add('item-circle', [...byId.get(id)!.path, 'when', 'item'], { items });
}
