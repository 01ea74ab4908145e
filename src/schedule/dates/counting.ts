import type { CountUnit } from '../../core/due-rule.ts';
import type { DayOff, Step } from '../../core/step.ts';
import { addDays, type IsoDate, toParts } from '../../core/time/date.ts';
import type { Workdays } from './workdays.ts';

/** Where a search or a count ends, and the days off that it passed over, in that order. */
export interface Count {
  date: IsoDate;
  skipped: DayOff[];
}

/** `ahead`: towards earlier days. */
export type Direction = 'after' | 'ahead';

/**
 * The nearest working day on or after a date, or on or before it for `ahead`. It may lie in another year.
 *
 * `2023-06-04`, a Sunday, `ahead` → `2023-06-02`, past Sunday and Saturday; `after` → `2023-06-05`
 */
export function findWorkday(date: IsoDate, direction: Direction, workdays: Workdays): Count {
  const skipped: DayOff[] = [];
  let day = date;
  for (let off = workdays.dayOff(day); off; off = workdays.dayOff(day)) {
    skipped.push(off);
    day = move(day, direction);
  }
  return { date: day, skipped };
}

/**
 * Counts from a day that is not counted itself (Civil Code 2015, article 147.2).
 *
 * `2023-03-31`, 45 days after → `2023-05-15`
 * `2023-09-06`, 3 workdays ahead → `2023-08-30`, past 04/9, 03/9, 02/9 and 01/9
 */
export function countFrom(
  date: IsoDate,
  { count, unit, direction }: { count: number; unit: CountUnit; direction: Direction },
  workdays: Workdays,
): Count {
  switch (unit) {
    case 'days':
      return { date: addDays(date, direction === 'after' ? count : -count), skipped: [] };
    case 'workdays': {
      const skipped: DayOff[] = [];
      let day = date;
      for (let left = count; left > 0; left -= 1) {
        const next = findWorkday(move(day, direction), direction, workdays);
        skipped.push(...next.skipped);
        day = next.date;
      }
      return { date: day, skipped };
    }
  }
}

/** The years that these steps needed the working days of, where no official notice settles them. */
export function listUnsettledYears(steps: Step[], workdays: Workdays): number[] {
  const years = new Set(steps.flatMap((step) => (usesWorkdays(step) ? [yearOf(step.from), yearOf(step.date)] : [])));
  return [...years].filter((year) => !workdays.isSettled(year)).sort((a, b) => a - b);
}

type Counted = Extract<Step, { skipped: DayOff[] }>;

function usesWorkdays(step: Step): step is Counted {
  return 'skipped' in step && (step.form !== 'count' || step.unit === 'workdays');
}

function yearOf(date: IsoDate): number {
  return toParts(date).year;
}

function move(date: IsoDate, direction: Direction): IsoDate {
  return addDays(date, direction === 'after' ? 1 : -1);
}
