import type { Header } from '../../core/program.ts';
import { addDays } from '../../core/time/date.ts';
import type { Messages } from '../../i18n/index.ts';
import type { CalendarEvent } from '../events.ts';
import { LONGEST_SUMMARY } from '../summary.ts';
import { shortenText } from '../text.ts';
import type { Fate } from './fate.ts';
import type { WrittenEvent } from './written-events.ts';

const DAYS_KEPT = 400;

/** An event that is not in the calendar any more, cancelled on its old day with the reason, so that clients let it go. */
export function cancelEvent(
  event: WrittenEvent,
  fate: Fate,
  { updated, revision }: Header,
  messages: Messages,
): CalendarEvent {
  const { mark, reason } = describeFate(fate, messages);
  return {
    uid: event.uid,
    date: event.date,
    summary: shortenText(`${mark} ${event.summary}`, LONGEST_SUMMARY),
    description: reason,
    category: event.category,
    isCancelled: true,
    alarmHours: null,
    updated,
    revision: raiseSequence(event, revision),
  };
}

/** The SEQUENCE of an event that is written over an earlier one. */
export function raiseSequence(earlier: WrittenEvent, revision: number): number {
  return Math.max(revision, earlier.sequence + 1);
}

/**
 * Whether an event that was cancelled before goes on into the calendar: until 400 days after its day. What day it is, the
 * programme's own `updated` says, not the clock, so that the same files give the same bytes: as long as a programme does not
 * change, its calendar keeps them all.
 *
 * On `2023-06-10`, with `updated: 2024-07-14` → yes; with `updated: 2024-07-15` → no
 */
export function isStillKept({ date }: Pick<WrittenEvent, 'date'>, { updated }: Pick<Header, 'updated'>): boolean {
  return updated <= addDays(date, DAYS_KEPT);
}

function describeFate(fate: Fate, { agenda, earlier }: Messages): { mark: string; reason: string } {
  const { marks } = earlier;
  switch (fate.kind) {
    case 'removed':
      return { mark: marks.cancelled, reason: earlier.cancelled(earlier.removed) };
    case 'no-period':
      return { mark: marks.cancelled, reason: earlier.cancelled(earlier.noPeriod) };
    case 'merged':
      return { mark: marks.cancelled, reason: earlier.cancelled(agenda.merged(fate.merged)) };
    case 'cancelled':
      return { mark: marks.cancelled, reason: earlier.cancelled(fate.reason) };
    case 'awaiting':
      return { mark: marks.awaiting, reason: earlier.awaiting(fate.reason) };
    case 'renamed':
      return { mark: marks.renamed, reason: earlier.renamed(fate.item) };
    case 'not-selected':
      return { mark: marks.notSelected, reason: earlier.notSelected(fate.deadline) };
    case 'not-asked':
      return { mark: marks.reminder, reason: earlier.notAsked };
    case 'deadline-moved':
      return { mark: marks.reminder, reason: earlier.deadlineMoved(fate.deadline.lastWorkday) };
    case 'workdays-changed':
      return { mark: marks.reminder, reason: earlier.workdaysChanged(fate.deadline.lastWorkday) };
    case 'no-own-day':
      return { mark: marks.reminder, reason: earlier.noOwnDay(fate.deadline.lastWorkday) };
  }
}
