import { expect, test } from 'vitest';
import type { Occurrence } from '../../../src/core/deadline.ts';
import type { DueRule } from '../../../src/core/due-rule.ts';
import type { IsoDate } from '../../../src/core/time/date.ts';
import { readPhrase } from '../../../src/phrase/read.ts';
import { compareDates } from '../../../src/program/quotes/dates.ts';
import { keysFitting, marksOf } from '../../../src/program/quotes/marks.ts';
import type { SharedQuote } from '../../../src/program/quotes/quoted.ts';
import { compareWindows } from '../../../src/program/quotes/windows.ts';
import { createWorkdays } from '../../../src/schedule/dates/workdays.ts';

const MONTHS = Array.from({ length: 60_000 }, (_, index): Occurrence => {
  const month = `${1000 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  const [start, due] = [`${month}-01`, `${month}-28`] as [IsoDate, IsoDate];
  return { period: null, start, due, boundary: 'by', isOnDay: false, time: null, roll: null, steps: [] };
});

const SPAN = { from: '1000-01-01', to: '5999-12-31' } as const;
const QUOTE: SharedQuote = {
  reading: readPhrase('hằng tháng', SPAN),
  calendar: { span: SPAN, workdays: createWorkdays({ years: [] }) },
  timesOf: () => MONTHS,
  covered: () => ({
    keys: new Set(MONTHS.flatMap(marksOf).flatMap(keysFitting)),
    lastDays: MONTHS.map(({ due }) => due),
  }),
};

// Half a second each; were each date compared with each, a minute.
test('the windows of a quote are looked up by their year', () => {
  const rules = [{ form: 'every', every: 'month', time: null } as const];
  expect(compareWindows({ kind: 'windows', rules, perWindow: 'one' }, MONTHS, QUOTE)).toEqual({ form: 'agrees' });
});

test('the dates of a quote are looked up by their day', () => {
  const day = (place: number | 'last') =>
    ({ form: 'day-of-month', month: { of: 'this', month: 1 }, day: place }) as const;
  const rule = { form: 'recurring-window', every: 'month', from: day(1), to: day(28), time: null } as const;
  const statement = { kind: 'dates', rules: [{ rule, boundaryStated: true }], several: false } as const;
  const agreed = { rule: rule as DueRule, own: MONTHS };
  expect(compareDates({ ...statement, rules: [...statement.rules] }, agreed, QUOTE)).toEqual({ form: 'agrees' });
});
