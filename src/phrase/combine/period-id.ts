import type { PeriodId } from '../../core/time/period.ts';
import type { Unit } from '../part.ts';

/** `quarter`, 2026, 2 → `2026-Q2`; of a year the number is left aside */
export function periodId(unit: Unit, year: number, number: number): PeriodId {
  if (unit === 'year') return String(number);
  if (unit === 'month') return `${year}-${String(number).padStart(2, '0')}`;
  return `${year}-${unit === 'quarter' ? 'Q' : 'H'}${number}`;
}
