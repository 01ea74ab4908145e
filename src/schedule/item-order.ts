import { type DueRule, linkOf } from '../core/due-rule.ts';

export interface ItemOrder<I> {
  /** Each item after the one that it hangs on, where that one is among them. */
  ordered: I[];
  /** Items that hang on each other: none of them ever gets a date. */
  circles: I[][];
}

/**
 * Orders items so that what hangs on another comes after it.
 *
 * a hangs on b, b on c, d on itself → ordered c, b, a; circles [[d]]
 */
export function orderItems<I extends { id: string; when: DueRule }>(items: I[]): ItemOrder<I> {
  const byId = new Map(items.map((item) => [item.id, item]));
  const done = new Set<I>();
  const order: ItemOrder<I> = { ordered: [], circles: [] };
  for (const item of items) {
    const chain = new Set<I>();
    let next: I | undefined = item;
    while (next && !done.has(next) && !chain.has(next)) {
      chain.add(next);
      next = byId.get(linkOf(next.when) ?? '');
    }
    const links = [...chain];
    const circle = next && chain.has(next) ? links.splice(links.indexOf(next)) : [];
    if (circle.length > 0) order.circles.push(circle);
    order.ordered.push(...links.reverse());
    for (const link of chain) done.add(link);
  }
  return order;
}
