import type { ProgramSpan } from '../../program.ts';
import type { IsoDate } from '../../time/date.ts';
import type { MonthlyFrequency } from '../../time/period.ts';
import type { Severity } from '../severity.ts';
import type { InYear, Proposed } from './keys.ts';

/** Dates, times, counts and periods. */
export interface DateParams {
  'invalid-date': { value: string; nearest: string | null } & Proposed & InYear;
  'impossible-date': { year: number; month: number; day: number; lastDay: number | null };
  'date-with-time': { value: string; date: string };
  'invalid-time': { value: string; nearest: string | null };
  /** `count`: the number in the value, where its unit is not clear. */
  'invalid-count': { value: string; nearest: string | null; count: number | null };
  'invalid-period': { value: string; nearest: string | null } & Proposed & InYear;
  'day-not-in-month': { day: number; months: number[]; lastDay: number };
  'month-beyond-period': { every: MonthlyFrequency; month: string; max: number };
  'impossible-day': { day: number; months: number[]; lastDay: number };
  'reversed-window': { from: IsoDate; to: IsoDate };
  'no-working-day': { from: IsoDate; to: IsoDate; lastWorkday: IsoDate };
  'outside-year': { date: IsoDate; span: ProgramSpan };
  /** Deadlines that fall in the span, but belong to the programme before. */
  'previous-period': { deadlines: { key: string; due: IsoDate }[] };
  'unknown-timezone': { value: string };
  'workday-twice': { date: IsoDate; line: number };
}

export const dates: Record<keyof DateParams, Severity> = {
  'invalid-date': 'error',
  'impossible-date': 'error',
  'date-with-time': 'error',
  'invalid-time': 'error',
  'invalid-count': 'error',
  'invalid-period': 'error',
  'day-not-in-month': 'warning',
  'month-beyond-period': 'error',
  'impossible-day': 'error',
  'reversed-window': 'error',
  'no-working-day': 'warning',
  'outside-year': 'warning',
  'previous-period': 'note',
  'unknown-timezone': 'error',
  'workday-twice': 'error',
};
