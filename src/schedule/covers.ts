import type { Covers } from '../core/covers.ts';
import type { DateSpan } from '../core/time/date.ts';
import type { Period } from '../core/time/period.ts';
import { findDay } from './dates/day-rule.ts';
import type { Workdays } from './dates/workdays.ts';

/**
 * What a report of one period covers; null where days of a period are named and there is no period.
 *
 * `{ from: { month: last, of: previous, day: 15 }, to: { month: last, day: 14 } }`, 2026-Q1 → 15/12/2025–14/03/2026
 */
export function findCovers(covers: Covers, period: Period | null, workdays: Workdays): DateSpan | null {
  switch (covers.form) {
    case 'recurring':
      if (!period) return null;
      return {
        from: findDay(covers.from, period, 'start', workdays).date,
        to: findDay(covers.to, period, 'due', workdays).date,
      };
    case 'dates':
      return { from: covers.from, to: covers.to };
  }
}
