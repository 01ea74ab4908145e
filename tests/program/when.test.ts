import { describe, expect, test } from 'vitest';
import { findIn as findInText, HEADER } from './sample.ts';

const BEGINNING = `${HEADER}sections:
  - id: I
    title: Báo cáo
    items:
      - { id: bao-cao, kind: report, title: Báo cáo, source: I.1, quote: theo chương trình công tác, when: `;

// That deadlines of the year before are not in it is so of every file with a rule for the next period.
const findIn = (when: string) => findInText(`${BEGINNING}${when} }\n`).filter(({ code }) => code !== 'previous-period');

describe('of two forms of a rule, the second is marked', () => {
  test.each([
    ['{ before: 2023-06-05, by: 2023-06-04 }', 'before', 'by'],
    ['{ by: 2023-06-04, before: 2023-06-05 }', 'by', 'before'],
    ['{ every: quarter, during: 2023-Q2 }', 'every', 'during'],
    ['{ every: quarter, pending: chờ hướng dẫn }', 'every', 'pending'],
    ['{ during: 2023-Q2, before: 2023-06-05 }', 'during', 'before'],
    ['{ from: 2023-03-15, before: 2023-04-15 }', 'from', 'before'],
    ['{ to: 2023-04-15, by: 2023-04-15 }', 'to', 'by'],
    ['{ from: 2023-03-15, to: 2023-04-15, ongoing: tiếp tục }', 'from', 'to'],
    ['{ pending: chờ hướng dẫn, ongoing: tiếp tục }', 'pending', 'ongoing'],
    // `every` goes with either of the two: it is they that clash.
    ['{ every: quarter, before: { month: last, day: 10 }, by: { month: last, day: 10 } }', 'before', 'by'],
  ])('%s', (when, first, second) => {
    expect(findIn(when)).toEqual([{ code: 'when-conflict', params: { first, second }, marked: second }]);
  });
});

describe('the keys decide which form was meant', () => {
  test.each([
    ['{ before: { month: last, day: 10 } }', 'missing-key', 'every', 'before'],
    ['{ by: { day: 10 } }', 'missing-key', 'every', 'by'],
    ['{ from: 2023-03-15 }', 'missing-key', 'to', 'from'],
    ['{ to: 2023-04-15 }', 'missing-key', 'from', 'to'],
    ['{ every: quarter, before: { month: last } }', 'missing-key', 'day', 'month'],
    ['{ every: quarter, by: { day: 10 } }', 'missing-key', 'month', 'day'],
    ['{ every: quarter, befor: { month: last, day: 10 } }', 'unknown-key', 'befor', 'befor'],
    ['{ befor: 2023-06-05 }', 'unknown-key', 'befor', 'befor'],
    ['{ before: 2023-06-05, note: gấp }', 'unknown-key', 'note', 'note'],
    ['{ from: 2023-03-15, to: 2023-04-15, note: gấp }', 'unknown-key', 'note', 'note'],
    ['{ every: quarter, before: { month: last, day: 10, hour: 9 } }', 'unknown-key', 'hour', 'hour'],
  ])('%s has %s `%s`', (when, code, key, marked) => {
    expect(findIn(when)).toMatchObject([{ code, params: { key }, marked }]);
  });

  test('none, where nothing stands there', () => {
    expect(findIn('{}').map(({ code }) => code)).toEqual(['when-missing']);
  });
});

describe('a value that no rule takes is reported with what is accepted', () => {
  test.each<[string, string, string, object]>([
    ['{ before: null }', 'wrong-type', 'null', { expected: 'date', actual: 'nothing' }],
    ['{ before: }', 'wrong-type', 'before', { expected: 'date', actual: 'nothing' }],
    ['{ before: [2023-06-05] }', 'wrong-type', '[2023-06-05]', { expected: 'date', actual: 'list' }],
    ['{ before: 5 }', 'invalid-date', '5', { value: '5', nearest: null }],
    ['{ on: 5 }', 'invalid-date', '5', { value: '5', nearest: null }],
    [
      '{ every: 3 }',
      'invalid-value',
      '3',
      { value: '3', nearest: null, allowed: ['week', 'month', 'quarter', 'half', 'year'] },
    ],
    ['{ every: [quarter] }', 'wrong-type', '[quarter]', { expected: 'text', actual: 'list' }],
    ['{ every: quarter, before: 10 }', 'wrong-type', '10', { expected: 'day-rule', actual: 'number' }],
    ['{ every: quarter, before: 2023-06-05 }', 'wrong-type', '2023-06-05', { expected: 'day-rule', actual: 'text' }],
    ['{ during: true }', 'wrong-type', 'true', { expected: 'period', actual: 'boolean' }],
    ['{ during: 999 }', 'out-of-range', '999', { value: 999, min: 1000, max: 2999 }],
    ['{ during: quý II/2023 }', 'invalid-period', 'quý II/2023', { value: 'quý II/2023', nearest: '2023-Q2' }],
    ['{ every: quarter, before: { month: last, day: 0 } }', 'out-of-range', '0', { value: 0, min: 1, max: 31 }],
    [
      '{ every: quarter, before: { month: last, day: 1.5 } }',
      'wrong-type',
      '1.5',
      { expected: 'integer', actual: 'fraction' },
    ],
    [
      '{ every: quarter, before: { month: last, day: lasst } }',
      'invalid-value',
      'lasst',
      { value: 'lasst', nearest: 'last', allowed: ['1–31', 'last'] },
    ],
    [
      '{ every: quarter, before: { month: cuối, day: 10 } }',
      'invalid-value',
      'cuối',
      { value: 'cuối', nearest: 'last', allowed: ['1–12', 'last', 'next'] },
    ],
    ['{ every: quarter, before: { month: [1], day: 10 } }', 'wrong-type', '[1]', { expected: 'month', actual: 'list' }],
    [
      '{ every: quarter, before: { month: 1, day: { last: 1 } } }',
      'wrong-type',
      '{ last: 1 }',
      { expected: 'day', actual: 'mapping' },
    ],
    ['2023-06-05', 'wrong-type', '2023-06-05', { expected: 'rule', actual: 'text', proposals: ['{ by: 2023-06-05 }'] }],
    ['[2023-06-05]', 'wrong-type', '[2023-06-05]', { expected: 'rule', actual: 'list' }],
  ])('%s is a case of %s, at %s', (when, code, marked, params) => {
    expect(findIn(when)).toMatchObject([{ code, params, marked }]);
  });
});

