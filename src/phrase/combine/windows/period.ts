import type { DayRule, RelativePeriod } from '../../../core/due-rule.ts';
import { formatPeriodId, MONTHS_IN, type MonthlyFrequency, parsePeriod } from '../../../core/time/period.ts';
import type { Nth, PlacedPart, UnitPart } from '../../part.ts';
import type { WindowOnlyRule } from '../../reading.ts';
import { asUnit, isAnchor } from '../days/expression.ts';
import { skipGlue } from '../glue.ts';
import { type Choices, type DayContext, ONLY, YEARLY } from '../slot.ts';

/** A period without a day, as a phrase names it: "trong quý II năm 2026", "trong tháng cuối quý". */
export interface PeriodExpression {
  unit: UnitPart;
  rest: UnitPart[];
  from: number;
  to: number;
}

export function readPeriod(parts: PlacedPart[], at: number): PeriodExpression | undefined {
  const unit = parts[at];
  if (unit?.kind !== 'unit') return undefined;
  const rest: UnitPart[] = [];
  let to = at + 1;
  for (;;) {
    const next = parts[skipGlue(parts, to)];
    const larger = next && asUnit(next);
    if (larger) rest.push(larger);
    else return { unit: { kind: 'unit', unit: unit.unit, which: unit.which }, rest, from: at, to };
    to = skipGlue(parts, to) + 1;
  }
}

/** The windows that it names, in each way it can be meant; undefined where that is not certain. */
export function resolvePeriodWindow(
  { unit, rest }: PeriodExpression,
  { years, isYearly }: Pick<DayContext, 'years' | 'isYearly'>,
): Choices<WindowOnlyRule[]> | undefined {
  const { unit: every, which } = unit;
  if (every === 'week' || every === 'period') return undefined;
  if (which.kind === 'nth' && every === 'month') return resolveMonthWindow(which.nth, rest);
  if (which.kind !== 'numbers') return undefined;
  if (every === 'year') return rest.length === 0 ? during(which.numbers.map(String)) : undefined;
  const parts = which.numbers.map((number) => ({ size: MONTHS_IN[every], number }));
  if (parts.some(({ size, number }) => number < 1 || number * size > 12)) return undefined;
  const ids = (year: number) => parts.map(({ number }) => formatPeriodId(every, year, number));
  if (which.year !== null) return rest.length === 0 ? during(ids(which.year)) : undefined;
  const [next, ...further] = rest;
  if (further.length > 0 || (next && next.unit !== 'year')) return undefined;
  const yearly: [string, WindowOnlyRule[]] = [YEARLY, yearlyWindows(parts, 'this')];
  if (!next) {
    const dated = years.map((year): [string, WindowOnlyRule[]] => [String(year), during(ids(year)).get(ONLY)!]);
    return new Map(isYearly ? [yearly] : [...dated, yearly]);
  }
  if (next.which.kind === 'numbers') return during(ids(next.which.numbers[0]!));
  if (next.which.kind === 'relation') return new Map([[YEARLY, yearlyWindows(parts, next.which.of)]]);
  return isAnchor(next) ? new Map([yearly]) : undefined;
}

/** "trong tháng cuối cùng của quý" */
function resolveMonthWindow(nth: Nth, rest: UnitPart[]): Choices<WindowOnlyRule[]> | undefined {
  const [larger, ...further] = rest;
  if (!larger || !further.every(isAnchor) || (larger.unit !== 'quarter' && larger.unit !== 'half')) return undefined;
  const { which } = larger;
  const of = which.kind === 'relation' ? which.of : isAnchor(larger) ? 'this' : undefined;
  return of && new Map([[ONLY, [monthWindow(larger.unit, of, nth, nth)]]]);
}

/** "trong quý I năm sau": parts of each year, or of the one before or after it. */
function yearlyWindows(parts: { size: number; number: number }[], of: RelativePeriod): WindowOnlyRule[] {
  return parts.map(({ size, number }) => monthWindow('year', of, (number - 1) * size + 1, number * size));
}

function monthWindow(every: MonthlyFrequency, of: RelativePeriod, first: Nth, last: Nth): WindowOnlyRule {
  const day = (month: Nth, nth: Nth): DayRule => ({
    form: 'day-of-month',
    month: { of, month },
    day: nth,
  });
  return { form: 'recurring-window', every, from: day(first, 1), to: day(last, 'last'), time: null };
}

function during(ids: string[]): Choices<WindowOnlyRule[]> {
  return new Map([[ONLY, ids.filter(parsePeriod).map((period) => ({ form: 'during', period, time: null }))]]);
}
