import type { QuotedRule, Statement } from '../reading.ts';
import { agrees } from './agreement.ts';
import type { Item } from './items.ts';
import { mergeEven } from './merge.ts';
import { findBadJoints, inheritBoundaries, shareChains } from './series.ts';
import { type Choices, type DayContext, joinChoices } from './slot.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';
import { resolveTimed } from './timed.ts';

/** What items that give days state together, or the items that keep them from being understood. */
export interface Interpretation {
  alternatives: Statement[];
  unread: Item[];
}

export function interpretDates(items: Item[], years: number[]): Interpretation {
  const timed = shareChains(items, inheritBoundaries(items));
  const unread = items.filter((item) => disturbs(item, items)).concat(findBadJoints(items, timed));
  const isDisturbed = unread.length > 0;
  let choices: Choices<QuotedRule[]> | undefined;
  for (const item of timed) {
    const around = surroundingsOf(
      items,
      items.findIndex(({ from }) => from === item.from),
    );
    const resolved = resolveTimed(item, toContext(around, years));
    if (!resolved || !(isDisturbed || agrees(resolved, around, years))) {
      unread.push(item);
      continue;
    }
    choices = choices ? joinChoices(choices, resolved, (a, b) => [...a, ...b]) : resolved;
    if (!choices) return { alternatives: [], unread: [...unread, item] };
  }
  const isCounted = items.some((item) => item.kind === 'frequency' && item.perWindow === 'any');
  const alternatives = [...(choices?.values() ?? [])].map((rules): Statement => {
    const merged = deferRules(mergeEven(rules), items);
    return { kind: 'dates', rules: merged, several: isCounted && merged.length > 1 };
  });
  return { alternatives, unread };
}

function toContext({ frequencies, names }: Surroundings, years: number[]): DayContext {
  const every = new Set(frequencies.map((item) => item.every));
  const [frequency] = every;
  const units = new Set(names.map(({ unit }) => unit));
  return {
    years,
    frequency: every.size === 1 ? frequency! : null,
    isYearly: frequencies.some((item) => item.every === 'year' || item.perWindow === 'any'),
    name: units.size === 1 ? [...units][0]! : null,
    isPeriodic: names.some(({ which }) => which.kind === 'each'),
  };
}

/** Whether an item beside a day leaves it uncertain which day is meant. */
function disturbs(item: Item, items: Item[]): boolean {
  switch (item.kind) {
    case 'unread':
    case 'impossible':
    case 'times':
    case 'at-least':
      return true;
    case 'count':
      return item.count.countedFrom === 'event';
    // An event on a day takes place after something else of that day.
    case 'event':
      return item.direction === 'ahead' || !items.some((other) => other.kind === 'day' && other.day.boundary === 'on');
    case 'period': {
      const { which } = item.period.unit;
      if (which.kind === 'relation' && which.of !== 'this') return item.isStated || !belongsToNoun(item, items);
      return item.isStated || which.kind === 'current' || which.kind === 'nth';
    }
    // "trước ngày 05/6 hoặc khi có hướng dẫn"
    case 'undated':
      return item.awaited && items.some((other) => other.kind === 'joint' && other.joint === 'or');
    case 'day':
    case 'range':
    case 'covers':
    case 'frequency':
    case 'name':
    case 'deferral':
    case 'joint':
    case 'number':
    case 'word':
      return false;
  }
}

/** "nếu trùng ngày nghỉ thì chuyển sang ngày làm việc tiếp theo" */
function deferRules(quoted: QuotedRule[], items: Item[]): QuotedRule[] {
  const isForward = items.some((item) => item.kind === 'deferral' && item.isForward);
  return quoted.map((each) =>
    isForward && 'boundary' in each.rule && each.rule.boundary === 'by'
      ? { ...each, rule: { ...each.rule, roll: 'following' } }
      : each,
  );
}

/** "gửi danh sách chi trả tháng sau", "tình hình của năm trước": the period of a noun, where each day has one of its own. */
function belongsToNoun(period: Item, items: Item[]): boolean {
  const isLed = items.some((item) => item.kind === 'word' && period.from - 1 <= item.to && item.to <= period.from);
  return (
    isLed && items.every((item) => item.kind !== 'day' || item.day.day.kind === 'dates' || item.day.chain.length > 0)
  );
}
