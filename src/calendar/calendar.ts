import { type CalendarOptions, listEvents, type ProgramCalendar } from './events.ts';
import { type CalendarHeader, writeCalendar } from './write.ts';

const PRODUCT = '-//khoagiao//khoagiao';

/** The text of {@link createCalendar}. */
export function renderCalendar(calendars: ProgramCalendar[], options: CalendarOptions): string {
  return Buffer.from(createCalendar(calendars, options)).toString();
}

/** An .ics calendar of one or several programmes. The same programmes and options give the same bytes, wherever and whenever. */
export function createCalendar(calendars: ProgramCalendar[], options: CalendarOptions): Uint8Array {
  return writeCalendar(listEvents(calendars, options), (count) => createHeader(calendars, options, count));
}

/** The header of a calendar of so many events. */
export function createHeader(
  calendars: ProgramCalendar[],
  { messages, version }: CalendarOptions,
  count: number,
): CalendarHeader {
  return {
    productId: `${PRODUCT} ${version}//${messages.calendar.language}`,
    // Outlook makes an empty calendar of that name for a file of one event.
    name: count === 1 ? undefined : nameCalendar(calendars),
    issuers: calendars.map(({ program }) => program.issuer),
  };
}

function nameCalendar(calendars: ProgramCalendar[]): string {
  return [...new Set(calendars.map(({ program }) => program.title))].join(' + ');
}
