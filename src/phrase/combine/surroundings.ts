import type { Frequency } from '../../core/time/period.ts';
import type { UnitPart } from '../part.ts';
import type { Item } from './items.ts';
import { isTimed, type TimedItem } from './timed.ts';

/** What stands around an item that gives a day: how often, and what the report is called. */
export interface Surroundings {
  frequencies: Extract<Item, { kind: 'frequency' }>[];
  names: UnitPart[];
}

/** What belongs to the item at a place: what leads to it from the one before, and what follows it. */
export function surroundingsOf(items: Item[], at: number): Surroundings {
  const last = findLastIndex(items, at);
  const next = items.findIndex((item, index) => index > at && isTimed(item));
  const start = last < 0 ? 0 : findBorder(items, last, at);
  const end = next < 0 ? items.length : findBorder(items, at, next);
  const around = [...items.slice(start, at), ...items.slice(at + 1, end)];
  // "trước ngày 05/6 và 05/12 hằng năm": what follows the last of them holds for each that has none of its own.
  const shared = frequenciesOf(around).length > 0 ? [] : items.slice(lastTimed(items) + 1);
  const names = namesOf(around);
  return { frequencies: frequenciesOf([...around, ...shared]), names: names.length > 0 ? names : namesOf(items) };
}

/** Frequencies of a list of items; "hằng tuần" may be found as a period that stands alone. */
export function frequenciesOf(items: Item[]): Surroundings['frequencies'] {
  return items.flatMap((item) => {
    if (item.kind === 'frequency') return [item];
    const every = item.kind === 'period' && !item.isStated ? frequencyOfEach(item.period.unit) : undefined;
    return every
      ? [{ kind: 'frequency' as const, every, perWindow: 'one' as const, from: item.from, to: item.to }]
      : [];
  });
}

/** "mỗi quý" */
function frequencyOfEach({ unit, which }: UnitPart): Frequency | undefined {
  return which.kind === 'each' && unit !== 'period' ? unit : undefined;
}

/** The periods that something in the phrase is called by. */
function namesOf(items: Item[]): UnitPart[] {
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

/**
 * Where, of what stands between two items that give days, the part that belongs to the second begins: behind the first comma
 * or "và" outside of brackets, behind a full stop rather than a comma.
 *
 * `trước ngày 10 đối với báo cáo tháng, | báo cáo quý trước ngày 15 tháng cuối quý`
 */
function findBorder(items: Item[], first: number, second: number): number {
  const joints: { at: number; joint: string }[] = [];
  let depth = 0;
  for (let at = first + 1; at < second; at++) {
    const item = items[at]!;
    if (item.kind !== 'joint') continue;
    if (item.joint === 'open') depth++;
    else if (item.joint === 'close') depth = Math.max(depth - 1, 0);
    else if (depth === 0) joints.push({ at, joint: item.joint });
  }
  const border =
    joints.find(({ joint }) => joint === 'stop') ?? joints.find(({ joint }) => joint === 'comma' || joint === 'and');
  return border ? border.at : first + 1;
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
