import { describe, expect, it, test } from 'vitest';
import { firstMonthOf, parsePeriod, periodsOf } from '../../src/core/period.ts';

describe('a period', () => {
  test.each([
    ['2023', '2023-01-01', '2023-12-31', 1],
    ['2023-H1', '2023-01-01', '2023-06-30', 1],
    ['2023-H2', '2023-07-01', '2023-12-31', 7],
    ['2023-Q1', '2023-01-01', '2023-03-31', 1],
    ['2023-Q2', '2023-04-01', '2023-06-30', 4],
    ['2023-Q4', '2023-10-01', '2023-12-31', 10],
    ['2023-02', '2023-02-01', '2023-02-28', 2],
    ['2024-02', '2024-02-01', '2024-02-29', 2],
    ['2023-12', '2023-12-01', '2023-12-31', 12],
  ])('%s runs from %s to %s', (id, firstDay, lastDay, firstMonth) => {
    const period = parsePeriod(id)!;
    expect(period).toMatchObject({ id, firstDay, lastDay });
    expect(firstMonthOf(period)).toBe(firstMonth);
  });

  test.each(['2023-Q5', '2023-q2', '2023-13', '2023-00', '2023-H3', 'Q2', '2023-2', '23', '2023-Q2 '])(
    '%j is none',
    (id) => {
      expect(parsePeriod(id)).toBeUndefined();
    },
  );
});

describe('the periods of a year', () => {
  it('are twelve months, four quarters, two halves, or itself', () => {
    expect(periodsOf('month', 2023).map(({ id }) => id)).toEqual(
      ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) => `2023-${month}`),
    );
    expect(periodsOf('quarter', 2023).map(({ id }) => id)).toEqual(['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4']);
    expect(periodsOf('half', 2023).map(({ id }) => id)).toEqual(['2023-H1', '2023-H2']);
    expect(periodsOf('year', 2023).map(({ id }) => id)).toEqual(['2023']);
  });
});
