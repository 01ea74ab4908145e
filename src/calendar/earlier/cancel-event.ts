import type { Header } from '../../core/program.ts';
import { addDays } from '../../core/time/date.ts';
import type { Messages } from '../../i18n/index.ts';
import type { CalendarEvent } from '../events.ts';
import { LONGEST_SUMMARY } from '../summary.ts';
import { shortenText } from '../text.ts';
import type { MissingReason } from './missing-reason.ts';
import { raiseSequence, type WrittenEvent } from './written-events.ts';

const DAYS_KEPT = 400;

/** An event that is no longer in the calendar, cancelled on its old day with the reason, so that clients remove it. */
export function cancelEvent(
  event: WrittenEvent,
  missing: MissingReason,
  { updated, revision }: Header,
  messages: Messages,
): CalendarEvent {
  const { mark, reason } = describeReason(missing, messages);
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

/**
 * Whether an event that was cancelled before stays in the calendar: until 400 days after its day. The programme's own
 * `updated` counts as today, not the clock, so that the same files give the same bytes: as long as a programme does not
 * change, its calendar keeps them all.
 *
 * On `2023-06-10`, with `updated: 2024-07-14` → yes; with `updated: 2024-07-15` → no
 */
export function isStillKept({ date }: Pick<WrittenEvent, 'date'>, { updated }: Pick<Header, 'updated'>): boolean {
  return updated <= addDays(date, DAYS_KEPT);
}

function describeReason(missing: MissingReason, { agenda, earlier }: Messages): { mark: string; reason: string } {
  const { marks } = earlier;
  switch (missing.kind) {
    case 'removed':
      return { mark: marks.cancelled, reason: earlier.cancelled(earlier.removed) };
    case 'no-period':
      return { mark: marks.cancelled, reason: earlier.cancelled(earlier.noPeriod) };
    case 'merged':
      return { mark: marks.cancelled, reason: earlier.cancelled(agenda.merged(missing.merged)) };
    case 'cancelled':
      return { mark: marks.cancelled, reason: earlier.cancelled(missing.reason) };
    case 'awaiting':
      return { mark: marks.awaiting, reason: earlier.awaiting(missing.reason) };
    case 'renamed':
      return { mark: marks.renamed, reason: earlier.renamed(missing.item) };
    case 'not-selected':
      return { mark: marks.notSelected, reason: earlier.notSelected(missing.deadline) };
    case 'not-asked':
      return { mark: marks.reminder, reason: earlier.notAsked };
    case 'deadline-moved':
      return { mark: marks.reminder, reason: earlier.deadlineMoved(missing.deadline.lastWorkday) };
    case 'workdays-changed':
      return { mark: marks.reminder, reason: earlier.workdaysChanged(missing.deadline.lastWorkday) };
    case 'no-own-day':
      return { mark: marks.reminder, reason: earlier.noOwnDay(missing.deadline.lastWorkday) };
  }
}
