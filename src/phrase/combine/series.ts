import type { DayPart } from '../part.ts';
import type { DayExpression } from './days/expression.ts';
import type { Item } from './items.ts';
import { between } from './surroundings.ts';
import { boundaryOf, isTimed, type TimedItem } from './timed.ts';

/** "trước ngày 15/6 và 15/12": the boundary of the first is that of the second. */
export function inheritBoundaries(items: Item[]): TimedItem[] {
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
export function shareChains(items: Item[], timed: TimedItem[]): TimedItem[] {
  for (let index = timed.length - 2; index >= 0; index--) {
    const [item, next] = [timed[index]!, timed[index + 1]!];
    if (item.kind !== 'day' || next.kind !== 'day' || hasWords(between(items, item, next))) continue;
    const { chain } = next.day;
    const [of] = chain;
    const isEach = of?.which.kind === 'each' || (of?.unit === 'month' && of.which.kind === 'plain');
    const isShared = item.day.chain.length === 0 && isEach;
    const day = shareYear(item.day.day, next.day);
    timed[index] = { ...item, day: { ...item.day, day, chain: isShared ? chain : item.day.chain } };
  }
  return timed;
}

function shareYear(day: DayPart, { day: next }: DayExpression): DayPart {
  const isOpen = day.kind === 'dates' && day.year === null && next.kind === 'dates';
  return isOpen ? { ...day, year: next.year } : day;
}

/** Whether a second day continues the first: with no words between them but in brackets, or after "và". */
function isJoined(items: Item[]): boolean {
  return !hasWords(outsideBrackets(items)) || endsWith(items, 'and');
}

/** "15/6 (báo cáo 6 tháng), 15/12 (báo cáo năm)": the brackets explain a day. */
function outsideBrackets(items: Item[]): Item[] {
  const open = items.findIndex((item) => item.kind === 'joint' && item.joint === 'open');
  const close = items.findIndex((item, index) => index > open && item.kind === 'joint' && item.joint === 'close');
  return open >= 0 && close >= 0 ? items.toSpliced(open, close - open + 1) : items;
}

function endsWith(items: Item[], joint: Extract<Item, { kind: 'joint' }>['joint']): boolean {
  const last = items.at(-1);
  return last?.kind === 'joint' && last.joint === joint;
}

const SEPARATORS = new Set(['and', 'comma', 'stop', 'close']);

/** Second days that may be no second day: one of two, a correction, another way to say the first. */
export function findBadJoints(items: Item[], timed: TimedItem[]): Item[] {
  return timed.filter((item, index) => {
    const last = timed[index - 1];
    if (!last) return false;
    const joint = between(items, last, item);
    if (joint.some((each) => each.kind === 'joint' && each.joint === 'or')) return true;
    if (!joint.some((each) => each.kind !== 'joint' || SEPARATORS.has(each.joint))) return true;
    if ([last, item].some(isUntil) && boundaryOf(item) !== boundaryOf(last)) return true;
    const outside = outsideBrackets(joint);
    // "sơ bộ: ngày 15/12; chính thức: ngày 15/3" and "6 tháng (15/6), năm (15/12)" say what each day is for.
    const isLabelled = endsWith(joint, 'colon') || !outside.some(({ kind }) => kind === 'word');
    if (boundaryOf(item) === null && hasWords(outside) && !isLabelled) return true;
    return !hasWords(outside) && boundaryOf(item) !== boundaryOf(last);
  });
}

/** "diễn biến đến ngày 31/12, gửi trước ngày 15/01 năm sau" */
function isUntil(item: TimedItem): boolean {
  return item.kind === 'day' && item.day.boundary === null && item.day.isUntil;
}

function hasWords(items: Item[]): boolean {
  return items.some(
    (item) => item.kind === 'word' || item.kind === 'name' || item.kind === 'frequency' || item.kind === 'period',
  );
}
