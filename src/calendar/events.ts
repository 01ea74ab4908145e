import type { Deadline } from '../core/deadline.ts';
import type { Document, Header } from '../core/program.ts';
import { daysBetween, type IsoDate } from '../core/time/date.ts';
import type { Messages } from '../i18n/index.ts';
import { describeDeadline, describeReminder } from './description.ts';
import { type CalendarOptions, nameReminder, type Reminder } from './options.ts';
import { placeReminders } from './reminders.ts';
import { summarize } from './summary.ts';
import { cleanText } from './text.ts';

/** What one programme puts into a calendar. */
export interface ProgramCalendar {
  program: Header;
  documents: Document[];
  deadlines: Deadline[];
  /** Deadlines of an earlier version that are no more: written as cancelled, so that calendars which hold them let go. */
  removed?: Deadline[];
}

/** An all-day event, before it takes on a calendar's syntax. */
export interface CalendarEvent {
  /** ASCII, and the same for as long as the obligation is the same, whatever its date and title. */
  uid: string;
  date: IsoDate;
  summary: string;
  description: string;
  category: string;
  isCancelled: boolean;
  /** How many hours before its day begins the alarm rings; null for none. */
  alarmHours: number | null;
  updated: IsoDate;
  revision: number;
}

/** Each deadline as an event on its date as written, followed by its reminders; then those that were removed, cancelled. */
export function listEvents(
  calendar: ProgramCalendar,
  { messages, reminders, alarm }: CalendarOptions,
): CalendarEvent[] {
  const { program, documents, deadlines, removed = [] } = calendar;
  const cancelled = removed.map((deadline) => cancel(deadline, deadline.cancelled ?? messages.calendar.removed));
  return [...deadlines, ...cancelled].flatMap((before) => {
    const deadline = { ...before, program };
    return [
      createDeadlineEvent(deadline, documents, alarm, messages),
      ...placeReminders(deadline, reminders).map(({ reminder, date }) =>
        createReminderEvent(deadline, reminder, date, messages),
      ),
    ];
  });
}

function cancel(deadline: Deadline, reason: string): Deadline {
  return { ...deadline, cancelled: reason };
}

function createDeadlineEvent(
  deadline: Deadline,
  documents: Document[],
  alarm: number | null,
  messages: Messages,
): CalendarEvent {
  const event = beginEvent(deadline, null, messages);
  const title = cleanText(deadline.item.title);
  const description = describeDeadline(deadline, documents, messages);
  return {
    ...event,
    date: deadline.due,
    description: event.summary.includes(title) ? description : `${title}\n${description}`,
    alarmHours: alarm === null || event.isCancelled ? null : hoursAhead(deadline, alarm),
  };
}

// A cancelled deadline's reminders are written too, since a calendar that held them would go on showing them.
function createReminderEvent(deadline: Deadline, reminder: Reminder, date: IsoDate, messages: Messages): CalendarEvent {
  const event = beginEvent(deadline, reminder, messages);
  return { ...event, date, description: describeReminder(deadline, messages), alarmHours: null };
}

function beginEvent(deadline: Deadline, reminder: Reminder | null, messages: Messages) {
  const { program, key, item, cancelled } = deadline;
  const isCancelled = cancelled !== null;
  const mark = isCancelled ? messages.calendar.prefixes.cancelled : '';
  return {
    uid: `${program.id}.${key}${reminder === null ? '' : `.${nameReminder(reminder)}`}@khoagiao`,
    summary: summarize(deadline, mark + prefixFor(reminder, messages), messages),
    category: messages.words.kind(item.kind),
    isCancelled,
    updated: program.updated,
    revision: program.revision,
  };
}

function prefixFor(reminder: Reminder | null, { calendar: { prefixes } }: Messages): string {
  if (reminder === null) return '';
  if (reminder === 'start') return prefixes.start;
  return reminder === 'last-workday' ? prefixes.lastWorkday : prefixes.days(reminder.days);
}

const ALARM_HOUR = 9;

/** From 09:00, `alarm` days before the last working day, to the midnight that begins the day of the deadline. */
function hoursAhead({ lastWorkday, due }: Deadline, alarm: number): number {
  return 24 * (alarm + daysBetween(lastWorkday, due)) - ALARM_HOUR;
}
