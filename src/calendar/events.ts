import type { Deadline } from '../core/deadline.ts';
import type { Document, Header } from '../core/program.ts';
import type { IsoDate } from '../core/time/date.ts';
import type { Messages } from '../i18n/index.ts';
import type { Workdays } from '../schedule/dates/workdays.ts';
import { abbreviateTitles } from './abbreviation.ts';
import { describeDeadline, describeReminder } from './description.ts';
import { countAlarmHours, findAlarmed, type Placement, placeEvents } from './placement.ts';
import { nameReminder, type Reminder } from './reminders.ts';
import { composeSummary } from './summary.ts';
import { cleanText } from './text.ts';
import { formatUid } from './uid.ts';

export interface CalendarOptions {
  messages: Messages;
  /** The all-day events that each deadline gets beside its own, because Google Calendar drops alarms. */
  reminders: Reminder[];
  /** How many days before the day to act, and back to a working day, the one alarm rings, at 09:00; null for none. */
  alarm: number | null;
  /** The package's version. */
  version: string;
}

/** What one programme puts into a calendar. */
export interface ProgramCalendar {
  program: Header;
  documents: Document[];
  deadlines: Deadline[];
  /** Those by which the deadlines were computed: no alarm rings on a day off. */
  workdays: Workdays;
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

/** Each deadline's own event followed by those beside it. */
export function* listEvents(calendars: ProgramCalendar[], options: CalendarOptions): Generator<CalendarEvent> {
  for (const calendar of calendars) {
    const abbreviated = abbreviateTitles(new Set(calendar.deadlines.map(({ item }) => item.title)));
    for (const deadline of calendar.deadlines)
      yield* createEvents(deadline, abbreviated.get(deadline.item.title)!, calendar, options);
  }
}

// A cancelled deadline's reminders are written too, since a calendar that held them would go on showing them.
function createEvents(
  deadline: Deadline,
  abbreviated: string,
  { program, documents, workdays }: ProgramCalendar,
  { messages, reminders, alarm }: CalendarOptions,
): CalendarEvent[] {
  const { cancelled } = deadline;
  const placements = placeEvents(deadline, reminders);
  const alarmed = findAlarmed(placements);
  const whole = describeDeadline(deadline, documents, messages);
  return placements.map((placement) => {
    const { date, role } = placement;
    const summary = composeSummary(deadline, abbreviated, placement, messages);
    const description = role === 'reminder' ? describeReminder(deadline, alarmed.date, messages) : whole;
    const hasAlarm = placement === alarmed && alarm !== null && cancelled === null;
    return {
      uid: formatUid({ program: program.id, key: deadline.key, reminder: reminderOf(placement) }),
      date,
      summary,
      description: addTitle(description, summary, deadline, messages),
      category: messages.calendar.categories[role],
      isCancelled: cancelled !== null,
      alarmHours: hasAlarm ? countAlarmHours(deadline, date, alarm, workdays) : null,
      updated: program.updated,
      revision: program.revision,
    };
  });
}

function reminderOf({ reminder }: Placement): string | undefined {
  return reminder === null ? undefined : nameReminder(reminder);
}

/** Begins a description with the item's title where the event's own has a shorter one. */
function addTitle(description: string, summary: string, deadline: Deadline, { words }: Messages): string {
  return summary.includes(cleanText(deadline.item.title))
    ? description
    : `${words.deadlineTitle(deadline)}\n${description}`;
}
