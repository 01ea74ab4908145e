import type { CountedUnit, PlacedPart, UnitPart } from '../../part.ts';
import { isComma, isGlue, skipGlue } from '../glue.ts';

/** A number of days, weeks, months or hours. */
export interface Counted {
  count: number;
  unit: CountedUnit;
}

/** "45 ngày kể từ ngày kết thúc quý", "05 ngày làm việc trước ngày họp". */
export interface CountExpression {
  counted: Counted;
  /** The end of a period, or an event. */
  countedFrom: UnitPart | 'event';
  direction: 'after' | 'ahead';
  from: number;
  to: number;
}

/** A count with what it is counted from, on either side of it; undefined where nothing of the kind begins at a part. */
export function readCount(parts: PlacedPart[], at: number): CountExpression | undefined {
  const lead = readLead(parts, at);
  if (!lead) return undefined;
  const { isAhead, isLimit, to: start } = lead;
  const part = parts[start];
  if (part?.kind === 'event' && start === at) return readEventFirst(parts, at, part.direction);
  // "trước khi kết thúc năm 30 ngày" counts back from it.
  if (part?.kind === 'ending') return isAhead ? undefined : readEndingFirst(parts, at, start, part.unit);
  const counted = part && (countOf(part) ?? (start > at ? monthsOf(part) : undefined));
  if (!counted) return undefined;
  // "trong thời hạn 90 ngày, kể từ ngày kết thúc năm tài chính"
  const next = skipGlue(parts, isComma(parts[start + 1]) ? start + 2 : start + 1);
  const source = parts[next];
  if (source?.kind === 'ending')
    return { counted, countedFrom: source.unit, direction: 'after', from: at, to: next + 1 };
  if (source?.kind === 'event') {
    const direction = isAhead ? 'ahead' : source.direction;
    return { counted, countedFrom: 'event', direction, from: at, to: next + 1 };
  }
  if (isAhead || part.kind !== 'count' || !isLimit) return undefined;
  return { counted, countedFrom: 'event', direction: 'after', from: at, to: start + 1 };
}

/** What stands before a count. */
interface CountLead {
  /** "trước": counted back. */
  isAhead: boolean;
  /** "trong", "sau": with such a word a count has a meaning even where nothing says what it is counted from. */
  isLimit: boolean;
  /** The first part behind it. */
  to: number;
}

/** Undefined where a doubtful word is part of it. */
function readLead(parts: PlacedPart[], at: number): CountLead | undefined {
  let isAhead = false;
  let isLimit = false;
  let to = at;
  for (; parts[to]; to++) {
    const part = parts[to]!;
    // "sớm nhất trước 01 tuần so với ngày …" is not doubtful.
    if (part.kind === 'doubt' && parts[to + 1]?.kind !== 'boundary') return undefined;
    if (part.kind === 'after' || part.kind === 'in') isLimit = true;
    else if (part.kind === 'boundary') isAhead ||= part.boundary === 'before';
    else if (part.kind !== 'at-least' && part.kind !== 'doubt' && (!isGlue(part) || to === at)) break;
  }
  return { isAhead, isLimit, to };
}

/** "trước ngày họp ít nhất 03 ngày làm việc" */
function readEventFirst(
  parts: PlacedPart[],
  at: number,
  direction: CountExpression['direction'],
): CountExpression | undefined {
  let next = at + 1;
  while (isGlue(parts[next]) || ['word', 'at-least'].includes(parts[next]?.kind ?? '')) next++;
  const counted = parts[next];
  if (counted?.kind !== 'count') return undefined;
  return { counted, countedFrom: 'event', direction, from: at, to: next + 1 };
}

/** "sau khi kết thúc quý 10 ngày" */
function readEndingFirst(parts: PlacedPart[], at: number, ending: number, unit: UnitPart): CountExpression | undefined {
  const next = skipGlue(parts, ending + 1);
  const counted = parts[next] && countOf(parts[next]!);
  return counted && { counted, countedFrom: unit, direction: 'after', from: at, to: next + 1 };
}

/** "ngày thứ 90" counts where the end of a period follows it. */
function countOf(part: PlacedPart): Counted | undefined {
  if (part.kind === 'count') return part;
  if (part.kind !== 'days' || !part.isOrdinal || part.days[0] === 'last') return undefined;
  return { count: part.days[0]!, unit: 'days' };
}

/** "trong thời hạn 06 tháng": behind a boundary a length, elsewhere a half-year. */
function monthsOf(part: PlacedPart): Counted | undefined {
  return part.kind === 'unit' && part.unit === 'half' && part.which.kind === 'plain'
    ? { count: 6, unit: 'months' }
    : undefined;
}
