import type { Occurrence } from '../../core/deadline.ts';
import type { DueRule, RuleBoundary } from '../../core/due-rule.ts';
import type { Step } from '../../core/step.ts';
import type { IsoDate } from '../../core/time/date.ts';
import { type Period, parsePeriod } from '../../core/time/period.ts';
import { findDay } from './day-rule.ts';
import type { Workdays } from './workdays.ts';

/** A rule that falls due once in each period. */
export type PeriodicRule = Extract<DueRule, { form: 'recurring' | 'recurring-window' | 'every' }>;

/** A rule that names its dates. */
export type FixedRule = Extract<DueRule, { form: 'date' | 'window' | 'during' }>;

/**
 * The one time that a rule with fixed dates falls due.
 *
 * `{ on: 2025-09-05 }` → start and due 05/09, boundary `by`; `{ during: 2023-Q2 }` → 01/04–30/06
 */
export function applyFixedRule(rule: FixedRule): Occurrence {
  switch (rule.form) {
    case 'date': {
      const { date, time, roll } = rule;
      return { period: null, ...bind(rule.boundary, date), time, roll, steps: [{ form: 'written', date }] };
    }
    case 'window':
      return openWindow(null, rule.from, rule.to, rule.time);
    case 'during': {
      const { id, firstDay, lastDay } = readPeriod(rule.period);
      return openWindow(id, firstDay, lastDay, rule.time);
    }
  }
}

/**
 * The time that a rule falls due for one period.
 *
 * `{ every: quarter, before: { month: last, day: 10 } }`, 2023-Q2 → before 10/06
 * `{ every: month, from: { day: 1 }, to: { day: 3 } }`, 2023-05 → 01/05–03/05
 */
export function applyPeriodicRule(rule: PeriodicRule, period: Period, workdays: Workdays): Occurrence {
  const { id, firstDay, lastDay } = period;
  const first: Step = { form: 'period', period: id, from: firstDay, to: lastDay };
  switch (rule.form) {
    case 'recurring': {
      const { boundary, day, time, roll } = rule;
      const step = findDay(day, period, 'due', workdays);
      return { period: id, ...bind(boundary, step.date), time, roll, steps: [first, step] };
    }
    case 'recurring-window': {
      const from = findDay(rule.from, period, 'start', workdays);
      const to = findDay(rule.to, period, 'due', workdays);
      return { ...openWindow(id, from.date, to.date, rule.time), steps: [first, from, to] };
    }
    case 'every': {
      const window = openWindow(id, firstDay, lastDay, rule.time);
      return { ...window, steps: [first, ...window.steps] };
    }
  }
}

function bind(boundary: RuleBoundary, due: IsoDate): Pick<Occurrence, 'start' | 'due' | 'boundary' | 'isOnDay'> {
  switch (boundary) {
    case 'before':
    case 'by':
      return { start: null, due, boundary, isOnDay: false };
    case 'on':
      return { start: due, due, boundary: 'by', isOnDay: true };
  }
}

function openWindow(period: string | null, from: IsoDate, to: IsoDate, time: Occurrence['time']): Occurrence {
  const steps: Step[] = [{ form: 'window', from, to }];
  return { period, start: from, due: to, boundary: 'by', isOnDay: false, time, roll: null, steps };
}

function readPeriod(id: string): Period {
  const period = parsePeriod(id);
  if (!period) throw new Error(`unchecked period ${id}`);
  return period;
}
