import ICAL from 'ical.js';

export interface ReadEvent {
  uid: string;
  summary: string;
  description: string;
  start: string;
  end: string;
  categories: string[];
  status: string;
  stamp: string;
  modified: string;
  sequence: number;
  alarms: { description: string; trigger: string }[];
}

/** A calendar's events as ical.js understands them. */
export function readEvents(ics: string): ReadEvent[] {
  return new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent').map((event) => ({
    uid: textOf(event, 'uid'),
    summary: textOf(event, 'summary'),
    description: textOf(event, 'description'),
    start: textOf(event, 'dtstart'),
    end: textOf(event, 'dtend'),
    categories: event.getFirstProperty('categories')!.getValues().map(String),
    status: textOf(event, 'status'),
    stamp: textOf(event, 'dtstamp'),
    modified: textOf(event, 'last-modified'),
    sequence: Number(textOf(event, 'sequence')),
    alarms: event
      .getAllSubcomponents('valarm')
      .map((alarm) => ({ description: textOf(alarm, 'description'), trigger: rawOf(alarm, 'trigger') })),
  }));
}

/** The physical lines of a calendar. */
export function linesOf(ics: string): string[] {
  return ics.split('\r\n').slice(0, -1);
}

function textOf(component: ICAL.Component, name: string): string {
  return String(component.getFirstPropertyValue(name));
}

function rawOf(component: ICAL.Component, name: string): string {
  return component
    .getFirstProperty(name)!
    .toICALString()
    .replace(/^[^:]*:/, '');
}
