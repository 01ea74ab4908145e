import type { Deadline, Occurrence } from '../../core/deadline.ts';
import type { Step } from '../../core/step.ts';
import { addDays } from '../../core/time/date.ts';
import { findWorkday } from './counting.ts';
import type { Workdays } from './workdays.ts';

export type LastDays = Pick<Deadline, 'lastDay' | 'lastWorkday' | 'skipped' | 'steps'>;

/**
 * The last permitted day of an occurrence and the working day to act on, with every step that led there.
 *
 * before 05/06/2023, a Monday → last day Sunday 04/06, last working day Friday 02/06
 * by 20/06/2026, a Saturday, `roll: following` → both Monday 22/06
 * on 05/09/2026, a Saturday → both that Saturday, since it happens then
 */
export function findLastDays(occurrence: Occurrence, workdays: Workdays): LastDays {
  const { due, boundary, isOnDay, roll } = occurrence;
  const date = boundary === 'before' ? addDays(due, -1) : due;
  const bounded: Step = { form: 'boundary', boundary: isOnDay ? 'on' : boundary, due, date };
  const steps = [...occurrence.steps, bounded];
  if (isOnDay) return { lastDay: date, lastWorkday: date, skipped: [], steps };
  if (roll === 'following') {
    const found = findWorkday(date, 'after', workdays);
    const rolled: Step = { form: 'roll', from: date, ...found };
    return { lastDay: found.date, lastWorkday: found.date, skipped: [], steps: [...steps, rolled] };
  }
  const found = findWorkday(date, 'ahead', workdays);
  const moved: Step = { form: 'last-workday', from: date, ...found };
  return { lastDay: date, lastWorkday: found.date, skipped: found.skipped, steps: [...steps, moved] };
}
