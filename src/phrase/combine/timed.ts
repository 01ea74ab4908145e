import type { RuleBoundary } from '../../core/due-rule.ts';
import { weekdayOf } from '../../core/time/date.ts';
import type { DatedRule, QuotedRule } from '../reading.ts';
import { resolveCount } from './counts/counts.ts';
import { resolveDays, resolveFirstDays } from './days/days.ts';
import type { DayExpression } from './days/expression.ts';
import type { Item } from './items.ts';
import { toRule, toWindow } from './rules.ts';
import { type Choices, type DayContext, mapChoices, type Slot } from './slot.ts';
import { resolveRange } from './windows/range.ts';

/** An item that gives a day. */
export type TimedItem = Extract<Item, { kind: 'day' | 'range' | 'count' }>;

export function isTimed(item: Item): item is TimedItem {
  return item.kind === 'day' || item.kind === 'range' || (item.kind === 'count' && item.count.countedFrom !== 'event');
}

/** The rules that an item states, in each way it can be meant; undefined where that is not certain. */
export function resolveTimed(item: TimedItem, context: DayContext): Choices<QuotedRule[]> | undefined {
  switch (item.kind) {
    case 'day':
      return toQuoted(resolveDay(item.day, context), item.day.boundary !== null);
    case 'range':
      return toQuoted(resolveRange(item.range, context), true);
    case 'count': {
      const slots = resolveCount(item.count, context);
      return toQuoted(slots && mapChoices(slots, (list) => list.map((slot) => toRule(slot, 'by', null))), true);
    }
  }
}

export function boundaryOf(item: TimedItem): RuleBoundary | null {
  return item.kind === 'day' ? item.day.boundary : 'by';
}

function resolveDay(expression: DayExpression, context: DayContext): Choices<DatedRule[]> | undefined {
  const { day, boundary, time, weekday } = expression;
  if (day.kind === 'first-days') {
    const ends = resolveFirstDays(day, expression.chain, context);
    return ends && mapChoices(ends, (slots) => toWindows(slots, time));
  }
  const slots = resolveDays(expression, context);
  const isWindow = day.kind === 'dates' && day.isWindow;
  return (
    slots &&
    mapChoices(slots, (list) => {
      // A weekday beside a date is that of one year.
      if (weekday !== null && !list.every((slot) => slot.kind === 'date' && weekdayOf(slot.date) === weekday))
        return undefined;
      return isWindow ? toWindows([list[0]!, list.at(-1)!], time) : list.map((slot) => toRule(slot, boundary, time));
    })
  );
}

function toWindows([from, to]: Slot[], time: DayExpression['time']): DatedRule[] | undefined {
  const window = from && to && toWindow(from, to, time);
  return window && [window];
}

function toQuoted(
  choices: Choices<DatedRule[]> | undefined,
  boundaryStated: boolean,
): Choices<QuotedRule[]> | undefined {
  return choices && mapChoices(choices, (rules) => rules.map((rule) => ({ rule, boundaryStated })));
}
