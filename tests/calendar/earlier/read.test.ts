import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { type CalendarComponent, readCalendars, unescapeText } from '../../../src/calendar/earlier/read.ts';

const golden = readFileSync(new URL('../golden/reminders.ics', import.meta.url));

type Summary = { name: string; properties: [string, string][]; components: Summary[] };

test('a calendar holds the components, names and values that ical.js reads', () => {
  const listValues = ({ properties }: Pick<CalendarComponent, 'properties'>) =>
    properties.map(({ name, value }): [string, string] => [name, unescapeText(value)]);
  const summarize = (component: CalendarComponent): Summary => ({
    name: component.name,
    properties: listValues(component),
    components: component.components.map(summarize),
  });
  const summarizeIcal = (component: ICAL.Component): Summary => ({
    name: component.name.toUpperCase(),
    properties: component.getAllProperties().map((property) => [
      property.name.toUpperCase(),
      unescapeText(
        property
          .toICALString()
          .replaceAll('\r\n ', '')
          .replace(/^[^:]*:/, ''),
      ),
    ]),
    components: component.getAllSubcomponents().map(summarizeIcal),
  });
  const [calendar, ...others] = readCalendars(golden, summarize)!;
  expect(others).toEqual([]);
  const { entries } = calendar!;
  expect({ name: 'VCALENDAR', properties: listValues(calendar!), components: entries }).toEqual(
    summarizeIcal(new ICAL.Component(ICAL.parse(golden.toString()))),
  );
});

const readLine = (line: string) =>
  readCalendars(Buffer.from(`BEGIN:VCALENDAR\r\n${line}\r\nEND:VCALENDAR\r\n`), () => null)![0]!.properties[0];

test.each<[string, string, [string, string[]][], string]>([
  ['SUMMARY:Họp: 8 giờ; phòng 2', 'SUMMARY', [], 'Họp: 8 giờ; phòng 2'],
  ['dtstart;value=DATE:20230310', 'DTSTART', [['VALUE', ['DATE']]], '20230310'],
  [
    'ATTENDEE;CN="Nguyễn; A: B";ROLE=CHAIR:mailto:a@b',
    'ATTENDEE',
    [
      ['CN', ['Nguyễn; A: B']],
      ['ROLE', ['CHAIR']],
    ],
    'mailto:a@b',
  ],
  ['X;MEMBER="a","b,c",d:', 'X', [['MEMBER', ['a', 'b,c', 'd']]], ''],
  ['DESCRIPTION;QUOTED-PRINTABLE:x', 'DESCRIPTION', [['QUOTED-PRINTABLE', []]], 'x'],
  ['SUM\r\n MARY:a\r\n\tb', 'SUMMARY', [], 'ab'],
])('%s is read into its parts', (line, name, parameters, value) => {
  expect(readLine(line)).toEqual({ name, parameters: new Map(parameters), value });
});

test('a line that is no content line is left out', () => {
  expect(readLine('chữ không có dấu hai chấm')).toBeUndefined();
});

test.each([
  [String.raw`Nội vụ\, Tư pháp\; a\\n b`, String.raw`Nội vụ, Tư pháp; a\n b`],
  [String.raw`một\nhai\Nba`, 'một\nhai\nba'],
])('%s stands for its text', (value, text) => {
  expect(unescapeText(value)).toBe(text);
});
