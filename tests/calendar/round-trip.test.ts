import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderCalendar } from '../../src/calendar/index.ts';
import { writeCalendar } from '../../src/calendar/write.ts';
import { findUnsafeCharacter } from '../../src/core/text/text.ts';
import { bundled, deadlinesOf, options } from './bundled.ts';
import { linesOf, readEvents } from './read.ts';

const UNITS = [
  'Báo cáo',
  'Đ',
  'e\u0302\u0301',
  'ư\u0323',
  'a',
  ' ',
  '"',
  ',',
  ';',
  ':',
  '\\',
  '\\n',
  '\\,',
  '=',
  '/',
  '👩🏽‍💻',
  '🇻🇳',
  '❤️',
  '–',
  '“',
  '中',
  '\u1100\u1161',
  '\u0344',
];

/** A text as the reader lets it pass, though not always in NFC. */
const line = fc
  .string({
    unit: fc.oneof(fc.constantFrom(...UNITS), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })),
    minLength: 1,
    maxLength: 80,
  })
  .map((text) => text.trim())
  .filter((text) => text.length >= 1 && text.length <= 200 && findUnsafeCharacter(text) === undefined);

const lines = fc.array(line, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('\n'));

const nfc = (text: string) => text.normalize('NFC');

function expectWellFormed(ics: string): void {
  expect(Buffer.from(ics).toString()).toBe(ics);
  expect(ics).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const physical of linesOf(ics)) {
    expect(Buffer.byteLength(physical)).toBeLessThanOrEqual(75);
    expect(physical).not.toMatch(/\p{Cs}/u);
  }
}

test('any text reads back as it was put in, in NFC, wherever a calendar holds one', () => {
  fc.assert(
    fc.property(
      lines,
      lines,
      line,
      fc.integer({ min: 15, max: 9000 }),
      (summary, description, category, alarmHours) => {
        const event = {
          uid: 'a@khoagiao',
          date: '2023-03-10' as const,
          updated: '2023-01-06' as const,
          revision: 0,
          isCancelled: false,
        };
        const octets = writeCalendar([{ ...event, summary, description, category, alarmHours }], () => ({
          productId: 'x',
          name: category,
          issuers: [category],
        }));
        const ics = Buffer.from(octets).toString();
        expectWellFormed(ics);
        expect(readEvents(ics)[0]).toMatchObject({
          summary: nfc(summary),
          description: nfc(description),
          categories: [nfc(category)],
          alarms: [{ description: nfc(summary), trigger: `-PT${alarmHours}H` }],
        });
      },
    ),
    { numRuns: 500 },
  );
});

test('any title, quote, actor and note of a programme stand in its events', () => {
  fc.assert(
    fc.property(line, line, line, lines, (title, quote, actor, note) => {
      const deadlines = deadlinesOf({ title, quote, actor, note });
      const ics = renderCalendar([{ ...bundled, documents: [], deadlines }], options);
      expectWellFormed(ics);
      const [event, reminder] = readEvents(ics);
      expect(event!.summary).toBe(`Hết hạn: ${nfc(title)} (trước 05/6)`);
      expect(event!.description).toContain(
        nfc(`\nVăn bản ghi: “${quote}” (III.3)\nĐơn vị thực hiện: ${actor}\nGhi chú: ${note}`),
      );
      expect(reminder!.summary).toBe(`${nfc(title)} (trước 05/6)`);
      expect(reminder!.alarms[0]!.description).toBe(reminder!.summary);
    }),
    { numRuns: 300 },
  );
});
