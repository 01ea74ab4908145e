import { describe, expect, it, test } from 'vitest';
import officialTable from '../../data/workdays-vn.yaml';
import type { IsoDate } from '../../src/core/time/date.ts';
import { listCarriedOver } from '../../src/schedule/dates/occurrences.ts';
import { findListEnd } from '../../src/schedule/dates/span.ts';
import { createWorkdays } from '../../src/schedule/dates/workdays.ts';
import { readWhen } from '../rule.ts';
import { item, scheduleOf } from './programs.ts';

const workdays = createWorkdays(officialTable);
const SCHOOL_YEAR = { from: '2025-09-01', to: '2026-08-31' } as const;
const keysOf = (when: string, span: { from: IsoDate; to: IsoDate | null }, end?: IsoDate, updated?: IsoDate) =>
  scheduleOf([item('x', when)], { span, ...(updated && { updated }) }, end).deadlines.map(
    ({ key, due }) => `${key} ${due}`,
  );

describe('a school year', () => {
  test.each<[string, string, string[]]>([
    ['has the June within it', '{ every: year, before: { month: 6, day: 5 } }', ['x.2026 2026-06-05']],
    ['has the December within it', '{ every: year, before: { month: 12, day: 5 } }', ['x.2025 2025-12-05']],
    ['has the halves that end in it', '{ every: half }', ['x.2025-H2 2025-12-31', 'x.2026-H1 2026-06-30']],
    [
      'has the report of a period that ends in it, though it is due after the period',
      '{ every: half, by: { month: next, day: 20 } }',
      ['x.2025-H2 2026-01-20', 'x.2026-H1 2026-07-20'],
    ],
    [
      'has a day of the year before where that day lies in it',
      '{ every: year, by: { month: 12, of: previous, day: 15 } }',
      ['x.2026 2025-12-15'],
    ],
  ])('%s', (_, when, expected) => {
    expect(keysOf(when, SCHOOL_YEAR)).toEqual(expected);
  });

  it('lists a date that is written out, wherever it lies', () => {
    expect(keysOf('{ by: 2026-10-01 }', SCHOOL_YEAR)).toEqual(['x 2026-10-01']);
  });
});

describe('a regime without an end', () => {
  const OPEN = { from: '2024-01-01', to: null } as const;
  const ANNUAL = '{ every: year, by: { month: next, day: 20 } }';

  it('counts the period that ends on the last day asked for, and lists its report of the month after', () => {
    expect(keysOf(ANNUAL, OPEN, '2026-12-31')).toEqual(['x.2024 2025-01-20', 'x.2025 2026-01-20', 'x.2026 2027-01-20']);
    expect(keysOf(ANNUAL, OPEN, '2026-12-30')).toEqual(['x.2024 2025-01-20', 'x.2025 2026-01-20']);
  });

  it('stops at the end of the year after its last change where no day is asked for', () => {
    expect(keysOf('{ every: year }', OPEN, undefined, '2025-03-01')).toEqual([
      'x.2024 2024-12-31',
      'x.2025 2025-12-31',
      'x.2026 2026-12-31',
    ]);
  });

  it('has nothing that recurs before it begins', () => {
    expect(keysOf('{ every: month }', { from: '2027-01-01', to: null }, '2026-06-30')).toEqual([]);
  });

  test.each<[IsoDate, IsoDate]>([
    ['2026-01-01', '2027-01-01'],
    ['2024-02-29', '2025-02-28'],
  ])('is listed from %s to %s', (today, end) => {
    expect(findListEnd(today)).toBe(end);
  });
});

describe('of the deadlines that fall in 2026, those of the period before', () => {
  test.each<[string, string[]]>([
    ['{ every: year, by: { month: next, day: 20 } }', ['2025 2026-01-20']],
    ['{ every: year, by: { month: next, day: 1 } }', ['2025 2026-01-01']],
    ['{ every: year, by: { month: 12, of: next, day: 31 } }', ['2025 2026-12-31']],
    ['{ every: quarter, by: { after: 100 days } }', ['2025-Q3 2026-01-08', '2025-Q4 2026-04-10']],
    ['{ every: month, by: { after: 40 days } }', ['2025-11 2026-01-09', '2025-12 2026-02-09']],
    ['{ every: month, from: { month: next, day: 1 }, to: { month: next, day: 5 } }', ['2025-12 2026-01-05']],
    ['{ every: year, by: { month: 1, day: 20 } }', []],
    ['{ every: year, by: { month: 12, of: previous, day: 20 } }', []],
    ['{ every: year }', []],
    ['{ by: 2026-01-20 }', []],
  ])('%s → %j', (when, expected) => {
    const carried = listCarriedOver(readWhen(when), { from: '2026-01-01', to: '2026-12-31' }, workdays);
    expect(carried.map(({ period, due }) => `${period} ${due}`)).toEqual(expected);
  });
});
