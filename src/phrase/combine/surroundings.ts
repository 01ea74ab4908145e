import type { Frequency } from '../../core/time/period.ts';
import type { UnitPart } from '../part.ts';
import type { Item } from './items.ts';
import { isTimed, type TimedItem } from './windows/timed.ts';

/** What stands around an item that gives a day: how often, and what the report is called. */
export interface Surroundings {
  frequencies: Extract<Item, { kind: 'frequency' }>[];
  names: UnitPart[];
}

/** What belongs to the item at a place: what leads to it from the one before, and behind the last one what follows. */
export function surroundingsOf(items: Item[], at: number): Surroundings {
  const before = items.slice(findLastIndex(items, at) + 1, at);
  const next = items.findIndex((item, index) => index > at && isTimed(item));
  const after = next < 0 ? items.slice(at + 1) : [];
  const around = [...before, ...after];
  // "trước ngày 05/6 và 05/12 hằng năm": what follows the last of them holds for each that has none of its own.
  const shared = frequenciesOf(around).length > 0 ? [] : items.slice(lastTimed(items) + 1);
  const names = namesOf(around);
  return { frequencies: frequenciesOf([...around, ...shared]), names: names.length > 0 ? names : namesOf(items) };
}

/** Frequencies of a list of items; "hằng tuần" may be found as a period that stands alone. */
export function frequenciesOf(items: Item[]): Surroundings['frequencies'] {
  return items.flatMap((item) => {
    if (item.kind === 'frequency') return [item];
    const every = item.kind === 'period' && !item.isStated ? everyOf(item.period.unit) : undefined;
    return every
      ? [{ kind: 'frequency' as const, every, perWindow: 'one' as const, from: item.from, to: item.to }]
      : [];
  });
}

function everyOf({ unit, which }: UnitPart): Frequency | undefined {
  return which.kind === 'each' && unit !== 'period' ? unit : undefined;
}

/** The periods that something in the phrase is called by. */
export function namesOf(items: Item[]): UnitPart[] {
  return items.flatMap((item) => {
    if (item.kind === 'name') {
      const each = item.frequency && {
        kind: 'unit' as const,
        unit: item.frequency.every,
        which: { kind: 'each' as const },
      };
      return item.unit ?? each ?? [];
    }
    if (item.kind !== 'period' || item.isStated || item.period.unit.which.kind === 'each') return [];
    return [item.period.unit, ...item.period.rest];
  });
}

function findLastIndex(items: Item[], before: number): number {
  for (let index = before - 1; index >= 0; index--) if (isTimed(items[index]!)) return index;
  return -1;
}

function lastTimed(items: Item[]): number {
  return findLastIndex(items, items.length);
}

/** The items between one that gives a day and the next. */
export function between(items: Item[], first: TimedItem, second: TimedItem): Item[] {
  return items.filter((item) => item.from >= first.to && item.to <= second.from);
}
