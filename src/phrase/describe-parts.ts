import type { Item } from './combine/items.ts';
import type { Part, PlacedPart } from './part.ts';
import type { ReadPart, ReadPartKind } from './reading.ts';
import type { Token } from './tokens.ts';

/** The parts that matter to the reading, with their places in the phrase. */
export function describeParts(tokens: Token[], parts: PlacedPart[], unread: Item[]): ReadPart[] {
  return parts.flatMap((part, index) => {
    const isUnread = unread.some((item) => index >= item.from && index < item.to);
    const kind = isUnread ? 'not-understood' : kindOf(part);
    return kind ? [{ kind, from: tokens[part.from]!.from, to: tokens[part.to - 1]!.to }] : [];
  });
}

function kindOf(part: Part): ReadPartKind | undefined {
  switch (part.kind) {
    case 'boundary':
    case 'from':
    case 'to':
      return 'boundary';
    case 'dates':
    case 'days':
    case 'weekday':
    case 'workday':
    case 'first-days':
      return 'day';
    case 'unit':
      return 'period';
    case 'hour':
    case 'event':
    case 'undated':
    case 'name':
    case 'frequency':
    case 'count':
      return part.kind;
    case 'times':
    case 'at-least':
      return 'frequency';
    case 'ending':
      return 'event';
    case 'data':
      return 'data-window';
    case 'deferral':
    case 'doubt':
    case 'impossible':
    case 'in':
    case 'label':
    case 'after':
    case 'joint':
    case 'glue':
    case 'number':
    case 'word':
      return undefined;
  }
}
