import type { DayPart, PlacedPart, UnitPart } from '../../part.ts';
import type { DatedRule } from '../../reading.ts';
import { resolveDays } from '../days/days.ts';
import { type DayExpression, readDay } from '../days/expression.ts';
import { isGlue, skipGlue } from '../glue.ts';
import { toWindow } from '../rules.ts';
import { type Choices, type DayContext, joinChoices } from '../slot.ts';

/** From one day to another, as a phrase says it. */
export interface Range {
  first: DayExpression;
  last: DayExpression;
  from: number;
  to: number;
}

/** `từ ngày 15/3 đến hết ngày 15/4` · `15/6/2021 – 05/7/2021` · `từ tháng 1 đến tháng 3` */
export function readRange(parts: PlacedPart[], at: number): Range | undefined {
  let start = at;
  while (['in', 'label'].includes(parts[start]?.kind ?? '') || (isGlue(parts[start]) && start > at)) start++;
  const isNamed = parts[start]?.kind === 'from';
  if (isNamed) start++;
  if (parts[start]?.kind === 'boundary' || parts[start]?.kind === 'to') return undefined;
  const first = readEnd(parts, start, 1);
  if (!first || first.boundary) return undefined;
  const middle = skipGlue(parts, first.to);
  const joint = parts[middle];
  const isDash = joint?.kind === 'joint' && joint.joint === 'dash';
  if (joint?.kind !== 'to' && !isDash) return undefined;
  const last = readEnd(parts, skipGlue(parts, middle + 1), 'last');
  if (!last || last.boundary) return undefined;
  return { first, last, from: at, to: last.to };
}

/**
 * A month, a quarter, a half or a year behind a boundary, as the day at its end that the boundary leads to.
 *
 * `đến hết quý II/2026`, `chậm nhất trong tháng 6/2026` → by its last day · `trước quý IV/2026` → before its first
 */
export function readLimit(parts: PlacedPart[], at: number): DayExpression | undefined {
  const part = parts[at];
  const boundary = part?.kind === 'boundary' && !part.weak ? part.boundary : isUntilEnd(part) ? 'by' : undefined;
  if (!boundary) return undefined;
  const inside = skipGlue(parts, at + 1);
  const start = parts[inside]?.kind === 'in' && boundary === 'by' ? skipGlue(parts, inside + 1) : inside;
  const end = parts[start]?.kind === 'unit' ? readEnd(parts, start, boundary === 'before' ? 1 : 'last') : undefined;
  return end && { ...end, boundary, from: at };
}

/** "đến hết" */
function isUntilEnd(part: PlacedPart | undefined): boolean {
  return part?.kind === 'to' && part.isBoundary;
}

/** A day, or the first or last day of a month or a quarter that is named by its number. */
function readEnd(parts: PlacedPart[], at: number, nth: 1 | 'last'): DayExpression | undefined {
  const part = parts[at];
  if (part?.kind !== 'unit') return readDay(parts, at);
  if (part.which.kind !== 'numbers' || part.which.numbers.length > 1) return undefined;
  const chain: UnitPart[] = [{ kind: 'unit', unit: part.unit, which: part.which }];
  const year = parts[skipGlue(parts, at + 1)];
  const hasYear = year?.kind === 'unit' && year.unit === 'year' && part.unit !== 'year';
  if (hasYear) chain.push({ kind: 'unit', unit: 'year', which: year.which });
  const day: DayPart = { kind: 'days', days: [nth], isOrdinal: true };
  const to = hasYear ? skipGlue(parts, at + 1) + 1 : at + 1;
  return { boundary: null, isUntil: false, time: null, day, chain, ending: null, weekday: null, from: at, to };
}

/** A window that begins in the period before the one it ends in says what a report covers. */
export function isDataRange({ first }: Range): boolean {
  return first.chain.some(({ which }) => which.kind === 'relation' && which.of === 'previous');
}

export function resolveRange(range: Range, context: DayContext): Choices<DatedRule[]> | undefined {
  const { first, last } = shareEnds(range);
  if (isList(first.day) || isList(last.day)) return undefined;
  const from = resolveDays(first, context);
  const to = resolveDays(last, context);
  return (
    from &&
    to &&
    joinChoices(from, to, ([start], [end]) => {
      const window = start && end && toWindow(start, end, range.last.time);
      return window && [window];
    })
  );
}

/** What the first day leaves out, the last one says: "từ ngày 01 đến ngày 15 tháng 4 năm 2026". */
function shareEnds({ first, last }: Range): Range {
  const range = { first: { ...first }, last: { ...last }, from: 0, to: 0 };
  const [a, b] = [first.day, last.day];
  if (a.kind === 'days' && b.kind === 'dates' && a.days[0] !== 'last' && first.chain.length === 0)
    range.first.day = { ...b, days: [a.days[0]!] };
  else if (a.kind === 'dates' && b.kind === 'dates') {
    range.first.day = { ...a, year: a.year ?? b.year };
    range.last.day = { ...b, year: b.year ?? a.year };
  }
  if (first.chain.length === 0 && (a.kind !== 'dates' || last.chain.every(({ unit }) => unit === 'year')))
    range.first.chain = last.chain;
  shareYearOfMonths(range.first.chain, range.last.chain, range);
  return range;
}

/** "từ tháng 1 đến tháng 3-2020": the year of one is that of the other. */
function shareYearOfMonths(first: UnitPart[], last: UnitPart[], range: Range): void {
  const [a, b] = [first[0]?.which, last[0]?.which];
  if (a?.kind !== 'numbers' || b?.kind !== 'numbers' || first === last) return;
  const year = a.year ?? b.year;
  range.first.chain = [{ ...first[0]!, which: { ...a, year } }, ...(first.length > 1 ? first.slice(1) : last.slice(1))];
  range.last.chain = [{ ...last[0]!, which: { ...b, year: b.year ?? year } }, ...last.slice(1)];
}

function isList(day: DayPart): boolean {
  return (
    (day.kind === 'dates' && day.days.length * day.months.length > 1) || (day.kind === 'days' && day.days.length > 1)
  );
}
