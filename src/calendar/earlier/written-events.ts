import type { IsoDate } from '../../core/time/date.ts';
import { type EventName, normalizeUid, parseUid } from '../uid.ts';
import { dateOf, listCategories, textOf, wordOf } from './content.ts';
import { type CalendarComponent, type FileLine, readCalendars, valuesOf } from './read.ts';

/** An event of an .ics file, as far as khoagiao writes it. */
export interface WrittenEvent {
  /** As the file spells it. */
  uid: string;
  name: EventName;
  date: IsoDate;
  summary: string;
  category: string;
  isCancelled: boolean;
  sequence: number;
  lines: FileLine[];
}

/** By their UIDs in lower case. */
export type WrittenEvents = Map<string, WrittenEvent>;

/**
 * The events that khoagiao wrote into an .ics file, whatever programme they belong to; what others added, and what names no
 * day, is left out. Of one that is there twice, the copy with the higher SEQUENCE counts. Undefined where the file is no
 * calendar.
 */
export function readWrittenEvents(file: Uint8Array): WrittenEvents | undefined {
  const calendars = readCalendars(file, readEvent);
  if (!calendars) return undefined;
  const events: WrittenEvents = new Map();
  for (const event of calendars.flatMap(({ entries }) => entries)) {
    if (event === undefined) continue;
    const uid = normalizeUid(event.uid);
    if (event.sequence >= (events.get(uid)?.sequence ?? 0)) events.set(uid, event);
  }
  return events;
}

function readEvent(component: CalendarComponent): WrittenEvent | undefined {
  const uid = valuesOf(component, 'UID').join().trim();
  const name = parseUid(uid);
  const date = dateOf(component);
  if (component.name !== 'VEVENT' || name === undefined || date === undefined) return undefined;
  return {
    uid,
    name,
    date,
    summary: textOf(component, 'SUMMARY'),
    category: listCategories(component).join(', '),
    isCancelled: wordOf(component, 'STATUS') === 'CANCELLED',
    sequence: Number(/^\d{1,9}$/.exec(wordOf(component, 'SEQUENCE'))?.[0] ?? 0),
    lines: component.lines,
  };
}

/** The SEQUENCE of an event that is written over an earlier one. */
export function raiseSequence(earlier: WrittenEvent, revision: number): number {
  return Math.max(revision, earlier.sequence + 1);
}
