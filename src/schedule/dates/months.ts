import type { MonthOfPeriod } from '../../core/due-rule.ts';
import { daysInMonth } from '../../core/time/date.ts';
import { type Frequency, MONTHS_IN } from '../../core/time/period.ts';

/** The months of a year that a rule falls in, in the order of its periods. A quarter's last → 3, 6, 9, 12 */
export function listMonths(every: Frequency, { of, month }: MonthOfPeriod): number[] {
  if (every === 'week') return [];
  const length = MONTHS_IN[every];
  const shift = { previous: -length, this: 0, next: length }[of];
  const place = (month === 'last' ? length : month) + shift;
  return Array.from({ length: 12 / length }, (_, index) => ((index * length + place + 11) % 12) + 1);
}

/** Which months lack a day, in some year or in every one. 2, 29 → some; 2, 30 and 6, 31 → every; 1, 31 → null */
export function findLack(month: number, day: number): 'some' | 'every' | null {
  const COMMON_YEAR = 2023;
  const LEAP_YEAR = 2024;
  if (daysInMonth(LEAP_YEAR, month) < day) return 'every';
  return daysInMonth(COMMON_YEAR, month) < day ? 'some' : null;
}
