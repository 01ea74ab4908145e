import { findCited } from '../core/citation.ts';
import type { Deadline } from '../core/deadline.ts';
import { type Document, placeOf } from '../core/program.ts';
import type { DayOff, Step } from '../core/step.ts';
import type { IsoDate } from '../core/time/date.ts';
import type { Messages } from '../i18n/index.ts';

/** Answers what to do by when and why that date: the day to act on first, then how it comes about, then the source. */
export function describeDeadline(deadline: Deadline, documents: Document[], messages: Messages): string {
  const { item, section, steps, unsettledYears } = deadline;
  const { agenda, explanation, words } = messages;
  const { labels } = explanation;
  const place = placeOf(item, section);
  const cited = item.documents.flatMap((citation) => nameDocuments(citation, documents, messages));
  return [
    ...listKeyDays(deadline, messages),
    ...steps.flatMap(listLastSkipped).map((day) => `→ ${explanation.skipped(day)}`),
    ...unsettledYears.map((year) => agenda.unsettledYear(year)),
    ...(item.quote === undefined ? fact(labels.source, place) : fact(labels.quote, `“${item.quote}” (${place})`)),
    ...listLaterDocuments(deadline, messages),
    ...fact(labels.actor, item.actor),
    ...fact(labels.recipient, item.recipient),
    ...fact(labels.documents, cited.length > 0 ? words.list(cited) : undefined),
    ...fact(labels.note, item.note),
  ].join('\n');
}

/** What a reminder says: the days that matter, and on which day's event to read the rest. */
export function describeReminder(deadline: Deadline, day: IsoDate, messages: Messages): string {
  return [...listKeyDays(deadline, messages), messages.calendar.seeDeadline(day)].join('\n');
}

function listKeyDays(deadline: Deadline, { calendar, explanation, words }: Messages): string[] {
  const { cancelled, isOnDay, due, time, lastDay, lastWorkday, covers } = deadline;
  const { labels, whyLastDay } = explanation;
  return [
    ...fact(labels.cancelled, cancelled ?? undefined),
    ...(isOnDay ? [] : fact(labels.lastWorkday, words.fullDate(lastWorkday))),
    ...fact(isOnDay ? labels.onDay : labels.lastDay, `${words.fullDate(lastDay)} (${whyLastDay(deadline)})`),
    ...fact(labels.time, time === null ? undefined : calendar.hour(time, due)),
    ...fact(labels.covers, covers === null ? undefined : words.dateRange(covers)),
  ];
}

/** The later document that set the date, and what was merged into it. */
function listLaterDocuments(deadline: Deadline, { agenda, explanation, words }: Messages): string[] {
  const { amended, includes } = deadline;
  const { labels } = explanation;
  return [
    ...(amended === null ? [] : fact(labels.amended, agenda.amended(amended, deadline))),
    ...(amended === null || amended.quote === null
      ? []
      : fact(explanation.saysIn(amended.document), `“${amended.quote}”`)),
    ...includes.flatMap((merged) =>
      fact(labels.includes, `${words.deadlineTitle(merged)} (${explanation.byDocument(merged.amended)})`),
    ),
  ];
}

/** The days off between the last permitted day and the day to act on. */
function listLastSkipped(step: Step): DayOff[] {
  return step.form === 'roll' || step.form === 'last-workday' ? step.skipped : [];
}

function nameDocuments(citation: string, documents: Document[], { calendar }: Messages): string[] {
  const named = findCited(documents, citation);
  return named.length > 0 ? named.map(({ type, symbol, date }) => calendar.document(type, symbol, date)) : [citation];
}

function fact(label: string, value: string | undefined): string[] {
  return value === undefined ? [] : [`${label}: ${value}`];
}
