import { expect, test } from 'vitest';
import { findIn, HEADER } from './sample.ts';

/** The codes found in a programme of 2023 where one item has an entry of `amended`. */
function findCodes(when: string, entry: string, others = ''): string[] {
  const text = `${HEADER}documents:
  - { symbol: 45-CV/BTG, type: Công văn, issuer: Ban Tuyên giáo, date: 2023-01-05, title: Thời hạn }
sections:
  - id: I
    title: Báo cáo
    items:
      - id: bao-cao
        kind: report
        title: Báo cáo
        source: I.1
        quote: theo hướng dẫn
        when: ${when}
        amended: [{ document: 45-CV/BTG, ${entry} }]
${others}`;
  const expected = ['previous-period', 'quote-mismatch', 'quote-missing', 'quote-partial', 'quote-not-read'];
  return findIn(text).flatMap(({ code }) => (expected.includes(code) ? [] : code));
}

const item = (id: string, when: string, rest = '') =>
  `      - { id: ${id}, kind: report, title: Báo cáo, source: I.2, when: ${when}${rest} }\n`;

const QUARTERLY = '{ every: quarter, before: { month: last, day: 10 } }';
const HANGING = '{ item: hop, ahead: 5 workdays }';

test.each<[string, string, string, string, string[]]>([
  ['a period of the rule', QUARTERLY, 'period: 2023-Q4, by: 2024-01-05', '', []],
  ['a period of another file', QUARTERLY, 'period: 2024-Q1, by: 2024-01-05', '', ['unknown-period']],
  ['a period of another length', QUARTERLY, 'period: 2023-06, by: 2023-06-05', '', ['unknown-period']],
  [
    'the period counted by its end, though due later',
    '{ every: year, by: { month: next, day: 20 } }',
    'period: 2023, by: 2024-01-31',
    '',
    [],
  ],
  [
    'a period before this file, due in it',
    '{ every: year, by: { month: next, day: 20 } }',
    'period: 2022, by: 2023-01-31',
    '',
    ['unknown-period'],
  ],
  ['from a period on', QUARTERLY, 'since: 2023-Q3, by: { month: last, day: 15 }', '', []],
  [
    'from a period of another length on',
    QUARTERLY,
    'since: 2023-06, by: { month: last, day: 15 }',
    '',
    ['unknown-period'],
  ],
  ['a period of a rule that has none', '{ by: 2023-06-05 }', 'period: 2023-Q2, by: 2023-06-15', '', ['unknown-period']],
  ['a date that was awaited', '{ pending: theo hướng dẫn }', 'by: 2023-06-15', '', []],
  [
    'the period of the item that it hangs on',
    HANGING,
    'period: 2023-05, by: 2023-05-10',
    item('hop', '{ every: month, on: { day: 15 } }'),
    [],
  ],
  [
    'no period where it hangs on one that recurs',
    HANGING,
    'by: 2023-05-10',
    item('hop', '{ every: month, on: { day: 15 } }'),
    ['missing-key'],
  ],
  ['no period where it hangs on one that does not', HANGING, 'by: 2023-05-10', item('hop', '{ on: 2023-05-15 }'), []],
  [
    'a merger with an item that falls due',
    QUARTERLY,
    'period: 2023-Q2, merged: nam',
    item('nam', '{ by: 2023-06-05 }'),
    [],
  ],
  [
    'a merger with an item that awaits its date',
    QUARTERLY,
    'period: 2023-Q2, merged: nam',
    item('nam', '{ pending: chờ }'),
    [],
  ],
  [
    'a merger with an item of no date',
    QUARTERLY,
    'period: 2023-Q2, merged: nam',
    item('nam', '{ ongoing: tiếp tục }'),
    ['invalid-merger'],
  ],
  [
    'a merger with an item that is cancelled',
    QUARTERLY,
    'period: 2023-Q2, merged: nam',
    item('nam', '{ by: 2023-06-05 }', ', cancelled: thôi'),
    ['invalid-merger'],
  ],
  [
    'a merger with an item that is merged',
    QUARTERLY,
    'period: 2023-Q2, merged: nam',
    item('nam', '{ by: 2023-06-05 }', ', amended: [{ document: 45-CV/BTG, merged: khac }]') +
      item('khac', '{ by: 2023-06-06 }'),
    ['invalid-merger'],
  ],
  ['a merger with no item of the file', QUARTERLY, 'period: 2023-Q2, merged: nam', '', ['unknown-item']],
])('%s', (_, when, entry, others, codes) => {
  expect(findCodes(when, entry, others)).toEqual(codes);
});
