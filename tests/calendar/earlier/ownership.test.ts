import ICAL from 'ical.js';
import { describe, expect, it, test } from 'vitest';
import { findObstacle, type ProgramCalendar, renderCalendar } from '../../../src/calendar/index.ts';
import { bundled, options, program } from '../bundled.ts';

const header = program.program;
const second = { ...header, id: 'thi-dua-2023', issuer: 'Công đoàn ngành' };
const calendarOf = (...headers: (typeof header)[]): ProgramCalendar[] =>
  headers.map((one) => ({ ...bundled, program: one }));
const ics = renderCalendar(calendarOf(header), options);
const both = renderCalendar(calendarOf(header, second), options);
const bytes = (text: string) => new TextEncoder().encode(text);

/** What another program adds. */
const event = (uid: string) =>
  `BEGIN:VEVENT\r\nUID:${uid}\r\nDTSTAMP:20230101T000000Z\r\nDTSTART:20230101T080000Z\r\nSUMMARY:Họp\r\nEND:VEVENT\r\n`;
const insert = (text: string) => ics.replace('END:VCALENDAR', `${text}END:VCALENDAR`);
const withoutIssuer = (text: string) => text.replace(/X-KHOAGIAO-ISSUER:.*\r\n/g, '');

/** Lines of `width` octets, as a program that folds by octets writes them: inside a character, where it falls so. */
function foldByOctets(text: string, width: number): Uint8Array {
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  return Buffer.concat(
    lines.flatMap((line, index) => {
      const octets = Buffer.from(line);
      const parts = Array.from({ length: Math.ceil(octets.length / width) }, (_, at) =>
        octets.subarray(at * width, (at + 1) * width),
      );
      return [
        ...parts.flatMap((part, at) => (at === 0 ? [part] : [Buffer.from('\r\n '), part])),
        Buffer.from(index < lines.length - 1 ? '\r\n' : ''),
      ];
    }),
  );
}

describe('a calendar of the programme', () => {
  test.each<[string, string | Uint8Array]>([
    ['as it was written', ics],
    ['of another version and language', ics.replace(/PRODID:.*/, 'PRODID:-//khoagiao//khoagiao 9.9.9//EN')],
    ['with the line ends of Unix', ics.replaceAll('\r\n', '\n')],
    ['with a blank line after each line', ics.replaceAll('\r\n', '\r\n\r\n')],
    ['with a byte order mark', `\ufeff${ics}`],
    ['folded at 20 octets, inside characters', foldByOctets(ics, 20)],
    ['not folded', ics.replaceAll('\r\n ', '')],
    ['folded with tabs', ics.replaceAll('\r\n ', '\r\n\t')],
    ['with names in lower case', ics.replace(/^[A-Z-]+(?=[:;])/gm, (name) => name.toLowerCase())],
    ['with components in lower case', ics.replace(/^(BEGIN|END):.*(?=\r)/gm, (line) => line.toLowerCase())],
    ['with UIDs in upper case', ics.replace(/^UID:.*(?=\r)/gm, (line) => line.toUpperCase())],
    ['as ical.js saves it', ICAL.stringify(ICAL.parse(ics))],
    ['with its letters decomposed', ics.normalize('NFD')],
    ['with a parameter at the issuer', ics.replace('X-KHOAGIAO-ISSUER:', 'X-KHOAGIAO-ISSUER;LANGUAGE=vi;X-A="a:b;c":')],
    ['with its header after its events', ics.replace(/(VERSION[\s\S]*?)(BEGIN:VEVENT[\s\S]*END:VEVENT\r\n)/, '$2$1')],
    ['with a time zone', insert('BEGIN:VTIMEZONE\r\nTZID:Asia/Ho_Chi_Minh\r\nEND:VTIMEZONE\r\n')],
    ['of version 0.1.0, which names no issuer', withoutIssuer(ics)],
    ['of fewer deadlines', ics.replace(/BEGIN:VEVENT[\s\S]*?END:VEVENT\r\n/, '')],
  ])('%s', (_, text) => {
    expect(findObstacle(typeof text === 'string' ? bytes(text) : text, [header])).toBeUndefined();
  });

  it('may be one of several programmes, or of all of them', () => {
    expect(findObstacle(bytes(ics), [header, second])).toBeUndefined();
    expect(findObstacle(bytes(both), [second, header])).toBeUndefined();
  });
});

describe('a calendar with events of something else', () => {
  test.each([
    ['an event', insert(event('hop@google.com'))],
    ['an event whose UID only ends as ours do', insert(event('hop@khoagiao'))],
    ['an event of a programme with a longer id', insert(event('khoagiao-2023-b.hop@khoagiao'))],
    ['an event of a programme with a shorter id', insert(event('khoagiao.2023.hop@khoagiao'))],
    ['an event whose UID holds one of ours', insert(event('x-khoagiao-2023.bao-cao-nam@khoagiao'))],
    ['an event whose UID goes on after ours', insert(event('khoagiao-2023.bao-cao-nam@khoagiao.vn'))],
    ['an event without a UID', insert(event('x').replace('UID:x\r\n', ''))],
    ['a task', insert(event('viec@google.com').replaceAll('VEVENT', 'VTODO'))],
    ['a calendar of another program after it', `${ics}BEGIN:VCALENDAR\r\n${event('x@y')}END:VCALENDAR\r\n`],
    ['another programme', both],
  ])('%s', (_, text) => {
    expect(findObstacle(bytes(text), [header])).toBe('FOREIGN_EVENT');
  });
});

describe('a calendar of another office', () => {
  const elsewhere = { ...header, issuer: 'Đảng ủy phường' };
  test.each([
    ['that chose the same id', ics, [elsewhere]],
    ['whose name is that of the second programme', ics, [elsewhere, { ...second, issuer: header.issuer }]],
    ['for one of two programmes', both, [header, { ...second, issuer: 'Đoàn trường' }]],
  ])('%s', (_, text, programs) => {
    expect(findObstacle(bytes(text), programs)).toBe('OTHER_ISSUER');
  });

  it('is not distinguished where no issuer is named', () => {
    expect(findObstacle(bytes(withoutIssuer(ics)), [elsewhere])).toBeUndefined();
  });
});

describe('a file that is no calendar of the programme', () => {
  test.each([
    ['an empty file', ''],
    ['a text', 'Chương trình công tác\n'],
    ['a text before a calendar', `ghi chú\r\n${ics}`],
    ['a text after a calendar', `${ics}ghi chú\r\n`],
    ['a line of a calendar after it', `${ics}SUMMARY:ghi chú\r\n`],
    ['a calendar that breaks off', ics.slice(0, -20)],
    ['a calendar whose ends are mixed up', ics.replace('END:VEVENT', 'END:VALARM')],
    ['a calendar without events', 'BEGIN:VCALENDAR\r\nPRODID:-//khoagiao//khoagiao 0.1.0//VI\r\nEND:VCALENDAR\r\n'],
    ['an event outside a calendar', event('khoagiao-2023.bao-cao-nam@khoagiao')],
    ['an address card', 'BEGIN:VCARD\r\nFN:A\r\nEND:VCARD\r\n'],
    ['a calendar in UTF-16', Buffer.from(ics, 'utf16le').toString('latin1')],
  ])('%s', (_, text) => {
    expect(findObstacle(bytes(text), [header])).toBe('OTHER_FILE');
  });
});
