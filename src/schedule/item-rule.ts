import type { Deadline, Occurrence } from '../core/deadline.ts';
import type { ItemRule } from '../core/due-rule.ts';
import type { Step } from '../core/step.ts';
import { countFrom } from './dates/counting.ts';
import type { Workdays } from './dates/workdays.ts';

/** The deadline that another one hangs on; `period` only where its item recurs. */
export type Target = Pick<Deadline, 'key' | 'period' | 'due' | 'lastWorkday'>;

/**
 * When an item falls due that hangs on a deadline of another one.
 *
 * on Saturday 05/09/2026, `after: 2 days` → by 07/09
 * before 10/06/2026, `ahead: 5 workdays` → from its last working day 09/06 back to 02/06
 */
export function applyItemRule(rule: ItemRule, target: Target, workdays: Workdays): Occurrence {
  const { direction, count, unit } = rule;
  const [day, from] =
    direction === 'after' ? (['due', target.due] as const) : (['last-workday', target.lastWorkday] as const);
  const found = countFrom(from, rule, workdays);
  const steps: Step[] = [
    { form: 'item', item: rule.item, key: target.key, day, date: from },
    { form: 'count', end: 'due', direction, count, unit, from, ...found },
  ];
  return {
    period: target.period,
    start: null,
    due: found.date,
    boundary: 'by',
    isOnDay: false,
    time: rule.time,
    roll: rule.roll,
    steps,
  };
}
