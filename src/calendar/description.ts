import { findCited } from '../core/citation.ts';
import type { Deadline } from '../core/deadline.ts';
import { type Document, placeOf } from '../core/program.ts';
import type { Messages } from '../i18n/index.ts';

/** Answers what to do by when and why that date: the day to act on first, then how it comes about, then the source. */
export function describeDeadline(deadline: Deadline, documents: Document[], messages: Messages): string {
  const { item, section, skipped, unsettledYears } = deadline;
  const { agenda, explanation, words } = messages;
  const { labels } = explanation;
  const place = placeOf(item, section);
  const cited = item.documents.flatMap((citation) => nameDocuments(citation, documents, messages));
  return [
    ...listKeyDays(deadline, messages),
    ...skipped.map((day) => `→ ${explanation.skipped(day)}`),
    ...unsettledYears.map((year) => agenda.unsettledYear(year)),
    ...(item.quote === undefined ? fact(labels.source, place) : fact(labels.quote, `“${item.quote}” (${place})`)),
    ...fact(labels.actor, item.actor),
    ...fact(labels.recipient, item.recipient),
    ...fact(labels.documents, cited.length > 0 ? words.list(cited) : undefined),
    ...fact(labels.note, item.note),
  ].join('\n');
}

/** What a reminder says: the days that matter, and where to read the rest. */
export function describeReminder(deadline: Deadline, messages: Messages): string {
  return [...listKeyDays(deadline, messages), messages.calendar.seeDeadline(deadline.due)].join('\n');
}

function listKeyDays(
  { cancelled, start, boundary, lastDay, lastWorkday }: Deadline,
  { explanation, words }: Messages,
): string[] {
  const { labels, whyLastDay } = explanation;
  return [
    ...fact(labels.cancelled, cancelled ?? undefined),
    ...fact(labels.lastWorkday, words.fullDate(lastWorkday)),
    ...fact(labels.lastDay, `${words.fullDate(lastDay)} (${whyLastDay(boundary, start !== null)})`),
  ];
}

function nameDocuments(citation: string, documents: Document[], { calendar }: Messages): string[] {
  const named = findCited(documents, citation);
  return named.length > 0 ? named.map(({ type, symbol, date }) => calendar.document(type, symbol, date)) : [citation];
}

function fact(label: string, value: string | undefined): string[] {
  return value === undefined ? [] : [`${label}: ${value}`];
}
