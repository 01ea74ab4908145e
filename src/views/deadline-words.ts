import { daysBetween, type IsoDate } from '../core/date.ts';
import { type Deadline, daysLeft, statusOf } from '../core/deadline.ts';
import type { Item } from '../core/program.ts';
import type { Messages } from '../i18n/index.ts';

/** The title with the period where the item recurs. `Giao ban công tác khoa giáo – quý I/2023` */
export function titleOf({ item, period }: Deadline, { words }: Messages): string {
  return 'every' in item.when && period !== null ? `${item.title} – ${words.period(period)}` : item.title;
}

/** How long is left, or how long past, in words that need no colour. */
export function remainingOf(deadline: Deadline, today: IsoDate, { agenda }: Messages): string {
  if (deadline.item.cancelled !== undefined) return agenda.cancelledMark;
  const status = statusOf(deadline, today);
  if (status === 'overdue') return agenda.remaining(status, daysBetween(deadline.lastDay, today));
  if (status === 'today' && today > deadline.lastWorkday && today < deadline.lastDay)
    return agenda.lastChance(deadline.lastDay);
  return agenda.remaining(status, daysLeft(deadline, today));
}

/** The place in the source, or the section where the item names none. */
export function placeOf(item: Item, section: { id: string }): string {
  return item.source ?? section.id;
}
