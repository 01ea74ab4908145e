import type { PlacedPart, UnitPart } from '../part.ts';
import { type CountExpression, readCount } from './counts/expression.ts';
import { type DayExpression, readDay } from './days/expression.ts';
import { skipGlue } from './glue.ts';
import { type PeriodExpression, readPeriod } from './windows/period.ts';
import { isDataRange, type Range, readLimit, readRange } from './windows/range.ts';

type Of<Kind extends PlacedPart['kind']> = Extract<PlacedPart, { kind: Kind }>;

/** Something that a phrase says, as adjacent parts. */
export type Item =
  | { kind: 'day'; day: DayExpression; from: number; to: number }
  | { kind: 'range'; range: Range; from: number; to: number }
  | { kind: 'count'; count: CountExpression; from: number; to: number }
  /** `isStated`: with "trong", so that it is no name. */
  | { kind: 'period'; period: PeriodExpression; isStated: boolean; from: number; to: number }
  | { kind: 'covers'; from: number; to: number }
  | { kind: 'unread'; from: number; to: number }
  | Of<
      | 'frequency'
      | 'times'
      | 'at-least'
      | 'event'
      | 'name'
      | 'undated'
      | 'deferral'
      | 'joint'
      | 'number'
      | 'word'
      | 'impossible'
    >;

/** What the words so far say of the next day. */
interface Announced {
  /** "số liệu": the day may be of the data that a report covers; `strong` where it certainly is. */
  data: 'strong' | 'weak' | null;
  /** "hạn": a day without a boundary is the last permitted one. */
  isDue: boolean;
}

const NOTHING: Announced = { data: null, isDue: false };

/** The items of a phrase; words that need no reading are dropped next to an item. */
export function readItems(parts: PlacedPart[]): Item[] {
  const items: Item[] = [];
  let announced = NOTHING;
  for (let at = 0; at < parts.length; ) {
    announced = announceNext(announced, parts, at);
    const read = readItem(parts, at, announced);
    const item: Item | undefined =
      read && goesOn(items, read, parts) ? { kind: 'unread', from: read.from, to: read.to } : read;
    if (item) items.push(item);
    if (item?.kind === 'day' || item?.kind === 'range' || item?.kind === 'covers' || item?.kind === 'unread')
      announced = NOTHING;
    at = item && item.to > at ? item.to : at + 1;
  }
  return items;
}

function announceNext(announced: Announced, parts: PlacedPart[], at: number): Announced {
  const part = parts[at]!;
  if (part.kind === 'joint' && part.joint === 'stop') return NOTHING;
  if (part.kind === 'data') return { ...announced, data: part.strong ? 'strong' : (announced.data ?? 'weak') };
  // "kỳ báo cáo từ ngày 15/12/2025 đến …"
  if (part.kind === 'unit' && part.unit === 'period' && parts[skipGlue(parts, at + 1)]?.kind === 'from')
    return { ...announced, data: 'strong' };
  return part.kind === 'boundary' && part.weak ? { ...announced, isDue: true } : announced;
}

function readItem(parts: PlacedPart[], at: number, announced: Announced): Item | undefined {
  const part = parts[at]!;
  const range = readRange(parts, at);
  if (range) {
    const isCovers = announced.data !== null || isDataRange(range);
    const place = { from: at, to: range.to };
    return isCovers ? { kind: 'covers', ...place } : { kind: 'range', range, ...place };
  }
  const count = readCount(parts, at);
  if (count) return { kind: 'count', count, from: at, to: count.to };
  const day = readDay(parts, at);
  if (day) return readDated(parts, at, day, announced);
  const limit = readLimit(parts, at);
  if (limit) return readDated(parts, at, limit, announced);
  const leads = ['in', 'label', 'to'].includes(part.kind) || (part.kind === 'boundary' && part.weak);
  const period = leads ? readPeriod(parts, skipGlue(parts, at + 1)) : undefined;
  if (!period) return readOther(parts, at);
  const place = { from: at, to: period.to };
  return part.kind === 'to' ? { kind: 'unread', ...place } : { kind: 'period', period, isStated: true, ...place };
}

