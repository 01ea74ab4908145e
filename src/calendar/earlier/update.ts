import { createCalendar, createHeader } from '../calendar.ts';
import { type CalendarOptions, listEvents } from '../events.ts';
import { writeCalendar } from '../write.ts';
import { cancelEvent, isStillKept } from './cancel-event.ts';
import { writeLines } from './lines.ts';
import { type ComparedCalendar, type Comparison, createReasonFinder, type MissingReason } from './missing-reason.ts';
import { countEvents, type EventCounts, findOutcomeOfMissing, type PlacedEvent, placeEvent } from './outcomes.ts';
import { readWrittenEvents, type WrittenEvent, type WrittenEvents } from './written-events.ts';

export interface UpdatedCalendar {
  ics: Uint8Array;
  counts: EventCounts;
}

/**
 * An .ics calendar for clients that hold an earlier one. An event that says the same as before keeps its octets; one that
 * changed gets a higher SEQUENCE; one that is no longer there follows the others, cancelled on its old day, with the reason.
 * One that was cancelled before goes on as {@link isStillKept} says. Only events of these programmes are compared; where
 * the earlier calendar has none, the calendar is as it is the first time.
 *
 * Undefined where there is no event to write and none to cancel.
 */
export function updateCalendar(
  calendars: ComparedCalendar[],
  options: CalendarOptions,
  before: WrittenEvents,
): UpdatedCalendar | undefined {
  const byProgram = new Map(calendars.map((calendar) => [calendar.program.id, calendar]));
  const earlier = new Map([...before].filter(([, { name }]) => byProgram.has(name.program)));
  if (earlier.size === 0) return createFirst(calendars, options);
  const now = readEvents(createCalendar(calendars, options));

  const missing = [...earlier].filter(([uid]) => !now.has(uid)).map(([, event]) => event);
  const reasons = findReasons(missing, calendars, { earlier, now, reminders: options.reminders });
  if (now.size === 0 && reasons.size === 0) return undefined;
  const programOf = ({ name }: WrittenEvent) => byProgram.get(name.program)!.program;
  const carried = missing.filter((event) => event.isCancelled && isStillKept(event, programOf(event)));

  const ics = writeCalendar(
    [...reasons].map(([event, reason]) => cancelEvent(event, reason, programOf(event), options.messages)),
    () => createHeader(calendars, options, now.size + reasons.size + carried.length),
  );
  const outcomes = new Map([...reasons].map(([{ uid }, reason]) => [uid, findOutcomeOfMissing(reason)]));
  const past = [...readEvents(ics).values(), ...carried].sort(compareDays);
  const placed = [
    ...[...now].map(([uid, event]) => placeEvent(event, earlier.get(uid), programOf(event))),
    ...past.map(({ uid, lines }) => ({ lines, isCancelled: true, outcome: outcomes.get(uid) ?? 'unchanged' })),
  ];
  return {
    ics: replaceEvents(ics, placed),
    counts: countEvents(placed),
  };
}

/** Where there is nothing to compare: what was written need not be read again. */
function createFirst(calendars: ComparedCalendar[], options: CalendarOptions): UpdatedCalendar | undefined {
  const placed: Pick<PlacedEvent, 'isCancelled' | 'outcome'>[] = [];
  function* listPlaced() {
    for (const event of listEvents(calendars, options)) {
      const { isCancelled } = event;
      placed.push({ isCancelled, outcome: isCancelled ? 'cancelled' : 'added' });
      yield event;
    }
  }
  const ics = writeCalendar(listPlaced(), (count) => createHeader(calendars, options, count));
  return placed.length === 0 ? undefined : { ics, counts: countEvents(placed) };
}

function readEvents(ics: Uint8Array): WrittenEvents {
  return readWrittenEvents(ics) ?? new Map();
}

/** Of what is in the earlier calendar alone and not cancelled yet: why. */
function findReasons(
  missing: WrittenEvent[],
  calendars: ComparedCalendar[],
  comparison: Comparison,
): Map<WrittenEvent, MissingReason> {
  const finders = new Map(calendars.map((calendar) => [calendar.program.id, createReasonFinder(calendar, comparison)]));
  return new Map(
    missing.filter(({ isCancelled }) => !isCancelled).map((event) => [event, finders.get(event.name.program)!(event)]),
  );
}

function replaceEvents(ics: Uint8Array, events: PlacedEvent[]): Uint8Array {
  const [header] = Buffer.from(ics)
    .toString()
    .split(/^(?:BEGIN:VEVENT|END:VCALENDAR)\r\n/m) as [string];
  return Buffer.from(`${header}${events.map(({ lines }) => writeLines(lines)).join('')}END:VCALENDAR\r\n`);
}

// In byte order, whatever order another program has brought the earlier calendar into.
function compareDays(a: WrittenEvent, b: WrittenEvent): number {
  const [first, second] = [`${a.date} ${a.uid}`, `${b.date} ${b.uid}`];
  return first < second ? -1 : 1;
}
