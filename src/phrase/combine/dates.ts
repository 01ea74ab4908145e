import type { Frequency } from '../../core/time/period.ts';
import type { DayPart } from '../part.ts';
import type { QuotedRule, Statement } from '../reading.ts';
import type { DayExpression } from './expression.ts';
import type { Item } from './items.ts';
import { mergeEven } from './merge.ts';
import { type Choices, type Context, joinChoices } from './slot.ts';
import { between, type Surroundings, surroundingsOf } from './surroundings.ts';
import { boundaryOf, isTimed, resolveTimed, type TimedItem } from './windows/timed.ts';

/** What items that give days state together, or the items that keep them from being understood. */
export interface Interpretation {
  alternatives: Statement[];
  unread: Item[];
}

export function interpretDates(items: Item[], years: number[]): Interpretation {
  const timed = shareChains(items, inheritBoundaries(items));
  const unread = items.filter((item) => disturbs(item, items)).concat(findBadJoints(items, timed));
  let choices: Choices<QuotedRule[]> | undefined;
  for (const item of timed) {
    const around = surroundingsOf(
      items,
      items.findIndex(({ from }) => from === item.from),
    );
    const resolved = resolveTimed(item, toContext(around, years));
    if (!resolved || !agrees(resolved, around, years)) {
      unread.push(item);
      continue;
    }
    choices = choices ? joinChoices(choices, resolved, (a, b) => [...a, ...b]) : resolved;
    if (!choices) return { alternatives: [], unread: [...unread, item] };
  }
  const isCounted = items.some((item) => item.kind === 'frequency' && item.perWindow === 'any');
  const alternatives = [...(choices?.values() ?? [])].map((rules): Statement => {
    const merged = mergeEven(rules);
    return { kind: 'dates', rules: merged, several: isCounted && merged.length > 1 };
  });
  return { alternatives, unread };
}

function toContext({ frequencies, names }: Surroundings, years: number[]): Context {
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

/** "trước ngày 15/6 và 15/12": the boundary of the first is that of the second. */
function inheritBoundaries(items: Item[]): TimedItem[] {
  const timed = items.filter(isTimed);
  for (const [index, item] of timed.entries()) {
    const last = timed[index - 1];
    if (last?.kind !== 'day' || item.kind !== 'day' || item.day.boundary || !isJoined(between(items, last, item)))
      continue;
    timed[index] = { ...item, day: { ...item.day, boundary: last.day.boundary, time: item.day.time ?? last.day.time } };
  }
  return timed;
}

/** "ngày 15 và ngày 30 hằng tháng", "20/6 và 20/12/2026": what one day of a list is of, the others are of too. */
function shareChains(items: Item[], timed: TimedItem[]): TimedItem[] {
  for (let index = timed.length - 2; index >= 0; index--) {
    const [item, next] = [timed[index]!, timed[index + 1]!];
    if (item.kind !== 'day' || next.kind !== 'day' || hasWords(between(items, item, next))) continue;
    const { chain } = next.day;
    const isShared = item.day.chain.length === 0 && chain[0]?.which.kind === 'each';
    const day = shareYear(item.day.day, next.day);
    timed[index] = { ...item, day: { ...item.day, day, chain: isShared ? chain : item.day.chain } };
  }
  return timed;
}

function shareYear(day: DayPart, { day: next }: DayExpression): DayPart {
  const isOpen = day.kind === 'dates' && day.year === null && next.kind === 'dates';
  return isOpen ? { ...day, year: next.year } : day;
}

/** Whether a second day goes on the first: with no words between them, or after "và". */
function isJoined(items: Item[]): boolean {
  const last = items.at(-1);
  return !hasWords(items) || (last?.kind === 'joint' && last.joint === 'and');
}

/** Second days that may be no second day: one of two, a correction, another way to say the first. */
function findBadJoints(items: Item[], timed: TimedItem[]): Item[] {
  return timed.filter((item, index) => {
    const last = timed[index - 1];
    if (!last) return false;
    const joint = between(items, last, item);
    if (joint.some((each) => each.kind === 'joint' && each.joint === 'or')) return true;
    const separates = (each: Item) =>
      each.kind !== 'joint' ||
      each.joint === 'and' ||
      each.joint === 'comma' ||
      each.joint === 'stop' ||
      each.joint === 'close';
    if (!joint.some(separates)) return true;
    if (boundaryOf(item) === null && hasWords(joint)) return true;
    return !hasWords(joint) && boundaryOf(item) !== boundaryOf(last);
  });
}

function hasWords(items: Item[]): boolean {
  return items.some(
    (item) => item.kind === 'word' || item.kind === 'name' || item.kind === 'frequency' || item.kind === 'period',
  );
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
      return item.isStated || which.kind === 'relation' || which.kind === 'current' || which.kind === 'place';
    }
    // "trước ngày 05/6 hoặc khi có hướng dẫn"
    case 'undated':
      return item.awaited && items.some((other) => other.kind === 'joint' && other.joint === 'or');
    case 'day':
    case 'range':
    case 'covers':
    case 'frequency':
    case 'name':
    case 'joint':
    case 'number':
    case 'word':
      return false;
  }
}

/** Whether how often and of which year the phrase speaks fits the days that it gives. */
function agrees(choices: Choices<QuotedRule[]>, { frequencies, names }: Surroundings, years: number[]): boolean {
  const rules = [...choices.values()].flat().map(({ rule }) => rule);
  const isOpen = [...choices.keys()].some((key) => years.includes(Number(key)));
  if (isOpen && names.some((name) => isOfOtherYear(name, years))) return false;
  return frequencies.every(({ every, perWindow }) =>
    rules.every((rule) => {
      if (rule.form === 'date' || rule.form === 'window') return isOpen || every === 'half';
      return (
        rule.every === every ||
        (rule.every === 'year' && every !== 'week' && perWindow !== 'one') ||
        namesReport(rule.every, every)
      );
    }),
  );
}

/** Beside a day of each year a shorter period names the report: "6 tháng (trước ngày 05 tháng 6)". */
function namesReport(ruleEvery: Frequency, every: Frequency): boolean {
  return ruleEvery === 'year' && (every === 'half' || every === 'quarter');
}

/** "báo cáo năm 2022 trước ngày 15/01" leaves the year of its date open. */
function isOfOtherYear(
  { unit, which }: { unit: string; which: Surroundings['names'][number]['which'] },
  years: number[],
): boolean {
  if (which.kind === 'relation') return which.of !== 'this';
  if (which.kind !== 'numbers') return false;
  const named = unit === 'year' ? which.numbers : which.year === null ? [] : [which.year];
  return named.some((year) => !years.includes(year));
}
