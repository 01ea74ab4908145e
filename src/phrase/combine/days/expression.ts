import type { RuleBoundary, TimeOfDay } from '../../../core/due-rule.ts';
import type { Weekday } from '../../../core/time/date.ts';
import type { DayPart, PlacedPart, UnitPart } from '../../part.ts';
import { isComma, isGlue, skipGlue } from '../glue.ts';

/** A day as a phrase says it: its boundary, its hour, the day and the periods that it is counted in, the smaller first. */
export interface DayExpression {
  /** null where no word says it. */
  boundary: RuleBoundary | null;
  /** "đến ngày": beside a deadline it may be where the data end. */
  isUntil: boolean;
  time: TimeOfDay | null;
  day: DayPart;
  chain: UnitPart[];
  /** "tháng thứ 3 kể từ ngày kết thúc năm" */
  ending: UnitPart | null;
  /** The weekday written beside a date. */
  weekday: Weekday | null;
  /** The first part, and the first that is no longer in it. */
  from: number;
  to: number;
}

const DAYS = new Set<PlacedPart['kind']>(['dates', 'days', 'weekday', 'workday', 'first-days']);
const SIZES = { week: 0, month: 1, quarter: 2, half: 3, year: 4, period: 5 };

/** The day expression that begins at a part; undefined where none does. */
export function readDay(parts: PlacedPart[], at: number): DayExpression | undefined {
  const lead = readLead(parts, at);
  const day = parts[lead.to];
  if (!day || !isDay(day)) return undefined;
  const tail = readTail(parts, lead.to + 1, day);
  return {
    ...atMidnight(lead.boundary ?? tail.boundary, lead.time ?? tail.time),
    isUntil: lead.isUntil,
    day,
    chain: tail.chain,
    ending: tail.ending,
    weekday: lead.weekday ?? tail.weekday,
    from: at,
    to: tail.to,
  };
}

/** "trước 0 giờ ngày 01/7" is before that day, "trước 24 giờ ngày 30/6" until its end. */
function atMidnight(boundary: RuleBoundary | null, time: TimeOfDay | null) {
  if (time === '24:00') return { boundary: boundary === 'before' ? ('by' as const) : boundary, time: null };
  return { boundary, time: time === '00:00' && boundary === 'before' ? null : time };
}

export function isDay(part: PlacedPart): part is PlacedPart & DayPart {
  return DAYS.has(part.kind);
}

/** "chậm nhất là trước 17 giờ, thứ Sáu, ": whatever may stand before a day. */
function readLead(parts: PlacedPart[], at: number) {
  let boundary: RuleBoundary | null = null;
  let isUntil = false;
  let time: TimeOfDay | null = null;
  let weekday: Weekday | null = null;
  let to = at;
  for (; parts[to]; to++) {
    const part = parts[to]!;
    if (part.kind === 'boundary')
      boundary = part.boundary === 'before' || boundary !== 'before' ? part.boundary : boundary;
    else if (part.kind === 'in') boundary ??= 'on';
    else if (part.kind === 'to' && !part.isBoundary) isUntil = true;
    else if (part.kind === 'to') boundary ??= 'by';
    else if (part.kind === 'hour') time = part.time;
    else if (part.kind === 'weekday' && isFollowedByDate(parts, to)) weekday = part.weekday;
    else if (isComma(part) && (time || weekday !== null)) continue;
    else if (part.kind !== 'label' && (!isGlue(part) || to === at)) break;
  }
  return { boundary, isUntil, time, weekday, to };
}

function isFollowedByDate(parts: PlacedPart[], at: number): boolean {
  const next = parts[at + 1];
  return parts[skipGlue(parts, isComma(next) ? at + 2 : at + 1)]?.kind === 'dates';
}

/** "của tháng cuối quý thuộc kỳ báo cáo", "(thứ Sáu)", "lúc 17 giờ": whatever may follow a day. */
function readTail(parts: PlacedPart[], at: number, day: DayPart) {
  const chain: UnitPart[] = [];
  let ending: UnitPart | null = null;
  let time: TimeOfDay | null = null;
  let weekday: Weekday | null = null;
  let boundary: RuleBoundary | null = null;
  let to = at;
  for (;;) {
    const glued = skipGlue(parts, to);
    // "tháng đầu tiên trong quý"
    const next = parts[glued]?.kind === 'in' && isUnit(parts[glued + 1]) ? glued + 1 : glued;
    const part = parts[next];
    const unit = part && asUnit(part);
    if (unit && fits(unit, chain, day)) {
      chain.push(unit);
      to = next + 1;
    } else if (part?.kind === 'ending' && !ending) {
      ending = part.unit;
      to = next + 1;
    } else if (part?.kind === 'hour' && !time) {
      time = part.time;
      to = next + 1;
    } else if (isLimitedHour(parts, next) && !time) {
      const limit = isComma(part) ? next + 1 : next;
      boundary = boundaryAt(parts, limit);
      to = limit + 1;
    } else if (isWeekdayInBrackets(parts, next)) {
      weekday = (parts[next + 1] as { weekday: Weekday }).weekday;
      to = next + 3;
    } else return { chain, ending, time, weekday, boundary, to };
  }
}

/** "thứ Năm hằng tuần, trước 15 giờ" */
function isLimitedHour(parts: PlacedPart[], at: number): boolean {
  const limit = isComma(parts[at]) ? at + 1 : at;
  return parts[limit]?.kind === 'boundary' && parts[limit + 1]?.kind === 'hour';
}

function boundaryAt(parts: PlacedPart[], at: number): RuleBoundary | null {
  const part = parts[at];
  return part?.kind === 'boundary' ? part.boundary : null;
}

function isUnit(part: PlacedPart | undefined): boolean {
  return part?.kind === 'unit' || part?.kind === 'frequency';
}

function isWeekdayInBrackets(parts: PlacedPart[], at: number): boolean {
  const [open, weekday, close] = [parts[at], parts[at + 1], parts[at + 2]];
  return open?.kind === 'joint' && open.joint === 'open' && weekday?.kind === 'weekday' && close?.kind === 'joint';
}

/** A frequency beside a day names the period that the day is of: "ngày 05 hằng tháng". */
export function asUnit(part: PlacedPart): UnitPart | undefined {
  if (part.kind === 'unit') return { kind: 'unit', unit: part.unit, which: part.which };
  if (part.kind !== 'frequency' || part.perWindow !== 'one') return undefined;
  return { kind: 'unit', unit: part.every, which: { kind: 'each' } };
}

/** A chain goes on to longer periods, or to the one of the same length from which the last one is counted. */
function fits(unit: UnitPart, chain: UnitPart[], day: DayPart): boolean {
  const last = chain.at(-1);
  if (!last) return fitsDay(unit, day);
  if (SIZES[unit.unit] > SIZES[last.unit]) return last.which.kind !== 'each';
  return unit.unit === last.unit && (last.which.kind === 'relation' || last.which.kind === 'plain') && isAnchor(unit);
}

/** "ngày 10 của quý" is no day of one of its months; "ngày thứ 10 của quý" is one, and so is "ngày 10 của quý sau". */
function fitsDay({ unit, which }: UnitPart, day: DayPart): boolean {
  if (day.kind === 'dates') return unit === 'year' || unit === 'period';
  if (unit === 'week' || unit === 'month' || day.kind !== 'days' || day.isOrdinal) return true;
  return unit === 'quarter' && which.kind === 'relation' && which.of === 'next';
}

export function isAnchor({ which }: UnitPart): boolean {
  return which.kind === 'plain' || which.kind === 'each' || (which.kind === 'relation' && which.of === 'this');
}
