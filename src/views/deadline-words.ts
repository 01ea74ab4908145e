import { type Deadline, daysLeft, type Status, statusOf, type Undated } from '../core/deadline.ts';
import type { Header, Item } from '../core/program.ts';
import { daysBetween, type IsoDate, toParts } from '../core/time/date.ts';
import type { Messages } from '../i18n/index.ts';

/**
 * The title with its period, why it no longer takes place where it does not, the days that a report covers, and the later
 * document that set its date.
 */
export function describeTitle(deadline: Deadline, messages: Messages): string {
  const title =
    messages.words.deadlineTitle(deadline) + cancellationOf(deadline, messages) + errorMarkOf(deadline, messages);
  return [title, ...listDetails(deadline, messages)].join(' · ');
}

/** The days that a report covers, without `listYear`, and the later document that set a date. */
export function listDetails(deadline: Deadline, { agenda }: Messages, listYear?: number): string[] {
  const { covers, amended } = deadline;
  return [
    ...(covers === null
      ? []
      : [listYear === undefined ? agenda.covers(covers) : agenda.narrowCovers(covers, listYear)]),
    ...(amended === null ? [] : [agenda.amended(amended, deadline)]),
  ];
}

/** ` (đã hủy: …)`, or nothing. */
export function cancellationOf(
  { cancelled }: Pick<Item, 'cancelled'> | Pick<Deadline, 'cancelled'>,
  { agenda }: Messages,
): string {
  return cancelled === undefined || cancelled === null ? '' : ` (${agenda.cancelled(cancelled)})`;
}

/** ` (tệp báo lỗi)` where the file has an error at the item, or nothing. */
export function errorMarkOf({ hasError }: Pick<Deadline, 'hasError'>, { agenda }: Messages): string {
  return hasError ? ` (${agenda.errorMark})` : '';
}

/** Why an item has no date: what it waits for, or that it was cancelled. */
export function reasonOf({ reason, cancelled }: Undated, { agenda }: Messages): string {
  return cancelled === null ? reason : agenda.cancelled(cancelled);
}

/** How long is left, or how long past, in words that need no colour. */
export function remainingOf(deadline: Deadline, today: IsoDate, { agenda }: Messages): string {
  return describeRemaining(deadline, today, agenda.remaining, agenda.lastChance) ?? agenda.cancelledMark;
}

/** The same for a narrow column. */
export function narrowRemainingOf(deadline: Deadline, today: IsoDate, { agenda }: Messages): string {
  return describeRemaining(deadline, today, agenda.left, agenda.lastChanceLeft) ?? agenda.cancelledMark;
}

/** Undefined for a deadline that was cancelled. */
function describeRemaining(
  deadline: Deadline,
  today: IsoDate,
  remaining: (status: Status, days: number) => string,
  lastChance: (lastDay: IsoDate) => string,
): string | undefined {
  const { cancelled, lastDay, lastWorkday } = deadline;
  if (cancelled !== null) return undefined;
  const status = statusOf(deadline, today);
  if (status === 'past') return remaining(status, daysBetween(lastDay, today));
  if (status === 'today' && today > lastWorkday && today < lastDay) return lastChance(lastDay);
  return remaining(status, daysLeft(deadline, today));
}

/** The title of a programme, with its years where the title does not name them all. `Quy chế báo cáo` → `Quy chế báo cáo (2026)` */
export function nameProgram({ title, span }: Header, { agenda }: Messages): string {
  const from = toParts(span.from).year;
  const to = span.to === null ? null : toParts(span.to).year;
  const isNamed = [from, to].every((year) => year !== null && title.includes(String(year)));
  return isNamed ? title : `${title} ${agenda.years(from, to)}`;
}
