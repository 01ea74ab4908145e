import type { MonthOfPeriod, RelativePeriod } from '../../../core/due-rule.ts';
import { MONTHS_IN, type MonthlyFrequency } from '../../../core/time/period.ts';
import { USUAL_FREQUENCIES } from '../../frequencies.ts';
import type { Nth, UnitPart } from '../../part.ts';
import { type Choices, type DayContext, ONLY, YEARLY } from '../slot.ts';
import { isAnchor } from './expression.ts';

/** A month of a certain year, or one of each period. */
export type Month =
  | { kind: 'month'; year: number; month: number }
  | { kind: 'recurring'; every: MonthlyFrequency; month: MonthOfPeriod };

/**
 * The month that a chain of periods names, in each way it can be meant; undefined where that is not certain. Where the
 * chain begins with a longer period, its `nth` month.
 *
 * `tháng cuối` + `quý` → every quarter, the last month · `tháng 6`, of 2026 → 2026-06, or every year's June
 */
export function resolveMonth(
  chain: UnitPart[],
  ending: UnitPart | null,
  nth: Nth,
  context: DayContext,
): Choices<Month> | undefined {
  const [first, ...rest] = chain;
  if (!first) return resolveBare(nth, ending, context);
  if (first.unit === 'week') return undefined;
  if (first.unit !== 'month') return ending ? undefined : resolvePeriod(first, rest, nth, context);
  const { which } = first;
  switch (which.kind) {
    case 'numbers':
      if (which.numbers.length !== 1 || ending) return undefined;
      return resolveNumbered(which.numbers[0]!, which.year, 'year', rest, context);
    case 'nth':
      return resolveNth(which.nth, rest, ending, context);
    case 'relation':
      // "báo cáo quý trước ngày 05 tháng sau" may count the month from the quarter.
      if (which.of !== 'this' && isLonger(context)) return undefined;
      return ending ? undefined : resolveRelation(which.of, rest);
    case 'plain':
    case 'each':
      // "của tháng thuộc kỳ báo cáo"
      if (rest.some((unit) => unit.unit !== 'period' || !isAnchor(unit))) return undefined;
      if (ending || (nth === 'last' && isLonger(context))) return undefined;
      return monthly('this');
    case 'current':
      return undefined;
  }
}

/** "tháng sau tháng báo cáo" is the next month; "tháng tiếp theo ngay sau quý báo cáo" is the first of the next quarter. */
function resolveRelation(of: RelativePeriod, rest: UnitPart[]): Choices<Month> | undefined {
  const anchor = rest.find(({ unit }) => unit !== 'month');
  if (!rest.every(isAnchor)) return undefined;
  if (!anchor || anchor.unit === 'period' || anchor.unit === 'week' || of === 'this') return monthly(of);
  if (anchor.which.kind !== 'relation') return undefined;
  return new Map([[ONLY, recurring(anchor.unit, of, of === 'next' ? 1 : 'last')]]);
}

function resolveBare(nth: Nth, ending: UnitPart | null, { frequency, name }: DayContext): Choices<Month> | undefined {
  if (ending || nth === 'last') return undefined;
  const isMonthly = frequency === 'month' || (frequency === null && name === 'month');
  return isMonthly ? monthly('this') : undefined;
}

function resolveNth(
  nth: Nth,
  rest: UnitPart[],
  ending: UnitPart | null,
  context: DayContext,
): Choices<Month> | undefined {
  if (ending) {
    if (rest.length > 0 || !isAnchor(ending)) return undefined;
    return resolvePeriod({ ...ending, which: { kind: 'relation', of: 'next' } }, [], nth, context);
  }
  const [larger, ...further] = rest;
  if (larger) return resolvePeriod(larger, further, nth, context);
  const unit = context.frequency ?? context.name;
  return unit && unit !== 'week' && unit !== 'month'
    ? resolvePeriod({ kind: 'unit', unit, which: { kind: 'each' } }, [], nth, context)
    : undefined;
}

