import type { Deadline } from '../core/deadline.ts';
import { addDays, type IsoDate } from '../core/time/date.ts';
import type { Reminder } from './options.ts';

/**
 * The reminders that a deadline gets, each with its day: none on the day of the deadline itself, and one a day, the first
 * listed.
 *
 * Due before `2023-09-10`, with `last-workday` and 7 days → `2023-09-08` and `2023-09-01`.
 */
export function placeReminders(deadline: Deadline, reminders: Reminder[]): { reminder: Reminder; date: IsoDate }[] {
  const byDay = new Map<IsoDate, Reminder>();
  for (const reminder of reminders) {
    const date = dayOf(reminder, deadline);
    if (date !== null && date !== deadline.due && !byDay.has(date)) byDay.set(date, reminder);
  }
  return [...byDay].map(([date, reminder]) => ({ reminder, date }));
}

function dayOf(reminder: Reminder, { start, lastWorkday }: Deadline): IsoDate | null {
  if (reminder === 'start') return start;
  return reminder === 'last-workday' ? lastWorkday : addDays(lastWorkday, -reminder.days);
}
