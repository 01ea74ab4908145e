import { findNearest } from '../../core/nearest.ts';
import { orderItems } from '../../schedule/item-order.ts';
import { type Draft, listItems } from '../draft.ts';
import type { Report } from '../report.ts';
import { listRules, type PlacedRule } from './schedule.ts';

/** An item that hangs on another names one of the file that falls due, and no two hang on each other. */
export function checkItemLinks(draft: Draft, report: Report): void {
  const ids = listItems(draft).map(({ item }) => item.id);
  // An id that cannot be read may be the one that is meant.
  const known = ids.every((id) => id !== undefined) ? ids : null;
  const rules = listRules(draft);
  const byId = new Map(rules.map((rule) => [rule.item.id, rule]));
  const { ordered, circles } = orderItems(rules.map(({ item }) => item));
  const endless = new Set<string>();
  for (const { id, when } of ordered) {
    if (when.form === 'ongoing') endless.add(id);
    if (when.form !== 'item') continue;
    const at = [...byId.get(id)!.path, 'when', 'item'];
    if (known && !byId.has(when.item) && !known.includes(when.item))
      report('unknown-item', at, { item: when.item, nearest: findNearest(when.item, known) });
    if (endless.has(when.item)) report('item-never-due', at, { item: when.item });
  }
  for (const circle of circles) reportCircle(circle, byId, report);
}

function reportCircle(circle: { id: string }[], byId: ReadonlyMap<string, PlacedRule>, report: Report): void {
  const items = circle.map(({ id }) => id);
  for (const id of items)
    report('item-circle', [...byId.get(id)!.path, 'when', 'item'], { items: [...items, items[0]!] });
}
