import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { readWrittenEvents, renderCalendar, updateCalendar } from '../../../src/calendar/index.ts';
import { bundled, createCompared, options } from '../bundled.ts';
import { linesOf, readEvents } from '../read.ts';

const ics = renderCalendar([bundled], options);
const events = readEvents(ics);

/** The same calendar exported over what another program made of it. */
function update(saved: string | Uint8Array) {
  const earlier = readWrittenEvents(Buffer.from(saved))!;
  const { ics: updated, counts } = updateCalendar([createCompared(bundled)], options, earlier)!;
  return { ics: Buffer.from(updated).toString(), counts };
}

const unfold = (text: string) => text.replaceAll('\r\n ', '');
const eachEvent = (change: (event: string) => string) => ics.replace(/BEGIN:VEVENT\r\n[\s\S]*?END:VEVENT\r\n/g, change);

/** Folds in lines of so many octets, inside characters where it falls so. */
function foldByOctets(text: string, width: number): Uint8Array {
  const lines = unfold(text)
    .split('\r\n')
    .map((line) => Buffer.from(line));
  return Buffer.concat(
    lines.flatMap((line) => [
      ...Array.from({ length: Math.ceil(line.length / width) }, (_, at) =>
        Buffer.concat([Buffer.from(at === 0 ? '' : '\r\n '), line.subarray(at * width, (at + 1) * width)]),
      ),
      Buffer.from('\r\n'),
    ]),
  );
}

describe('an event says the same', () => {
  test.each<[string, string | Uint8Array]>([
    ['as it was written', ics],
    ['without folds', unfold(ics)],
    ['folded inside characters', foldByOctets(ics, 20)],
    ['folded with tabs', ics.replaceAll('\r\n ', '\r\n\t')],
    ['with the line ends of Unix', ics.replaceAll('\r\n', '\n')],
    ['with names in lower case', ics.replace(/^[A-Z-]+(?=[:;])/gm, (name) => name.toLowerCase())],
    ['with words in lower case', ics.replace(/^(STATUS|TRANSP|ACTION):.*(?=\r)/gm, (line) => line.toLowerCase())],
    ['with UIDs in upper case', ics.replace(/^UID:.*(?=\r)/gm, (line) => line.toUpperCase())],
    ['with its letters decomposed', ics.normalize('NFD')],
    ['as ical.js saves it', ICAL.stringify(ICAL.parse(ics))],
    ['with other stamps', ics.replace(/^(DTSTAMP|LAST-MODIFIED):.*(?=\r)/gm, '$1:20300101T080000Z')],
    [
      'with properties of another program',
      eachEvent((event) => event.replace('TRANSP', 'X-MOZ-LASTACK:1\r\nCREATED:20300101T080000Z\r\nTRANSP')),
    ],
    ['with a language at its title', ics.replaceAll('\r\nSUMMARY:', '\r\nSUMMARY;LANGUAGE=vi:')],
    [
      'with its title last',
      eachEvent((event) => event.replace(/(SUMMARY:[\s\S]*?)(DTSTAMP[\s\S]*?TRANSP:TRANSPARENT\r\n)/, '$2$1')),
    ],
    ['with a duration in place of its end', ics.replace(/^DTEND.*(?=\r)/gm, 'DURATION:P1D')],
    ['without an end', ics.replace(/^DTEND.*\r\n/gm, '')],
    ['with an alarm counted in days', ics.replace(/^TRIGGER:-PT39H/gm, 'TRIGGER;VALUE=DURATION:-P1DT15H')],
    ['twice, as a program that imports again leaves it', ics.replace(/BEGIN:VEVENT[\s\S]*END:VEVENT\r\n/, '$&$&')],
  ])('%s', (_, saved) => {
    const { ics: updated, counts } = update(saved);
    expect(counts).toMatchObject({ events: events.length, unchanged: events.length });
    expect(linesOf(updated).filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(updated.replaceAll('\r\n', '')).not.toMatch(/[\r\n\ufffd]/);
    const readAgain = readEvents(updated).map(({ summary, start, sequence }) => [
      summary.normalize('NFC'),
      start,
      sequence,
    ]);
    expect(readAgain).toEqual(events.map(({ summary, start, sequence }) => [summary, start, sequence]));
  });
});

describe('an event does not say the same', () => {
  test.each<[string, string, string]>([
    ['of another title', 'SUMMARY:BC', 'SUMMARY:Sửa tay BC'],
    ['of another description', 'DESCRIPTION:', 'DESCRIPTION:Ghi tay. '],
    ['on another day', 'DTSTART;VALUE=DATE:20230602', 'DTSTART;VALUE=DATE:20230601'],
    ['that lasts two days', 'DTEND;VALUE=DATE:20230603', 'DTEND;VALUE=DATE:20230604'],
    ['of another category', 'CATEGORIES:', 'CATEGORIES:Riêng,'],
    ['that makes one busy', 'TRANSP:TRANSPARENT', 'TRANSP:OPAQUE'],
    ['that was cancelled by hand', 'STATUS:CONFIRMED', 'STATUS:CANCELLED'],
    ['with another alarm', /TRIGGER:-PT\d+H/.exec(ics)![0], 'TRIGGER:-PT1H'],
    ['without its alarm', /BEGIN:VALARM[\s\S]*?END:VALARM\r\n/.exec(ics)![0], ''],
  ])('%s: it is written again with a higher SEQUENCE', (_, from, to) => {
    expect(ics).toContain(from);
    const { ics: updated, counts } = update(ics.replace(from, to));
    expect(counts.unchanged).toBe(events.length - 1);
    expect(
      readEvents(updated)
        .map(({ sequence }) => sequence)
        .sort(),
    ).toEqual([...Array(events.length - 1).fill(0), 1]);
    expect(updated.replace('SEQUENCE:1', 'SEQUENCE:0')).toBe(ics);
  });
});

test('what was removed is in the order of its days, whatever the order of the earlier calendar', () => {
  const written = ics.match(/BEGIN:VEVENT\r\n[\s\S]*?END:VEVENT\r\n/g)!;
  const reversed = ics.replace(written.join(''), () => [...written].reverse().join(''));
  const removeAll = (saved: string) =>
    Buffer.from(
      updateCalendar([createCompared({ ...bundled, deadlines: [] })], options, readWrittenEvents(Buffer.from(saved))!)!
        .ics,
    ).toString();
  const days = readEvents(removeAll(reversed)).map(({ start }) => start);
  expect(days).toHaveLength(written.length);
  expect(days).toEqual([...days].sort());
  expect(removeAll(reversed)).toBe(removeAll(ics));
});
