import { createEvents, type EventAttributes, type HeaderAttributes } from 'ics';
import { addDays, type IsoDate, isRealDate, toParts } from '../core/time/date.ts';
import { ISSUER } from './earlier/ownership.ts';
import type { CalendarEvent } from './events.ts';
import { foldLine } from './fold.ts';
import { cleanText, escapeText, plainName, shortenText } from './text.ts';

export interface CalendarHeader {
  productId: string;
  /** What a client shows as the calendar's name; undefined for none. */
  name: string | undefined;
  /** Of each programme, in the programmes' order. */
  issuers: string[];
}

// The time that `ics` takes grows with the square of a text's length.
const LONGEST_DESCRIPTION = 4000;

// `ics` makes one text of all its events, copied several times on the way: of a whole calendar it would be some hundred megabytes.
const BATCH = 100;

/**
 * Events in the syntax of RFC 5545, taken one after the other; the header may depend on how many they were. The only file that
 * knows the `ics` package: it works around the defects of 3.12.0, in what goes in by {@link toAttributes} and in what comes out
 * by {@link foldLines} and {@link writeHeader}.
 */
export function writeCalendar(
  events: Iterable<CalendarEvent>,
  createHeader: (count: number) => CalendarHeader,
): Uint8Array {
  // As octets, since a text with Vietnamese letters takes twice the memory.
  const written: Uint8Array[] = [];
  let count = 0;
  let batch: EventAttributes[] = [];
  for (const event of events) {
    batch.push(toAttributes(event));
    count += 1;
    if (batch.length < BATCH) continue;
    written.push(writeBatch(batch));
    batch = [];
  }
  if (batch.length > 0) written.push(writeBatch(batch));
  return Buffer.concat([Buffer.from(writeHeader(createHeader(count))), ...written, Buffer.from(END + LINE_END)]);
}

function writeBatch(events: EventAttributes[]): Uint8Array {
  const text = callPackage(events);
  return Buffer.from(foldLines(text.slice(text.indexOf(FIRST_EVENT) + LINE_END.length, text.lastIndexOf(END))));
}

const LINE_END = '\r\n';
const FIRST_EVENT = '\r\nBEGIN:VEVENT\r\n';
const END = 'END:VCALENDAR';

function callPackage(events: EventAttributes[], header: HeaderAttributes = {}): string {
  const { error, value } = createEvents(events, header);
  // Whatever gets here has been validated, so a refusal is a bug. The package's error is a plain object.
  if (value === null) throw new Error(`ics refused a calendar: ${error?.message}`, { cause: error });
  return value;
}

/** The lines before the first event. Asks subscribers to look daily rather than hourly; names the issuers. */
function writeHeader({ productId, name, issuers }: CalendarHeader): string {
  const calName = name === undefined ? {} : { calName: plainName(cleanText(name)) };
  const text = callPackage([], { productId, method: 'PUBLISH', ...calName });
  const more = [
    ...issuers.map((issuer) => `${ISSUER}:${escapeText(cleanText(issuer))}`),
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
  ];
  // A function, since `$` has a meaning in a replacement text and may be part of an issuer's name.
  const whole = text.replace('\r\nX-PUBLISHED-TTL:PT1H\r\n', () => `\r\n${more.join('\r\n')}\r\n`);
  return foldLines(whole.slice(0, whole.lastIndexOf(END)));
}

function toAttributes(event: CalendarEvent): EventAttributes & { timestamp: string } {
  const stamp = `${event.updated.replaceAll('-', '')}T000000Z`;
  const summary = cleanText(event.summary);
  return {
    uid: event.uid,
    // Without it DTSTAMP is the time of day. Text goes through as it is, where numbers stop at 1970 and lists mean local time.
    timestamp: stamp,
    lastModified: stamp,
    sequence: event.revision,
    start: toDateArray(event.date),
    // Exchange refuses an event without an end, and `ics` leaves out an end that equals the start.
    end: toDateArray(addDays(event.date, 1)),
    title: summary,
    description: shortenText(cleanText(event.description), LONGEST_DESCRIPTION),
    // `ics` escapes titles and descriptions, and nothing else.
    categories: [escapeText(cleanText(event.category))],
    status: event.isCancelled ? 'CANCELLED' : 'CONFIRMED',
    busyStatus: 'FREE',
    transp: 'TRANSPARENT',
    ...(event.alarmHours === null ? {} : { alarms: [createAlarm(escapeText(summary), event.alarmHours)] }),
  };
}

// Hours alone: `ics` writes days and weeks as durations that strict clients refuse a whole file for.
function createAlarm(description: string, hours: number) {
  return { action: 'display' as const, description, trigger: { hours, before: true } };
}

// `ics` does not check dates.
function toDateArray(date: IsoDate): [number, number, number] {
  const { year, month, day } = toParts(date);
  if (!isRealDate({ year, month, day })) throw new Error(`no day of the calendar: ${date}`);
  return [year, month, day];
}

/** Folds by octets, since `ics` folds by characters. */
function foldLines(text: string): string {
  return text.replaceAll('\r\n\t', '').split(LINE_END).map(foldLine).join(LINE_END);
}
