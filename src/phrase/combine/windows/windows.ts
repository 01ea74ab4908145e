import { MONTHS_IN } from '../../../core/time/period.ts';
import type { FrequencyPart } from '../../part.ts';
import { everyOf } from '../../parts/frequency.ts';
import type { Statement, WindowOnlyRule, WindowsStatement } from '../../reading.ts';
import type { Interpretation } from '../dates.ts';
import type { Item } from '../items.ts';
import { type Choices, joinChoices } from '../slot.ts';
import { frequenciesOf } from '../surroundings.ts';
import { resolvePeriodWindow } from './period.ts';

type PeriodItem = Extract<Item, { kind: 'period' }>;

/** "trong quý II năm 2026"; a quarter that is all that a phrase says means the time within it. */
export function interpretPeriods(items: Item[], periods: PeriodItem[], years: number[]): Interpretation {
  const frequencies = frequenciesOf(items);
  const isYearly = frequencies.length > 0;
  const unread: Item[] = items.filter(
    (item) => isDisturbing(item) || (item.kind === 'frequency' && !fitsPeriods(item, periods)),
  );
  let choices: Choices<WindowOnlyRule[]> | undefined;
  for (const item of periods) {
    const resolved = resolvePeriodWindow(item.period, { years, isYearly });
    if (!resolved) unread.push(item);
    else choices = choices ? joinChoices(choices, resolved, (a, b) => [...a, ...b]) : resolved;
    if (resolved && !choices) return { alternatives: [], unread: [...unread, item] };
  }
  const alternatives = [...(choices?.values() ?? [])].map(
    (rules): Statement => ({ kind: 'windows', rules, perWindow: 'one' }),
  );
  return { alternatives, unread };
}

/** "6 tháng một lần vào tháng 6 và tháng 12": as often as there are periods. */
function fitsPeriods({ every, perWindow }: FrequencyPart, periods: PeriodItem[]): boolean {
  if (every === 'year' || perWindow !== 'one') return true;
  // "1 lần/quý, vào tháng cuối quý"
  if (periods.every(({ period: { rest } }) => rest.length === 1 && rest[0]!.unit === every)) return true;
  const named = periods.flatMap(({ period: { unit } }) => (unit.which.kind === 'numbers' ? unit.which.numbers : []));
  return every !== 'week' && named.length === 12 / MONTHS_IN[every];
}

/** "hằng quý", "hai lần mỗi năm", "ít nhất 3 tháng một lần" */
export function interpretFrequencies(items: Item[]): Interpretation {
  const frequencies = frequenciesOf(items);
  const isOneOf = new Set(frequencies.map((item) => item.every)).size === 1;
  const periods = items.filter((item) => item.kind === 'period' && item.period.unit.which.kind !== 'each');
  // "25 hằng tháng" is a day.
  const days = items.filter((item) => item.kind === 'number' && frequencies.some(({ from }) => from === item.to));
  const unread = [...items.filter(isDisturbing), ...days, ...periods, ...(isOneOf ? [] : frequencies)];
  const [first] = frequencies;
  const [times, ...more] = items.filter((item) => item.kind === 'times');
  const every = times ? everyOf(1, first!.every, times.times) : first!.every;
  const atLeast = items.find((item) => item.kind === 'at-least');
  if (!every || more.length > 0) return { alternatives: [], unread: [...unread, ...more, times ?? first!] };
  const perWindow: WindowsStatement['perWindow'] =
    times && times.times > 1 ? 'any' : atLeast && first!.perWindow !== 'any' ? 'at-least-one' : first!.perWindow;
  return { alternatives: [{ kind: 'windows', rules: [{ form: 'every', every, time: null }], perWindow }], unread };
}

function isDisturbing(item: Item): boolean {
  return item.kind === 'unread' || item.kind === 'impossible' || item.kind === 'event' || item.kind === 'count';
}
