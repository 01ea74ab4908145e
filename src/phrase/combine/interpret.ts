import type { UnitPart } from '../part.ts';
import type { Statement } from '../reading.ts';
import { inDays } from './counts/counts.ts';
import { type Interpretation, interpretDates } from './dates.ts';
import type { Item } from './items.ts';
import { frequenciesOf } from './surroundings.ts';
import { isTimed } from './timed.ts';
import { interpretFrequencies, interpretPeriods } from './windows/windows.ts';

/** What the items of a phrase state together: days before windows, windows before counts, and those before no date. */
export function interpret(items: Item[], years: number[]): Interpretation {
  if (items.some(isTimed)) return interpretDates(items, years);
  const periods = listPeriods(items);
  if (periods.length > 0) return interpretPeriods(items, periods, years);
  const isNamed = frequenciesOf(items).length === 0 && !items.some((item) => item.kind === 'covers');
  const named = isNamed ? items.map(frequencyOfName) : items;
  const unread = items.filter((item) => item.kind === 'unread' || item.kind === 'impossible' || isLoose(item, items));
  const count = items.find((item) => item.kind === 'count');
  if (count) {
    const { counted, direction } = count.count;
    return { alternatives: [{ kind: 'count', count: inDays(counted), direction }], unread };
  }
  if (frequenciesOf(named).length > 0) return interpretFrequencies(named);
  const event = items.find((item) => item.kind === 'event');
  if (event) return { alternatives: [{ kind: 'count', count: null, direction: event.direction }], unread };
  return { alternatives: unread.length > 0 ? [] : [withoutDate(items)], unread };
}

/** Periods that stand with "trong", or that are all that the phrase says. */
function listPeriods(items: Item[]) {
  const periods = items.filter((item) => item.kind === 'period');
  const stated = periods.filter((item) => item.isStated);
  if (stated.length > 0) return stated;
  const isAll = items.every(({ kind }) => ['period', 'joint', 'frequency', 'times'].includes(kind));
  return isAll ? periods.filter((item) => item.period.unit.which.kind !== 'each') : [];
}

/** "báo cáo hằng quý" says how often where nothing else does. */
function frequencyOfName(item: Item): Item {
  return item.kind === 'name' && item.frequency ? { ...item.frequency, from: item.from, to: item.to } : item;
}

/** Words of time that lead to none: "quý trước", "2 lần"; beside a data window, "01 năm" is its length. */
function isLoose(item: Item, items: Item[]): boolean {
  if (item.kind === 'period' && isOfData(item.period.unit) && items.some((other) => other.kind === 'covers'))
    return false;
  return (
    item.kind === 'times' ||
    item.kind === 'at-least' ||
    (item.kind === 'period' && item.period.unit.which.kind !== 'each')
  );
}

function isOfData({ unit, which }: UnitPart): boolean {
  return unit === 'period' || which.kind === 'plain';
}

function withoutDate(items: Item[]): Statement {
  if (items.some((item) => item.kind === 'covers')) return { kind: 'covers' };
  const word = items.find((item) => item.kind === 'undated');
  return { kind: 'undated', as: word ? (word.awaited ? 'pending' : 'ongoing') : null };
}
