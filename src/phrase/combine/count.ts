import type { CountUnit, DayRule } from '../../core/due-rule.ts';
import { addDays, type IsoDate, toParts } from '../../core/time/date.ts';
import { type Frequency, formatPeriodId, parsePeriod } from '../../core/time/period.ts';
import type { CountedUnit, PlacedPart, UnitPart } from '../part.ts';
import { isAnchor, isGlue, skipGlue } from './days/expression.ts';
import { listOpen } from './days/months.ts';
import { type Choices, type Context, ONLY, type Slot, YEARLY } from './slot.ts';

interface Counted {
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
  let start = at;
  let isAfter = false;
  let isDuration = false;
  for (; parts[start]; start++) {
    const { kind } = parts[start]!;
    if (kind === 'after') isAfter = true;
    else if (kind === 'in') isDuration = true;
    else if (kind !== 'boundary' && kind !== 'at-least' && kind !== 'doubt' && (!isGlue(parts[start]) || start === at))
      break;
    // "sớm nhất trước 01 tuần so với ngày …": of the doubtful words only this one counts.
    if (kind === 'doubt' && parts[start + 1]?.kind !== 'boundary') return undefined;
  }
  const part = parts[start];
  if (part?.kind === 'event' && start === at) return readEventFirst(parts, at, part.direction);
  const isAhead = parts.slice(at, start).some((lead) => lead.kind === 'boundary' && lead.boundary === 'before');
  // "trước khi kết thúc năm 30 ngày" counts back from it.
  if (part?.kind === 'ending') return isAhead ? undefined : readEndingFirst(parts, at, start, part.unit);
  const counted = part && (countOf(part) ?? (start > at ? monthsOf(part) : undefined));
  if (!counted) return undefined;
  const next = skipGlue(parts, skipComma(parts, start + 1));
  const source = parts[next];
  if (source?.kind === 'ending')
    return { counted, countedFrom: source.unit, direction: 'after', from: at, to: next + 1 };
  if (source?.kind === 'event') {
    const direction = isAhead ? 'ahead' : source.direction;
    return { counted, countedFrom: 'event', direction, from: at, to: next + 1 };
  }
  if (isAhead || part.kind !== 'count' || !(isDuration || isAfter)) return undefined;
  return { counted, countedFrom: 'event', direction: 'after', from: at, to: start + 1 };
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

/** "trong thời hạn 90 ngày, kể từ ngày kết thúc năm tài chính" */
function skipComma(parts: PlacedPart[], at: number): number {
  const part = parts[at];
  return part?.kind === 'joint' && part.joint === 'comma' ? at + 1 : at;
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

/** As a rule counts; null for hours and months. */
export function inDays({ count, unit }: Counted): { count: number; unit: CountUnit } | null {
  if (unit === 'weeks') return { count: 7 * count, unit: 'days' };
  return unit === 'days' || unit === 'workdays' ? { count, unit } : null;
}

/** The days that are counted from the end of a period, in each way it can be meant; undefined where that is not certain. */
export function resolveCount(
  { counted, countedFrom: period }: CountExpression,
  context: Context,
): Choices<Slot[]> | undefined {
  if (period === 'event') return undefined;
  if (counted.unit === 'months') return resolveMonths(counted.count, period);
  const count = inDays(counted);
  if (!count) return undefined;
  const { unit, which } = period;
  const slot = (every: Frequency): Slot[] => [
    { kind: 'recurring', every, day: { form: 'after-period', count: count.count, unit: count.unit } },
  ];
  if (which.kind === 'numbers')
    return count.unit === 'days' ? resolveNumbered(count.count, period, context) : undefined;
  if (!isAnchor(period)) return undefined;
  if (unit !== 'period') return new Map([[ONLY, slot(unit)]]);
  const open = listOpen(context);
  return new Map(open.map((every) => [open.length > 1 ? every : ONLY, slot(every)]));
}

/** Months from the end of a year end with a month; from other ends the Civil Code counts to the day of the same number. */
function resolveMonths(month: number, year: UnitPart): Choices<Slot[]> | undefined {
  if (year.unit !== 'year' || !isAnchor(year) || month < 1 || month > 12) return undefined;
  const day: DayRule = { form: 'day-of-month', month: { of: 'next', month }, day: 'last' };
  return new Map([[ONLY, [{ kind: 'recurring', every: 'year', day }]]]);
}

/** Counted from the end of a certain period, such as the first half of the year. */
function resolveNumbered(days: number, { unit, which }: UnitPart, { years }: Context): Choices<Slot[]> | undefined {
  if (which.kind !== 'numbers' || which.numbers.length > 1 || unit === 'week' || unit === 'period') return undefined;
  const [number] = which.numbers;
  const lastDay = (year: number): IsoDate | undefined => parsePeriod(formatPeriodId(unit, year, number!))?.lastDay;
  const date = (year: number): Slot[] => [{ kind: 'date', date: addDays(lastDay(year)!, days) }];
  const stated = unit === 'year' ? number! : which.year;
  if (!lastDay(stated ?? 2023)) return undefined;
  if (stated !== null) return new Map([[ONLY, date(stated)]]);
  const { year, month, day } = toParts(addDays(lastDay(2023)!, days));
  const yearly: Slot = {
    kind: 'recurring',
    every: 'year',
    day: { form: 'day-of-month', month: { of: 'this', month }, day },
  };
  return new Map([
    ...years.map((each): [string, Slot[]] => [String(each), date(each)]),
    ...(year === 2023 ? [[YEARLY, [yearly]] as [string, Slot[]]] : []),
  ]);
}
