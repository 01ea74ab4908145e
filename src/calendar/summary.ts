import type { Deadline } from '../core/deadline.ts';
import type { Messages } from '../i18n/index.ts';
import type { Placement } from './placement.ts';
import { cleanText, shortenText } from './text.ts';

// Outlook cuts an event's title after so many UTF-16 units.
export const LONGEST_SUMMARY = 255;

/**
 * An event's title: what it is, unless it is the day to act; what is due, under the item's `short` or abbreviated title; and the date as
 * the document puts it. Only the item's own title is ever shortened.
 *
 * `BC quý II (trước 10/6)`, `Hết hạn: BC quý II (trước 10/6)`, `7 ngày nữa: BC quý II (trước 10/6)`
 */
export function composeSummary(
  deadline: Deadline,
  abbreviated: string,
  placement: Placement,
  messages: Messages,
): string {
  const { calendar } = messages;
  const compose = (title: string) => {
    const subject = calendar.subject(title, deadline, placement.date);
    return `${prefixFor(deadline, placement, messages)}${subject} (${calendar.phrase(deadline, placement.date)})`;
  };
  const title = cleanText(deadline.item.short ?? abbreviated);
  const summary = compose(title);
  return summary.length <= LONGEST_SUMMARY
    ? summary
    : compose(shortenText(title, LONGEST_SUMMARY - compose('').length));
}

function prefixFor({ cancelled, boundary }: Deadline, { reminder, role }: Placement, messages: Messages): string {
  const { prefixes } = messages.calendar;
  if (cancelled !== null) return prefixes.cancelled;
  if (role === 'act') return '';
  if (reminder === null || reminder === 'last-workday') return prefixes.written(boundary);
  return reminder === 'start' ? prefixes.start : prefixes.days(reminder.days);
}
