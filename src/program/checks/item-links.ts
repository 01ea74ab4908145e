import { datingOf, linkOf } from '../../core/due-rule.ts';
import { orderItems } from '../../schedule/item-order.ts';
import type { AddDiagnostic } from '../diagnostics.ts';
import type { Draft } from '../draft.ts';
import type { CheckReference } from './item-references.ts';
import { listRules, type PlacedRule } from './schedule.ts';

/** An item that hangs on another names one of the file that falls due, and no two hang on each other. */
export function checkItemLinks(draft: Draft, checkReference: CheckReference, add: AddDiagnostic): void {
  const rules = listRules(draft);
  const byId = new Map(rules.map((rule) => [rule.item.id, rule]));
  const { ordered, circles } = orderItems(rules.map(({ item }) => item));
  const endless = new Set<string>();
  for (const { id, when } of ordered) {
    if (datingOf(when) === 'never') endless.add(id);
    const link = linkOf(when);
    if (link === null) continue;
    const at = [...byId.get(id)!.path, 'when', 'item'];
    checkReference(link, at);
    if (endless.has(link))
      add(
        'item-never-due',
        at,
        { item: link },
        { related: [{ role: 'item', path: [...byId.get(link)!.path, 'when'] }] },
      );
  }
  for (const circle of circles) reportCircle(circle, byId, add);
}

function reportCircle(circle: { id: string }[], byId: ReadonlyMap<string, PlacedRule>, add: AddDiagnostic): void {
  const items = [...circle, ...circle.slice(0, 1)].map(({ id }) => id);
  for (const { id } of circle) add('item-circle', [...byId.get(id)!.path, 'when', 'item'], { items });
}