/** The `nth` month of a period longer than a month. */
function resolvePeriod(period: UnitPart, rest: UnitPart[], nth: Nth, context: DayContext): Choices<Month> | undefined {
  const { unit, which } = period;
  if (unit === 'week') return undefined;
  if (which.kind === 'numbers') {
    const [number] = which.numbers;
    if (number === undefined || which.numbers.length > 1) return undefined;
    if (unit === 'year') return resolveNumbered(nth === 'last' ? 12 : nth, number, 'year', rest, context);
    const size = unit === 'period' ? 0 : MONTHS_IN[unit];
    if (number * size > 12) return undefined;
    return resolveNumbered(nth === 'last' ? number * size : (number - 1) * size + nth, which.year, unit, rest, context);
  }
  const of =
    which.kind === 'relation' ? which.of : which.kind === 'plain' || which.kind === 'each' ? 'this' : undefined;
  if (!of || !rest.every(isAnchor)) return undefined;
  if (unit !== 'period') return isWithin(nth, unit) ? new Map([[ONLY, recurring(unit, of, nth)]]) : undefined;
  const fitting = listOpen(context).filter((every) => isWithin(nth, every));
  return new Map(fitting.map((every) => [fitting.length > 1 ? every : ONLY, recurring(every, of, nth)]));
}

/** A month by its number: of the year that is stated, else of one of the years or of each. */
function resolveNumbered(
  month: number,
  year: number | null,
  unit: UnitPart['unit'],
  rest: UnitPart[],
  { years, isYearly, isPeriodic }: DayContext,
): Choices<Month> | undefined {
  if (month < 1 || month > 12 || unit === 'period') return undefined;
  const yearly = (of: RelativePeriod) => recurring('year', of, month);
  if (year !== null) return rest.every(isAnchor) ? new Map([[ONLY, { kind: 'month', year, month }]]) : undefined;
  const [next, ...further] = rest;
  if (!further.every(isAnchor)) return undefined;
  const dated = (later: number): [string, Month][] =>
    years.map((each) => [String(each), { kind: 'month', year: each + later, month }]);
  if (!next) {
    const each: [string, Month][] = [[YEARLY, yearly('this')]];
    if (isYearly) return new Map(each);
    return new Map(isPeriodic ? [...each, ...dated(0)] : [...dated(0), ...each]);
  }
  const { which } = next;
  switch (which.kind) {
    case 'numbers':
      return next.unit === 'year' ? new Map([[ONLY, { kind: 'month', year: which.numbers[0]!, month }]]) : undefined;
    case 'plain':
    case 'each':
      return new Map([[YEARLY, yearly('this')]]);
    case 'relation':
      return new Map([[YEARLY, yearly(which.of)], ...(which.of === 'next' ? dated(1) : [])]);
    case 'current':
      return new Map(dated(0));
    case 'nth':
      return undefined;
  }
}

/** The periods that a report can be of: the one that the phrase speaks of, else any. */
export function listOpen({ frequency, name }: DayContext): MonthlyFrequency[] {
  const unit = frequency ?? name;
  return unit && unit !== 'week' && unit !== 'period' ? [unit] : USUAL_FREQUENCIES;
}

function monthly(of: RelativePeriod): Choices<Month> {
  return new Map([[ONLY, recurring('month', of, 1)]]);
}

function recurring(every: MonthlyFrequency, of: RelativePeriod, month: Nth): Month {
  const isLast = every !== 'month' && month === MONTHS_IN[every] && every !== 'year';
  return { kind: 'recurring', every, month: { of, month: every === 'month' ? 1 : isLast ? 'last' : month } };
}

function isWithin(nth: Nth, every: MonthlyFrequency): boolean {
  return nth === 'last' || nth <= MONTHS_IN[every];
}

function isLonger({ frequency, name }: DayContext): boolean {
  return [frequency, name].some((unit) => unit === 'quarter' || unit === 'half' || unit === 'year');
}
