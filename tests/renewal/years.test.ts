import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/core/time/date.ts';
import { losesDay, moveWhen } from '../../src/renewal/dates.ts';
import { dropLeapDay, moveDate, moveYears } from '../../src/renewal/years.ts';
import { readRule } from '../rule.ts';

const MOVE = { from: 2023, to: 2027 };

describe('from 2023 to 2027, a text', () => {
  test.each([
    ['Chương trình năm 2023', 'Chương trình năm 2027'],
    ['2023', '2027'],
    ['(2023)', '(2027)'],
    ['05/12/2023', '05/12/2027'],
    ['quý I-2023', 'quý I-2027'],
    ['năm học 2022-2023', 'năm học 2026-2027'],
    ['năm học 2023 – 2024', 'năm học 2027 – 2028'],
    ['năm 2023, năm 2023', 'năm 2027, năm 2027'],
    ['giai đoạn 2021-2025', 'giai đoạn 2021-2025'],
    ['giai đoạn 2023-2025', 'giai đoạn 2023-2025'],
    ['năm học 2021-2022', 'năm học 2021-2022'],
    ['năm 2022 và 2024', 'năm 2022 và 2024'],
    ['Nghị định số 12/2023/NĐ-CP', 'Nghị định số 12/2023/NĐ-CP'],
    ['mã 20231, mã 12023, mã K2023', 'mã 20231, mã 12023, mã K2023'],
    ['không có năm', 'không có năm'],
  ])('“%s” becomes “%s”', (text, moved) => {
    expect(moveYears(text, MOVE)).toBe(moved);
  });

  test('that also names the year after takes it along, where a date of the item is in it', () => {
    expect(moveYears('từ 12/2023 đến 01/2024', MOVE, [2023, 2024])).toBe('từ 12/2027 đến 01/2028');
  });
});

describe('a date', () => {
  test.each<[IsoDate, number, number, IsoDate]>([
    ['2023-06-05', 2023, 2027, '2027-06-05'],
    ['2024-01-15', 2023, 2027, '2028-01-15'],
    ['2024-02-29', 2024, 2025, '2025-02-28'],
    ['2024-02-29', 2024, 2028, '2028-02-29'],
  ])('%s, from %i to %i, is %s', (date, from, to, moved) => {
    expect(moveDate(date, { from, to })).toBe(moved);
  });
});

describe('of a leap day, a quote', () => {
  test.each([
    ['trước ngày 29 tháng 02', 'trước ngày 28 tháng 02'],
    ['trước ngày 29/02/2025', 'trước ngày 28/02/2025'],
    ['chậm nhất ngày 29', 'chậm nhất ngày 28'],
    ['theo Nghị quyết số 29-NQ/TW, trước ngày 29', 'theo Nghị quyết số 29-NQ/TW, trước ngày 28'],
    ['theo 29/NQ-CP', 'theo 29/NQ-CP'],
    ['theo mục 29a', 'theo mục 29a'],
    ['theo 12/29, mã 129, 290', 'theo 12/29, mã 129, 290'],
  ])('“%s” becomes “%s”', (quote, dropped) => {
    expect(dropLeapDay(quote)).toBe(dropped);
  });
});

describe('of a rule', () => {
  const movesOf = (when: unknown, from: number, to: number) =>
    moveWhen(readRule(when), { from, to }).map((moved) => [
      moved.path.join('.'),
      moved.from,
      moved.to,
      losesDay(moved),
    ]);

  test.each<[unknown, number, number, [string, string, string, boolean][]]>([
    [{ before: '2023-06-05' }, 2023, 2027, [['when.before', '2023-06-05', '2027-06-05', false]]],
    [{ by: '2024-02-29' }, 2024, 2025, [['when.by', '2024-02-29', '2025-02-28', true]]],
    [{ by: '2024-02-29' }, 2024, 2028, [['when.by', '2024-02-29', '2028-02-29', false]]],
    [{ during: '2023' }, 2023, 2027, [['when.during', '2023', '2027', false]]],
    [{ during: '2023-H2' }, 2023, 2027, [['when.during', '2023-H2', '2027-H2', false]]],
    [{ during: '2024-01' }, 2023, 2027, [['when.during', '2024-01', '2028-01', false]]],
    [
      { from: '2023-12-20', to: '2024-01-10' },
      2023,
      2027,
      [
        ['when.from', '2023-12-20', '2027-12-20', false],
        ['when.to', '2024-01-10', '2028-01-10', false],
      ],
    ],
    // A month that lacks the day has its last day instead.
    [{ every: 'month', by: { day: 29 } }, 2024, 2025, []],
    [{ every: 'year', before: { month: 2, day: 29 } }, 2024, 2025, []],
    [{ every: 'month', from: { day: 1 }, to: { day: 3 } }, 2024, 2025, []],
    [{ item: 'hop', ahead: '5 workdays' }, 2023, 2027, []],
    [{ every: 'month', by: { day: 'last' } }, 2024, 2025, []],
    [{ every: 'quarter' }, 2024, 2025, []],
    [{ pending: 'năm 2023' }, 2023, 2027, []],
    [{ ongoing: 'năm 2023' }, 2023, 2027, []],
  ])('%j, from %i to %i, there changes %j', (when, from, to, changes) => {
    expect(movesOf(when, from, to)).toEqual(changes);
  });
});
