import type { CountUnit, DayRule } from '../../../core/due-rule.ts';
import { addDays, type IsoDate, toParts } from '../../../core/time/date.ts';
import { type Frequency, formatPeriodId, parsePeriod } from '../../../core/time/period.ts';
import type { UnitPart } from '../../part.ts';
import { isAnchor } from '../days/expression.ts';
import { listOpen } from '../days/months.ts';
import { type Choices, type DayContext, ONLY, type Slot, YEARLY } from '../slot.ts';
import type { CountExpression, Counted } from './expression.ts';

/** As a rule counts; null for hours and months. */
export function inDays({ count, unit }: Counted): { count: number; unit: CountUnit } | null {
  if (unit === 'weeks') return { count: 7 * count, unit: 'days' };
  return unit === 'days' || unit === 'workdays' ? { count, unit } : null;
}

/** The days that are counted from the end of a period, in each way it can be meant; undefined where that is not certain. */
export function resolveCount(
  { counted, countedFrom: period }: CountExpression,
  context: DayContext,
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
    return count.unit === 'days' ? resolveAfterNumbered(count.count, period, context) : undefined;
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
function resolveAfterNumbered(
  days: number,
  { unit, which }: UnitPart,
  { years }: DayContext,
): Choices<Slot[]> | undefined {
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
