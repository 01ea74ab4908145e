import { describe, expect, it } from 'vitest';
import { suggestDate, suggestPeriod } from '../../../../src/program/schema/issues/suggestions/dates.ts';
import { suggestSlug } from '../../../../src/program/schema/issues/suggestions/texts.ts';

describe('a period is guessed from', () => {
  it.each([
    ['quý II/2023', '2023-Q2'],
    ['Quý 2 năm 2023', '2023-Q2'],
    ['2023q4', '2023-Q4'],
    ['Q1-2023', '2023-Q1'],
    ['6 tháng đầu năm 2023', '2023-H1'],
    ['6 tháng cuối năm 2023', '2023-H2'],
    ['2023-h2', '2023-H2'],
    ['6/2023', '2023-06'],
    ['2023-6', '2023-06'],
    ['tháng 12/2023', '2023-12'],
    ['tháng 1/2023', '2023-01'],
    ['H1 2023', '2023-H1'],
    ['2023-h12', null],
    ['2023-0', null],
    ['6/2023 (dự kiến)', null],
    ['năm 2023 và 2024', null],
    ['2023-Q5', null],
    ['2023-13', null],
    ['quý II', null],
  ])('%s', (value, period) => {
    expect(suggestPeriod(value)).toBe(period);
  });
});

describe('a date is guessed from', () => {
  it.each([
    ['05/06/2023', '2023-06-05'],
    ['5.6.2023', '2023-06-05'],
    ['5-6-2023', '2023-06-05'],
    ['2023-6-5', '2023-06-05'],
    ['2023/06/05', '2023-06-05'],
    ['ngày 2023-6-5', '2023-06-05'],
    ['5 tháng 6 năm 2023', '2023-06-05'],
    ['2023-6-5 (dự kiến)', null],
    ['31/06/2023', null],
    ['05/06', null],
    ['3023-06-05', null],
  ])('%s', (value, date) => {
    expect(suggestDate(value)).toBe(date);
  });
});

describe('an id is made of', () => {
  it.each([
    ['Báo cáo quý', 'bao-cao-quy'],
    ['  Đại hội – 2023! ', 'dai-hoi-2023'],
    ['工作', null],
  ])('%s', (value, slug) => {
    expect(suggestSlug(value)).toBe(slug);
  });
});