describe('a day that some month of the rule lacks is reported with those months', () => {
  test.each<[string, object]>([
    ['{ every: month, by: { day: 31 } }', { day: 31, months: [2, 4, 6, 9, 11], lastDay: 28 }],
    ['{ every: month, by: { day: 29 } }', { day: 29, months: [2], lastDay: 28 }],
    ['{ every: month, by: { month: next, day: 30 } }', { day: 30, months: [2], lastDay: 28 }],
    ['{ every: quarter, by: { month: last, day: 31 } }', { day: 31, months: [6, 9], lastDay: 30 }],
    ['{ every: quarter, by: { month: 2, day: 30 } }', { day: 30, months: [2], lastDay: 28 }],
    ['{ every: quarter, by: { month: next, day: 31 } }', { day: 31, months: [4], lastDay: 30 }],
    ['{ every: half, before: { month: last, day: 31 } }', { day: 31, months: [6], lastDay: 30 }],
    ['{ every: half, before: { month: 5, day: 31 } }', { day: 31, months: [11], lastDay: 30 }],
  ])('%s', (when, params) => {
    expect(findIn(when)).toMatchObject([{ code: 'day-not-in-month', params }]);
  });

  test.each([
    '{ every: quarter, by: { month: 1, day: 30 } }',
    '{ every: half, before: { month: 1, day: 31 } }',
    '{ every: half, before: { month: next, day: 31 } }',
    '{ every: year, before: { month: last, day: 31 } }',
    '{ every: month, by: { month: next, day: 28 } }',
    '{ every: month, by: { day: last } }',
  ])('%s has none', (when) => {
    expect(findIn(when)).toEqual([]);
  });
});

test.each<[string, object | null]>([
  ['{ every: year, before: { month: 6, day: 31 } }', { day: 31, months: [6], lastDay: 30 }],
  ['{ every: year, by: { month: 2, of: next, day: 30 } }', { day: 30, months: [2], lastDay: 28 }],
  ['{ every: half, by: { month: 2, day: 30 } }', null],
])('a day that no month of the rule ever has is an error: %s', (when, params) => {
  const expected = params === null ? ['day-not-in-month'] : ['impossible-day'];
  const found = findIn(when);
  expect(found.map(({ code }) => code)).toEqual(expected);
  if (params !== null) expect(found).toMatchObject([{ params }]);
});

describe('a month that its period does not have is reported with the last it has', () => {
  test.each<[string, object]>([
    ['{ every: month, by: { month: 1, day: 5 } }', { every: 'month', month: '1', max: 0 }],
    ['{ every: month, by: { month: last, day: 5 } }', { every: 'month', month: 'last', max: 0 }],
    ['{ every: quarter, before: { month: 4, day: 5 } }', { every: 'quarter', month: '4', max: 3 }],
    ['{ every: half, before: { month: 7, day: 5 } }', { every: 'half', month: '7', max: 6 }],
  ])('%s', (when, params) => {
    expect(findIn(when)).toMatchObject([{ code: 'month-beyond-period', params }]);
  });
});

describe('a date of another year is reported at its own key', () => {
  test.each([
    ['{ before: 2024-01-01 }', ['2024-01-01']],
    ['{ by: 2022-12-31 }', ['2022-12-31']],
    ['{ from: 2022-12-01, to: 2024-01-31 }', ['2022-12-01', '2024-01-31']],
    ['{ from: 2023-12-01, to: 2024-01-31 }', ['2024-01-31']],
    ['{ during: 2024-Q1 }', ['2024-Q1']],
    ['{ during: 2022 }', ['2022']],
  ])('%s', (when, marked) => {
    const found = findIn(when);
    expect(found.map(({ code }) => code)).toEqual(marked.map(() => 'outside-year'));
    expect(found.map((diagnostic) => diagnostic.marked)).toEqual(marked);
  });

  test.each([
    '{ before: 2023-01-01 }',
    '{ by: 2023-12-31 }',
    '{ from: 2023-01-01, to: 2023-12-31 }',
    '{ during: 2023 }',
  ])('%s is of this one', (when) => {
    expect(findIn(when)).toEqual([]);
  });
});

test('a window that ends before it begins is marked as a whole', () => {
  expect(findIn('{ from: 2023-04-15, to: 2023-04-14 }')).toEqual([
    {
      code: 'reversed-window',
      params: { from: '2023-04-15', to: '2023-04-14' },
      marked: '{ from: 2023-04-15, to: 2023-04-14 }',
    },
  ]);
});
