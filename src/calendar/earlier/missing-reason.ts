import type { Deadline, Merged } from '../../core/deadline.ts';
import type { Item } from '../../core/program.ts';
import type { Schedule } from '../../schedule/deadlines.ts';
import type { ProgramCalendar } from '../events.ts';
import { nameReminder, type Reminder } from '../reminders.ts';
import { formatUid, normalizeUid } from '../uid.ts';
import type { WrittenEvent, WrittenEvents } from './written-events.ts';

/** Why an event of an earlier calendar is not in the calendar now. */
export type MissingReason =
  | { kind: 'removed' }
  /** The same title and day have the id of another item now. */
  | { kind: 'renamed'; item: string }
  /** The item is there, but its rule no longer has this period. */
  | { kind: 'no-period' }
  | { kind: 'merged'; merged: Merged }
  | { kind: 'awaiting'; reason: string }
  | { kind: 'cancelled'; reason: string }
  /** The deadline is there, but not in the part that was selected. */
  | { kind: 'not-selected'; deadline: Deadline }
  /** Reminders of this kind are not asked for. */
  | { kind: 'not-asked' }
  /** The reminder has no day of its own any more: its deadline moved, the working days changed, or it cannot be said which. */
  | { kind: 'deadline-moved' | 'workdays-changed' | 'no-own-day'; deadline: Deadline };

/** A programme's part in a calendar, with all that the programme holds. */
export interface ComparedCalendar extends ProgramCalendar {
  items: Item[];
  schedule: Schedule;
}

/** The events of two calendars, and the reminders that the later one was asked for. */
export interface Comparison {
  earlier: WrittenEvents;
  now: WrittenEvents;
  reminders: Reminder[];
}

/** Finds why an event of this programme is in the earlier calendar alone. */
export function createReasonFinder(
  calendar: ComparedCalendar,
  comparison: Comparison,
): (missing: WrittenEvent) => MissingReason {
  const { schedule } = calendar;
  const deadlines = new Map(schedule.deadlines.map((deadline) => [deadline.key.toLowerCase(), deadline]));
  const merged = new Map(schedule.merged.map((occurrence) => [occurrence.key.toLowerCase(), occurrence]));
  const undated = new Map(schedule.undated.map((entry) => [entry.item.id, entry]));
  const items = new Map(calendar.items.map((item) => [item.id, item]));
  const selected = new Set(calendar.deadlines.map(({ key }) => key.toLowerCase()));
  const added = new Map(
    [...comparison.now]
      .filter(([uid]) => !comparison.earlier.has(uid))
      .map(([, event]) => [sameDayAndTitle(event), event]),
  );

  return (missing) => {
    const { key } = missing.name;
    const deadline = deadlines.get(key);
    if (deadline) return findReasonOfDeadline(missing, deadline, selected.has(key), comparison);
    const merger = merged.get(key);
    if (merger) return { kind: 'merged', merged: merger };
    const id = key.split('.')[0]!;
    const cancelled = undated.get(id)?.cancelled ?? items.get(id)?.cancelled;
    if (cancelled !== undefined) return { kind: 'cancelled', reason: cancelled };
    const awaiting = undated.get(id);
    if (awaiting) return { kind: 'awaiting', reason: awaiting.reason };
    if (items.has(id)) return { kind: 'no-period' };
    const renamed = added.get(sameDayAndTitle(missing));
    return renamed ? { kind: 'renamed', item: renamed.name.key.split('.')[0]! } : { kind: 'removed' };
  };
}

function findReasonOfDeadline(
  missing: WrittenEvent,
  deadline: Deadline,
  isSelected: boolean,
  comparison: Comparison,
): MissingReason {
  if (deadline.cancelled !== null) return { kind: 'cancelled', reason: deadline.cancelled };
  if (!isSelected) return { kind: 'not-selected', deadline };
  const isAsked = comparison.reminders.some((reminder) => nameReminder(reminder) === missing.name.reminder);
  return isAsked ? { kind: findCause(missing, comparison), deadline } : { kind: 'not-asked' };
}

/** Compares the deadline's own event, then and now: its day, then its date in words, which stays where only the working days changed. */
function findCause({ name }: WrittenEvent, { earlier, now }: Comparison) {
  const uid = normalizeUid(formatUid({ ...name, reminder: undefined }));
  const before = earlier.get(uid);
  const after = now.get(uid);
  if (!before || !after) return 'no-own-day';
  if (before.date !== after.date) return 'deadline-moved';
  return findPhrase(before) === findPhrase(after) ? 'workdays-changed' : 'no-own-day';
}

/** The date in words, with which a title ends. `Hạn cuối: BC năm (chậm nhất 13/6)` → `(chậm nhất 13/6)` */
function findPhrase({ summary }: WrittenEvent): string | undefined {
  return /\([^()]*\)$/.exec(summary)?.[0];
}

function sameDayAndTitle({ name, date, summary }: WrittenEvent): string {
  return [name.program, name.reminder, date, summary].join('\n');
}
