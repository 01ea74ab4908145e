import { expect, test } from 'vitest';
import type { ProgramSpan } from '../../src/core/program.ts';
import type { IsoDate } from '../../src/core/time/date.ts';
import { findNextYear } from '../../src/renewal/years.ts';

const year = (of: number): ProgramSpan => ({ from: `${of}-01-01`, to: `${of}-12-31` });
const SCHOOL_YEAR: ProgramSpan = { from: '2025-09-01', to: '2026-08-31' };

test.each<[span: ProgramSpan, today: IsoDate, next: number | undefined]>([
  [year(2023), '2026-11-25', 2027],
  [year(2023), '2026-03-01', 2026],
  [year(2023), '2023-12-20', 2024],
  [year(2025), '2026-01-05', 2026],
  [year(2025), '2026-09-30', 2026],
  [year(2025), '2026-10-01', 2027],
  [year(2026), '2026-11-25', 2027],
  [year(2027), '2026-11-25', 2028],
  [SCHOOL_YEAR, '2026-06-15', 2026],
  [SCHOOL_YEAR, '2026-11-25', 2026],
  [SCHOOL_YEAR, '2027-06-15', 2027],
  [{ from: '2024-01-01', to: null }, '2026-11-25', undefined],
])('after %j, on %s: %s', (span, today, next) => {
  expect(findNextYear({ span }, today)).toBe(next);
});
