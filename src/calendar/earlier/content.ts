import { addDays, type IsoDate, parseDate } from '../../core/time/date.ts';
import { cleanText } from '../text.ts';
import { type CalendarComponent, type FileLine, readEntry, unescapeText, valuesOf } from './read.ts';

/** Whether two events say the same. Most are the same line by line, and need not be read again. */
export function saySame(a: FileLine[], b: FileLine[]): boolean {
  return withoutStamps(a) === withoutStamps(b) || contentOf(readEntry(a)) === contentOf(readEntry(b));
}

function withoutStamps(lines: FileLine[]): string {
  return lines.filter((line) => !/^(?:DTSTAMP|LAST-MODIFIED|SEQUENCE):/.test(line)).join('\n');
}

/**
 * What an event says, as far as khoagiao writes it: equal for two events that differ only in folding, case, order, stamps,
 * SEQUENCE, and in what other programs add. A duration and an end say the same where they come to the same day.
 */
function contentOf(event: CalendarComponent): string {
  const alarms = event.components.filter(({ name }) => name === 'VALARM');
  return JSON.stringify([
    wordOf(event, 'DTSTART'),
    endOf(event),
    textOf(event, 'SUMMARY'),
    textOf(event, 'DESCRIPTION'),
    listCategories(event).sort(),
    wordOf(event, 'STATUS'),
    wordOf(event, 'TRANSP'),
    wordOf(event, 'X-MICROSOFT-CDO-BUSYSTATUS'),
    alarms.map((alarm) => [wordOf(alarm, 'ACTION'), textOf(alarm, 'DESCRIPTION'), countMinutes(alarm)]).sort(),
  ]);
}

/** The day on which an event begins; undefined where it names none. */
export function dateOf(event: CalendarComponent): IsoDate | undefined {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)/.exec(wordOf(event, 'DTSTART')) ?? [];
  return parseDate(`${year}-${month}-${day}`);
}

/** The text of a property, as khoagiao would write it; empty where there is none. */
export function textOf(component: CalendarComponent, name: string): string {
  return cleanText(unescapeText(valuesOf(component, name)[0] ?? '')).trim();
}

/** A value of no particular case. */
export function wordOf(component: CalendarComponent, name: string): string {
  return (valuesOf(component, name)[0] ?? '').trim().toUpperCase();
}

/** Categories, whether in one line or in several. */
export function listCategories(event: CalendarComponent): string[] {
  return valuesOf(event, 'CATEGORIES')
    .flatMap((value) => value.match(/(?:\\.|[^,\\])+/gs) ?? [])
    .map((value) => cleanText(unescapeText(value)).trim());
}

/** Where an event ends: an end left out is that of one whole day. */
function endOf(event: CalendarComponent): string {
  const end = wordOf(event, 'DTEND');
  const start = dateOf(event);
  if (end !== '' || start === undefined) return end;
  const minutes = parseDuration(wordOf(event, 'DURATION')) ?? MINUTES_A_DAY;
  return addDays(start, Math.ceil(minutes / MINUTES_A_DAY)).replaceAll('-', '');
}

function countMinutes(alarm: CalendarComponent): number | string {
  const trigger = wordOf(alarm, 'TRIGGER');
  return parseDuration(trigger) ?? trigger;
}

const MINUTES_A_DAY = 24 * 60;
const DURATION = /^([+-]?)P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/;

/** Whole minutes. `-P1DT15H` → -2340; undefined for what is no duration. */
function parseDuration(text: string): number | undefined {
  const [, sign, ...counts] = DURATION.exec(text) ?? [];
  if (sign === undefined) return undefined;
  const [weeks, days, hours, minutes] = counts.map((count) => Number(count ?? 0)) as [number, number, number, number];
  return ((weeks * 7 + days) * MINUTES_A_DAY + hours * 60 + minutes) * (sign === '-' ? -1 : 1);
}
