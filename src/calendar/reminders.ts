/** The last working day, the first day of a window, or so many days before the last working day. */
export type Reminder = 'last-workday' | 'start' | { days: number };

const MAX_DAYS = 366;
const DAYS_IN: Record<string, number> = { d: 1, w: 7 };

/** Reads a list of reminders. `last-workday,7d,1w` → `['last-workday', { days: 7 }]`; undefined for a malformed one. */
export function parseReminders(text: string): Reminder[] | undefined {
  if (text.trim() === 'none') return [];
  const reminders = new Map<string, Reminder>();
  for (const part of text.split(',')) {
    const reminder = parseReminder(part.trim());
    if (reminder === undefined) return undefined;
    reminders.set(nameReminder(reminder), reminder);
  }
  return [...reminders.values()];
}

/** Reads how many days ahead the alarm rings. `1d` → 1, `2w` → 14, `none` → null; undefined for any other text. */
export function parseAlarm(text: string): number | null | undefined {
  return text.trim() === 'none' ? null : parseDays(text.trim());
}

/** What distinguishes the reminders of one deadline. `{ days: 14 }` → `14d` */
export function nameReminder(reminder: Reminder): string {
  return typeof reminder === 'string' ? reminder : `${reminder.days}d`;
}

function parseReminder(text: string): Reminder | undefined {
  if (text === 'last-workday' || text === 'start') return text;
  const days = parseDays(text);
  return days === undefined ? undefined : { days };
}

function parseDays(text: string): number | undefined {
  const groups = /^(?<count>\d{1,3})(?<unit>[dw])?$/.exec(text.toLowerCase())?.groups;
  if (!groups) return undefined;
  const days = Number(groups.count) * DAYS_IN[groups.unit ?? 'd']!;
  return days >= 1 && days <= MAX_DAYS ? days : undefined;
}
