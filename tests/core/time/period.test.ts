import { describe, expect, it, test } from 'vitest';
import { isoWeekOf, mondayOfIsoWeek } from '../../../src/core/time/date.ts';
import { type Frequency, listPeriods, parsePeriod, periodAt, shiftPeriod } from '../../../src/core/time/period.ts';

describe('a period', () => {
  test.each([
    ['2023', '2023-01-01', '2023-12-31'],
    ['2023-H1', '2023-01-01', '2023-06-30'],
    ['2023-H2', '2023-07-01', '2023-12-31'],
    ['2023-Q1', '2023-01-01', '2023-03-31'],
    ['2023-Q2', '2023-04-01', '2023-06-30'],
    ['2023-Q4', '2023-10-01', '2023-12-31'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-12', '2023-12-01', '2023-12-31'],
    ['2026-W01', '2025-12-29', '2026-01-04'],
    ['2026-W07', '2026-02-09', '2026-02-15'],
    ['2026-W53', '2026-12-28', '2027-01-03'],
    ['2027-W01', '2027-01-04', '2027-01-10'],
  ])('%s runs from %s to %s', (id, firstDay, lastDay) => {
    expect(parsePeriod(id)).toMatchObject({ id, firstDay, lastDay });
  });

  test.each([
    '2023-Q5',
    '2023-q2',
    '2023-13',
    '2023-00',
    '2023-H3',
    'Q2',
    '2023-2',
    '23',
    '2023-Q2 ',
    '2026-W00',
    '2027-W53',
  ])('%j is none', (id) => {
    expect(parsePeriod(id)).toBeUndefined();
  });
});

describe('the periods of a year', () => {
  const listIn2023 = (frequency: Frequency) => listPeriods(frequency, '2023-01-01', '2023-12-31').map(({ id }) => id);

  it('are twelve months, four quarters, two halves, or itself', () => {
    expect(listIn2023('month')).toEqual(
      ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) => `2023-${month}`),
    );
    expect(listIn2023('quarter')).toEqual(['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4']);
    expect(listIn2023('half')).toEqual(['2023-H1', '2023-H2']);
    expect(listIn2023('year')).toEqual(['2023']);
  });
});

describe('periods and dates', () => {
  test.each([
    ['week', '2027-01-01', '2026-W53'],
    ['month', '2023-02-28', '2023-02'],
    ['quarter', '2023-05-10', '2023-Q2'],
    ['half', '2023-07-01', '2023-H2'],
    ['year', '2023-12-31', '2023'],
  ] as const)('the %s of %s is %s', (frequency, date, id) => {
    expect(periodAt(frequency, date).id).toBe(id);
  });

  test.each([
    ['2023-Q4', 1, '2024-Q1'],
    ['2023-Q1', -1, '2022-Q4'],
    ['2023-H1', -3, '2021-H2'],
    ['2023-12', 13, '2025-01'],
    ['2023', -1, '2022'],
    ['2026-W53', 1, '2027-W01'],
    ['2026-W01', -1, '2025-W52'],
  ])('%s and %i more is %s', (id, steps, expected) => {
    expect(shiftPeriod(parsePeriod(id)!, steps).id).toBe(expected);
  });

  it('lists the quarters of a school year', () => {
    expect(listPeriods('quarter', '2025-09-01', '2026-08-31').map(({ id }) => id)).toEqual([
      '2025-Q3',
      '2025-Q4',
      '2026-Q1',
      '2026-Q2',
      '2026-Q3',
    ]);
  });
});

// Years whose first or last days belong to a week of another year.
describe('an ISO week', () => {
  test.each([
    ['2020-12-31', 2020, 53],
    ['2021-01-03', 2020, 53],
    ['2021-01-04', 2021, 1],
    ['2024-12-30', 2025, 1],
    ['2026-02-09', 2026, 7],
    ['2028-01-01', 2027, 52],
  ] as const)('of %s is %i-%i', (date, year, week) => {
    expect(isoWeekOf(date)).toEqual({ year, week });
  });

  test.each([
    [2021, 1, '2021-01-04'],
    [2025, 1, '2024-12-30'],
    [2026, 53, '2026-12-28'],
  ] as const)('%i-%i starts on %s', (year, week, monday) => {
    expect(mondayOfIsoWeek(year, week)).toBe(monday);
  });
});
