import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { toIcs } from '../../src/index.ts';
import { readProgram } from '../../src/program/read.ts';
import { linesOf, readEvents } from './read.ts';

const unit = fc.oneof(
  fc.constantFrom(...'Đảng ủy,;:\\"\'=|<>&%#@!*-–“”', 'e\u0302\u0301', '👩🏽‍💻', '中', '\\n', ': ', ' #'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
);
const text = (maxLength: number) => fc.string({ unit, minLength: 1, maxLength });

const whens = [
  [{ before: '2023-06-05' }, 'Hết hạn: ', 'trước 05/6'],
  [{ by: '2023-11-20' }, '', 'chậm nhất 20/11'],
  [{ during: '2023-Q3' }, 'Hạn cuối: ', 'trong quý III, đến hết 30/9'],
  [{ from: '2023-03-15', to: '2023-04-14' }, '', 'từ 15/3 đến hết 14/4'],
] as const;

test('whatever programme the validator accepts, its calendar reads back with the very fields that went in', () => {
  let accepted = 0;
  fc.assert(
    fc.property(
      text(200),
      text(150),
      text(150),
      text(400),
      fc.constantFrom(...whens),
      (title, actor, quote, note, [when, prefix, phrase]) => {
        const { program } = readProgram(
          stringify({
            program: {
              id: 'x',
              title: 'Chương trình',
              issuer: 'x',
              year: 2023,
              timezone: 'Asia/Ho_Chi_Minh',
              updated: '2023-01-06',
              revision: 3,
            },
            sections: [
              {
                id: 'I',
                title: 'x',
                items: [{ id: 'viec', kind: 'task', title, actor, quote, note, source: 'I.1', when }],
              },
            ],
          }),
          'x.yaml',
        );
        if (!program) return;
        accepted += 1;
        const ics = toIcs(program, { reminders: [] });
        for (const line of linesOf(ics)) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const events = readEvents(ics);
        const nfc = (value: string) => value.trim().normalize('NFC');
        expect(events).toHaveLength(1);
        expect(events[0]!.uid).toBe('x.viec@khoagiao');
        expect(events[0]!.summary).toBe(`${prefix}${nfc(title)} (${phrase})`);
        expect(events[0]!.description).toContain(`Văn bản ghi: “${nfc(quote)}” (I.1)`);
        expect(events[0]!.description).toContain(`Đơn vị thực hiện: ${nfc(actor)}`);
        expect(events[0]!.alarms.map(({ description }) => description)).toEqual([events[0]!.summary]);
      },
    ),
    { numRuns: 300 },
  );
  expect(accepted).toBeGreaterThan(100);
});