function readDated(parts: PlacedPart[], at: number, day: DayExpression, { data, isDue }: Announced): Item {
  const before = parts[at - 1]?.kind;
  const isWindow = day.day.kind === 'dates' && day.day.isWindow;
  const isStart = before === 'after' || (before === 'from' && !isWindow);
  const isEvent = before === 'at-least' || (before === 'boundary' && (parts[at - 1] as Of<'boundary'>).weak === false);
  if (data === 'strong') return { kind: 'covers', from: at, to: day.to };
  // "gửi số liệu trước ngày 10" sends the data then; "số liệu ngày 25" may be of that day.
  if (isStart || isEvent || (data === 'weak' && day.boundary === null))
    return { kind: 'unread', from: isStart ? at - 1 : at, to: day.to };
  // "từ ngày 15 - 20/6" states its end, as "hạn: 20/6" does.
  const isStated = isDue || before === 'from';
  return {
    kind: 'day',
    day: day.boundary === null && isStated ? { ...day, boundary: 'by' } : day,
    from: at,
    to: day.to,
  };
}

/** "trong và trước ngày …" */
function isJoinedToBoundary(parts: PlacedPart[], at: number): boolean {
  const [joint, boundary] = [parts[at + 1], parts[at + 2]];
  return joint?.kind === 'joint' && (joint.joint === 'and' || joint.joint === 'or') && boundary?.kind === 'boundary';
}

/** "trong tháng 6-7", "quý II hoặc quý III": a number or a period that goes on what was said of time. */
function goesOn(items: Item[], item: Item, parts: PlacedPart[]): boolean {
  const [before, joint] = items.filter((each) => each.kind !== 'joint' || each.joint !== 'open').slice(-2);
  return (
    (item.kind === 'number' || (item.kind === 'period' && goesOnAs(item.period.unit, before))) &&
    // "quý I trước ngày 20/3, quý II trước ngày 20/6": each names what its day is of.
    (item.kind === 'number' || (!item.isStated && !leadsToDay(parts[item.to]))) &&
    joint?.kind === 'joint' &&
    ['and', 'or', 'comma', 'dash'].includes(joint.joint) &&
    (before?.kind === 'day' || before?.kind === 'period' || before?.kind === 'range' || before?.kind === 'count')
  );
}

/** "quý II hoặc quý III", or "kết thúc quý và 6 tháng" */
function goesOnAs({ which }: UnitPart, before: Item | undefined): boolean {
  return which.kind === 'numbers' || (which.kind === 'plain' && before?.kind === 'count');
}

function leadsToDay(part: PlacedPart | undefined): boolean {
  return part?.kind === 'boundary' || (part?.kind === 'joint' && (part.joint === 'open' || part.joint === 'colon'));
}

function readOther(parts: PlacedPart[], at: number): Item | undefined {
  const part = parts[at]!;
  switch (part.kind) {
    case 'unit': {
      const period = readPeriod(parts, at)!;
      return { kind: 'period', period, isStated: false, from: at, to: period.to };
    }
    case 'frequency':
    case 'times':
    case 'at-least':
    case 'event':
    case 'name':
    case 'undated':
    case 'deferral':
    case 'joint':
    case 'number':
    case 'word':
    case 'impossible':
      return { ...part, from: at, to: at + 1 };
    case 'hour':
    case 'count':
    case 'ending':
    case 'doubt':
      return { kind: 'unread', from: at, to: at + 1 };
    case 'boundary':
      return part.weak ? undefined : { kind: 'unread', from: at, to: at + 1 };
    case 'to':
      return part.isBoundary ? { kind: 'unread', from: at, to: at + 1 } : undefined;
    // "trong và trước ngày …" includes the day after all.
    case 'in':
      return isJoinedToBoundary(parts, at) ? { kind: 'unread', from: at, to: at + 1 } : undefined;
    // Here these lead to no time: "từ nguồn kinh phí", "số liệu".
    case 'from':
    case 'after':
    case 'label':
    case 'data':
    case 'glue':
    case 'dates':
    case 'days':
    case 'weekday':
    case 'workday':
    case 'first-days':
      return undefined;
  }
}
