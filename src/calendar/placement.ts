import type { Deadline } from '../core/deadline.ts';
import { addDays, daysBetween, type IsoDate } from '../core/time/date.ts';
import { findWorkday } from '../schedule/dates/counting.ts';
import type { Workdays } from '../schedule/dates/workdays.ts';
import type { Reminder } from './reminders.ts';

/** What an event is there for: the day to act, the date as written where that is another day, or a reminder of either. */
export type Role = 'act' | 'written' | 'reminder';

export interface Placement {
  /** Null for the deadline's own event. */
  reminder: Reminder | null;
  date: IsoDate;
  role: Role;
}

/**
 * The events of a deadline: its own, then its reminders, none of which stands on the day of its own. They come once a day: the
 * day to act before all others, then the first listed.
 *
 * Due before Sunday 10/09/2023, with `last-workday` and 7 days → its own on 10/09, the day to act 08/09, a reminder on 01/09
 * By Saturday 20/06/2026, `roll: following` → its own alone, on Monday 22/06
 */
export function placeEvents(deadline: Deadline, reminders: Reminder[]): [Placement, ...Placement[]] {
  const { lastDay, lastWorkday, due, roll } = deadline;
  const ownDay = roll === 'following' ? lastDay : due;
  const byDay = new Map<IsoDate, Reminder>();
  for (const reminder of reminders) {
    const date = dayOf(reminder, deadline);
    if (date === null || date === ownDay) continue;
    if (reminder === 'last-workday' || !byDay.has(date)) byDay.set(date, reminder);
  }
  return [
    { reminder: null, date: ownDay, role: ownDay === lastWorkday ? 'act' : 'written' },
    ...[...byDay].map(([date, reminder]): Placement => {
      return { reminder, date, role: reminder === 'last-workday' ? 'act' : 'reminder' };
    }),
  ];
}

/** The event that a deadline's alarm belongs to: that of the day to act, or its own where that day has none. */
export function findAlarmed(placements: [Placement, ...Placement[]]): Placement {
  return placements.find(({ role }) => role === 'act') ?? placements[0];
}

const ALARM_HOUR = 9;

/**
 * How many hours before an event's day begins the alarm rings: at 09:00, `days` before the day to act and back to a working day.
 *
 * Day to act Monday 05/06/2023, its event the same day, 1 day → 87, on Friday 02/06
 */
export function countAlarmHours(
  { lastWorkday }: Deadline,
  eventDay: IsoDate,
  days: number,
  workdays: Workdays,
): number {
  const { date } = findWorkday(addDays(lastWorkday, -days), 'ahead', workdays);
  return 24 * daysBetween(date, eventDay) - ALARM_HOUR;
}

function dayOf(reminder: Reminder, { start, lastWorkday }: Deadline): IsoDate | null {
  if (reminder === 'start') return start;
  return reminder === 'last-workday' ? lastWorkday : addDays(lastWorkday, -reminder.days);
}
