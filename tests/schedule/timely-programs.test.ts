import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/core/time/date.ts';
import { readProgram } from '../../src/program/read.ts';
import { listDeadlines } from '../../src/schedule/deadlines.ts';
import { findTimely } from '../../src/schedule/timely-programs.ts';

/** A programme with one report, due before the date. */
function write(year: number, before: string) {
  const { program } = readProgram(
    `program:
  id: vi-du-${year}
  title: Chương trình năm ${year}
  issuer: Đảng ủy Sở
  year: ${year}
  timezone: Asia/Ho_Chi_Minh
  updated: 2023-01-06
  revision: 0
documents: []
sections:
  - { id: I, title: Một, items: [{ id: bao-cao, kind: report, title: Báo cáo, source: I, when: { before: ${before} } }] }
`,
    'vi-du.yaml',
  );
  return { program: program!, deadlines: listDeadlines(program!, { years: [] }) };
}

const OPEN = { from: '2025-01-01', to: null } as const;

// The report of 2026 is due in January 2027.
const PROGRAMS = [write(2025, '2025-06-10'), write(2026, '2027-01-15'), write(2027, '2027-06-10')];

describe('of the programmes of 2025, 2026 and 2027', () => {
  test.each<[from: string | undefined, to: string | undefined, today: string, years: number[], why: string]>([
    ['2026-11-25', '2026-12-02', '2026-11-25', [2026], 'its year meets the range, though nothing is due then'],
    ['2026-11-25', undefined, '2026-11-25', [2026, 2027], 'both years reach past that day'],
    ['2026-12-25', '2027-01-08', '2026-12-25', [2026, 2027], 'the range meets both years'],
    ['2026-12-31', '2026-12-31', '2026-05-05', [2026], 'the last day of a year is of that year alone'],
    ['2026-12-30', '2027-01-01', '2026-05-05', [2026, 2027], 'the first day of a year is of that year'],
    ['2027-01-10', '2027-01-20', '2027-01-10', [2026, 2027], 'a deadline of 2026 falls due then'],
    ['2027-02-01', '2027-02-08', '2027-02-01', [2027], 'nothing of 2026 is left'],
    [undefined, undefined, '2027-02-01', [2025, 2026, 2027], 'every day is asked for'],
    ['2029-01-01', '2029-02-01', '2026-05-05', [2026], 'no year meets the range: today’s'],
    ['2029-01-01', '2029-02-01', '2028-12-01', [2027], 'no year meets the range or holds today: the latest'],
    ['2020-01-01', '2020-02-01', '2019-12-01', [2027], 'the same before the first of them'],
  ])('%s to %s, asked on %s, concerns %j: %s', (from, to, today, years) => {
    const range = { from: from as IsoDate | undefined, to: to as IsoDate | undefined };
    const timely = findTimely(PROGRAMS, range, { today: today as IsoDate, end: '2030-01-01' });
    expect(timely.map(({ program }) => program.program.year)).toEqual(years);
  });
});

describe('a regime without an end', () => {
  const [year] = PROGRAMS as [(typeof PROGRAMS)[number]];
  const { program, deadlines } = year;
  const standing = { deadlines, program: { ...program, program: { ...program.program, span: OPEN } } };
  const end = '2027-11-25';

  test.each<[from: string, to: string | undefined, isListed: boolean]>([
    ['2026-11-25', '2026-12-02', true],
    ['2027-11-25', undefined, true],
    ['2027-11-26', undefined, false],
  ])('up to 25/11/2027 concerns the days from %s to %s: %s', (from, to, isListed) => {
    const range = { from: from as IsoDate, to: to as IsoDate | undefined };
    // Of another regime that has begun, there is none that holds today.
    const timely = findTimely([standing, PROGRAMS[2]!], range, { today: '2020-01-01', end });
    expect(timely.includes(standing)).toBe(isListed);
  });
});
