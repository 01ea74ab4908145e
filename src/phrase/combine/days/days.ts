import { daysInMonth, isRealDate, toIsoDate, type Weekday, weekdayOf } from '../../../core/time/date.ts';
import type { DayPart, Nth, UnitPart } from '../../part.ts';
import { type Choices, type DayContext, joinChoices, mapChoices, ONLY, type Slot } from '../slot.ts';
import type { DayExpression } from './expression.ts';
import { type Month, resolveMonth } from './months.ts';

/** The days that an expression names, in each way it can be meant; undefined where that is not certain. */
export function resolveDays(expression: DayExpression, context: DayContext): Choices<Slot[]> | undefined {
  const { day, chain, ending } = expression;
  if (day.kind === 'dates') {
    const { days, months, year } = day;
    const month: UnitPart = { kind: 'unit', unit: 'month', which: { kind: 'numbers', numbers: months, year } };
    const dated: DayExpression = {
      ...expression,
      day: { kind: 'days', days, isOrdinal: false },
      chain: [month, ...chain],
    };
    return resolveDays(dated, context);
  }
  return splitChain(chain)
    .map((each) => resolveDay(day, each, ending, context))
    .reduce((all, next) => all && next && joinChoices(all, next, (a, b) => [...a, ...b]));
}

/** "tháng 3, 6, 9, 12", "tháng cuối quý I, quý II": a chain for each of them. */
function splitChain(chain: UnitPart[]): UnitPart[][] {
  const list = chain.findIndex(({ which }) => which.kind === 'numbers' && which.numbers.length > 1);
  const unit = chain[list];
  if (unit?.which.kind !== 'numbers') return [chain];
  const { which } = unit;
  return which.numbers.map((number) => chain.with(list, { ...unit, which: { ...which, numbers: [number] } }));
}

function resolveDay(
  day: Exclude<DayPart, { kind: 'dates' }>,
  chain: UnitPart[],
  ending: UnitPart | null,
  context: DayContext,
): Choices<Slot[]> | undefined {
  switch (day.kind) {
    case 'days':
      return onEach(resolveMonth(chain, ending, day.days[0] === 'last' ? 'last' : 1, context), day.days);
    case 'workday': {
      const months = resolveMonth(chain, ending, day.nth === 'last' ? 'last' : 1, context);
      return months && mapChoices(months, (month) => workdayOf(month, day.nth));
    }
    case 'weekday':
      return resolveWeekday(day.weekday, day.nth, chain, context);
    case 'first-days':
      return undefined;
  }
}

/** The days that a named number of first days begin and end on. */
export function resolveFirstDays(
  day: Extract<DayPart, { kind: 'first-days' }>,
  chain: UnitPart[],
  context: DayContext,
) {
  const months = resolveMonth(chain, null, 1, context);
  return (
    months &&
    mapChoices(months, (month) => {
      const slots = [1, day.count].map((nth) => (day.unit === 'workdays' ? workdayOf(month, nth) : dayOf(month, nth)));
      return slots[0] && slots[1] ? [...slots[0], ...slots[1]] : undefined;
    })
  );
}

function onEach(months: Choices<Month> | undefined, days: Nth[]): Choices<Slot[]> | undefined {
  return (
    months &&
    mapChoices(months, (month) => {
      const slots = days.flatMap((day) => dayOf(month, day) ?? []);
      return slots.length === days.length ? slots : undefined;
    })
  );
}

function dayOf(month: Month, day: Nth): Slot[] | undefined {
  if (month.kind === 'recurring') {
    if (day !== 'last' && (day < 1 || day > 31)) return undefined;
    return [{ kind: 'recurring', every: month.every, day: { form: 'day-of-month', month: month.month, day } }];
  }
  const date = {
    year: month.year,
    month: month.month,
    day: day === 'last' ? daysInMonth(month.year, month.month) : day,
  };
  return isRealDate(date) ? [{ kind: 'date', date: toIsoDate(date) }] : undefined;
}

/** Of a certain year it would need the days off of that year, which a phrase does not know. */
function workdayOf(month: Month, nth: Nth): Slot[] | undefined {
  if (month.kind === 'month' || (nth !== 'last' && (nth < 1 || nth > 23))) return undefined;
  return [{ kind: 'recurring', every: month.every, day: { form: 'workday-of-month', month: month.month, nth } }];
}

function resolveWeekday(
  weekday: Weekday,
  nth: Nth | null,
  chain: UnitPart[],
  context: DayContext,
): Choices<Slot[]> | undefined {
  const [first, ...rest] = chain;
  if (!first) return (context.frequency ?? context.name) === 'week' ? weekly(weekday, 'this') : undefined;
  if (first.unit !== 'week') {
    if (nth === null || (nth !== 'last' && nth > 4)) return undefined;
    const months = resolveMonth(chain, null, nth === 'last' ? 'last' : 1, context);
    return months && mapChoices(months, (month) => weekdayOfMonth(month, weekday, nth));
  }
  const { which } = first;
  // The last week of a month holds its last Friday; its first week may hold none.
  if (which.kind === 'nth')
    return which.nth === 'last' && nth === null ? resolveWeekday(weekday, 'last', rest, context) : undefined;
  if (rest.length > 0 || nth !== null) return undefined;
  if (which.kind === 'relation') return weekly(weekday, which.of);
  return which.kind === 'each' || which.kind === 'plain' ? weekly(weekday, 'this') : undefined;
}

function weekly(weekday: Weekday, of: 'previous' | 'this' | 'next'): Choices<Slot[]> {
  return new Map([[ONLY, [{ kind: 'recurring', every: 'week', day: { form: 'day-of-week', of, weekday } }]]]);
}

function weekdayOfMonth(month: Month, weekday: Weekday, nth: Nth): Slot[] | undefined {
  if (month.kind === 'recurring')
    return [
      { kind: 'recurring', every: month.every, day: { form: 'weekday-of-month', month: month.month, weekday, nth } },
    ];
  const days = Array.from({ length: daysInMonth(month.year, month.month) }, (_, index) =>
    toIsoDate({ year: month.year, month: month.month, day: index + 1 }),
  ).filter((date) => weekdayOf(date) === weekday);
  const date = nth === 'last' ? days.at(-1) : days[nth - 1];
  return date && [{ kind: 'date', date }];
}
