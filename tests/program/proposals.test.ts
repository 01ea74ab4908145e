import { expect, test } from 'vitest';
import type { Proposed } from '../../src/core/diagnostics/families/keys.ts';
import { readProgram } from '../../src/program/read.ts';

const write = (when: string, quote = '') => `program:
  id: vi-du-2026
  title: Chương trình ví dụ năm 2026
  issuer: Đảng ủy Sở
  year: 2026
  timezone: Asia/Ho_Chi_Minh
  updated: 2026-01-06
  revision: 0
sections:
  - id: I
    title: Báo cáo
    items:
      - id: bao-cao
        kind: report
        title: Báo cáo
        source: I.1
${quote === '' ? '' : `        quote: ${JSON.stringify(quote)}\n`}${when === '' ? '' : `        when: ${when}\n`}`;

function propose(when: string, quote?: string): string[] {
  const { diagnostics } = readProgram(write(when, quote), 'x.yaml');
  expect(diagnostics.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(0);
  return (diagnostics[0]!.params as Proposed).proposals ?? [];
}

test.each([
  ['trước ngày 10 tháng cuối cùng của quý', ['{ every: quarter, before: { month: last, day: 10 } }']],
  ['trước ngày 05/6/2026', ['{ before: 2026-06-05 }']],
  ['trước 17 giờ ngày 05 hằng tháng', ['{ every: month, by: { day: 5 }, time: "17:00" }']],
  ['chậm nhất 45 ngày kể từ ngày kết thúc quý', ['{ every: quarter, by: { after: 45 days } }']],
  ['từ ngày 1 đến ngày 3 hằng tháng', ['{ every: month, from: { day: 1 }, to: { day: 3 } }']],
  ['vào thứ Sáu cuối cùng của tháng', ['{ every: month, on: { weekday: friday, nth: last } }']],
  ['theo hướng dẫn của Trung ương', ['{ pending: theo hướng dẫn của Trung ương }']],
  ['thường xuyên', ['{ ongoing: thường xuyên }']],
])('“%s” in place of a rule, or as the quote of an item without one, is proposed as %j', (phrase, proposals) => {
  expect(propose(phrase)).toEqual(proposals);
  expect(propose('', phrase)).toEqual(proposals);
  // What the hint says to write is valid, and agrees with the words that it was read from.
  for (const when of proposals) {
    const { diagnostics } = readProgram(write(when, phrase), 'x.yaml');
    expect(diagnostics.filter(({ code, severity }) => severity === 'error' || code.startsWith('quote-'))).toEqual([]);
  }
});

test.each([
  ['{ during: quý hai năm 2026 }', ['{ during: 2026-Q2 }']],
  ['{ from: ngày 1/6, to: ngày 15/6/2026 }', ['{ from: 2026-06-01, to: 2026-06-15 }']],
  ['{ every: quarter, by: ngày 10 tháng cuối }', ['{ every: quarter, by: { month: last, day: 10 } }']],
  ['{ every: month, before: ngày 5 }', ['{ every: month, before: { day: 5 } }']],
])('%s is proposed as %j', (when, proposals) => {
  expect(propose(when)).toEqual(proposals);
});

test('a day without a year may be meant once or every year', () => {
  expect(propose('trước ngày 05/6')).toEqual([
    '{ before: 2026-06-05 }',
    '{ every: year, before: { month: 6, day: 5 } }',
  ]);
});

test.each(['xem công văn', 'trước ngày 10 tháng cuối quý, trừ quý IV', '05 ngày làm việc trước ngày họp'])(
  'nothing is proposed for “%s”',
  (phrase) => {
    expect(propose(phrase)).toEqual([]);
  },
);
