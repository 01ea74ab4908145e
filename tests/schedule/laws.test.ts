import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import officialTable from '../../data/workdays-vn.yaml';
import type { DayRule, DueRule, MonthOfPeriod } from '../../src/core/due-rule.ts';
import { addDays, type DateSpan, type IsoDate, type Weekday } from '../../src/core/time/date.ts';
import { MONTHS_IN, type MonthlyFrequency } from '../../src/core/time/period.ts';
import { listCarriedOver, listOccurrences } from '../../src/schedule/dates/occurrences.ts';
import { createWorkdays } from '../../src/schedule/dates/workdays.ts';
import { type SchedulableItem, scheduleItems } from '../../src/schedule/items.ts';

const workdays = createWorkdays(officialTable);

const of = fc.constantFrom('previous' as const, 'this' as const, 'next' as const);
const weekday = fc.integer({ min: 0, max: 6 }).map((number) => number as Weekday);
const end = fc.record({ time: fc.constant(null), roll: fc.constantFrom(null, 'following' as const) });
const counted = fc.record({
  form: fc.constant('after-period' as const),
  count: fc.integer({ min: 1, max: 400 }),
  unit: fc.constantFrom('days' as const, 'workdays' as const),
});

const dayOf = (month: fc.Arbitrary<MonthOfPeriod>): fc.Arbitrary<DayRule> =>
  fc.oneof(
    fc.record({
      form: fc.constant('day-of-month' as const),
      month,
      day: fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constant('last' as const)),
    }),
    fc.record({
      form: fc.constant('weekday-of-month' as const),
      month,
      weekday,
      nth: fc.constantFrom(1, 2, 3, 4, 'last' as const),
    }),
    fc.record({
      form: fc.constant('workday-of-month' as const),
      month,
      nth: fc.constantFrom(1, 5, 23, 'last' as const),
    }),
    counted,
  );

const monthly = fc.constantFrom<MonthlyFrequency[]>('month', 'quarter', 'half', 'year').chain((every) => {
  const month = fc.record({
    of,
    month: fc.oneof(fc.integer({ min: 1, max: MONTHS_IN[every] }), fc.constant('last' as const)),
  });
  return fc.record({ every: fc.constant(every), day: dayOf(month) });
});
const weekly = fc.record({
  every: fc.constant('week' as const),
  day: fc.oneof(fc.record({ form: fc.constant('day-of-week' as const), of, weekday }), counted),
});
const recurring = fc
  .tuple(fc.oneof(monthly, weekly), fc.constantFrom('before' as const, 'by' as const, 'on' as const), end)
  .map(([rule, boundary, rest]): DueRule => ({ form: 'recurring', boundary, ...rule, ...rest }));

const date = (from: IsoDate, days: number) => fc.integer({ min: 0, max: days }).map((number) => addDays(from, number));

const periodsIn = (rule: DueRule, span: DateSpan) => listOccurrences(rule, span, workdays).map(({ period }) => period);

describe('files that follow each other', () => {
  it('count each period of a rule exactly once, wherever they are cut', () => {
    fc.assert(
      fc.property(recurring, date('2024-01-01', 700), date('2026-01-01', 700), (rule, cut, to) => {
        const from = '2023-05-15';
        const parts = [...periodsIn(rule, { from, to: cut }), ...periodsIn(rule, { from: addDays(cut, 1), to })];
        expect(parts).toEqual(periodsIn(rule, { from, to }));
        expect(new Set(parts).size).toBe(parts.length);
      }),
      { numRuns: 40 },
    );
  });

  it('carry over just what falls due in the later one and belongs to an earlier one', () => {
    fc.assert(
      fc.property(recurring, date('2024-01-01', 700), (rule, from) => {
        const span = { from, to: addDays(from, 364) };
        const before = listOccurrences(rule, { from: addDays(from, -1000), to: addDays(from, -1) }, workdays);
        const expected = before.filter(({ due }) => due >= span.from && due <= span.to);
        expect(listCarriedOver(rule, span, workdays)).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });
});

describe('an occurrence', () => {
  const span = { from: '2026-01-01', to: '2026-12-31' } as const;
  const scheduleAll = (items: SchedulableItem[], id: string) =>
    scheduleItems(items, span, workdays)
      .get(id)!
      .occurrences.map(({ deadline }) => deadline);
  const schedule = (rule: DueRule) => scheduleAll([{ id: 'x', when: rule }], 'x');

  it('falls due in the span, or after it where its period ends in the span', () => {
    fc.assert(
      fc.property(recurring, (rule) => {
        for (const { due, period, steps } of listOccurrences(rule, span, workdays)) {
          const first = steps[0];
          expect(first).toMatchObject({ form: 'period', period });
          const lastDay = first?.form === 'period' ? first.to : due;
          expect(due >= span.from && (due <= span.to || (lastDay >= span.from && lastDay <= span.to))).toBe(true);
        }
      }),
    );
  });

  it('is to act on no later than its last day, on a working day, unless it happens on a day', () => {
    fc.assert(
      fc.property(recurring, (rule) => {
        for (const { due, boundary, isOnDay, roll, lastDay, lastWorkday, steps } of schedule(rule)) {
          expect(lastWorkday <= lastDay).toBe(true);
          if (isOnDay) expect([lastDay, lastWorkday]).toEqual([due, due]);
          else expect(workdays.dayOff(lastWorkday)).toBeUndefined();
          if (!isOnDay && roll === null) expect(lastDay).toBe(boundary === 'before' ? addDays(due, -1) : due);
          const last = steps.at(-1)!;
          expect('date' in last && last.date).toBe(lastWorkday);
        }
      }),
    );
  });

  it('keeps its key and its neighbours whatever a later document makes of it', () => {
    fc.assert(
      fc.property(recurring, date('2025-06-01', 700), fc.nat(), (rule, moved, choice) => {
        const before = schedule(rule);
        if (before.length === 0) return;
        const changed = before[choice % before.length]!;
        const amended = [
          {
            document: 'x',
            scope: { form: 'period' as const, period: changed.period! },
            change: { form: 'date' as const, boundary: 'by' as const, date: moved, time: null, roll: null },
          },
        ];
        const after = scheduleAll([{ id: 'x', when: rule, amended }], 'x');
        expect(after.map(({ key }) => key)).toEqual(before.map(({ key }) => key));
        expect(after.filter(({ key }) => key !== changed.key)).toEqual(before.filter(({ key }) => key !== changed.key));
        expect(after.find(({ key }) => key === changed.key)).toMatchObject({ due: moved, boundary: 'by' });
      }),
    );
  });

  it('gives an item that hangs on it as many days as it counts', () => {
    const hanging = fc.record({
      form: fc.constant('item' as const),
      item: fc.constant('x'),
      direction: fc.constantFrom('after' as const, 'ahead' as const),
      count: fc.integer({ min: 1, max: 40 }),
      unit: fc.constant('workdays' as const),
      time: fc.constant(null),
      roll: fc.constant(null),
    });
    fc.assert(
      fc.property(recurring, hanging, (rule, when) => {
        const items: SchedulableItem[] = [
          { id: 'y', when },
          { id: 'x', when: rule },
        ];
        const targets = scheduleAll(items, 'x');
        const found = scheduleAll(items, 'y');
        expect(found.map(({ key }) => key.replace('y', 'x'))).toEqual(targets.map(({ key }) => key));
        found.forEach(({ due, start, boundary }, index) => {
          const { due: written, lastWorkday } = targets[index]!;
          const days =
            when.direction === 'after'
              ? daysAfter(written, due)
              : daysAfter(addDays(due, -1), addDays(lastWorkday, -1));
          expect(days.filter((day) => !workdays.dayOff(day))).toHaveLength(when.count);
          expect([start, boundary]).toEqual([null, 'by']);
        });
      }),
    );
  });
});

/** The days from the one after `from` to `to`. */
function daysAfter(from: IsoDate, to: IsoDate): IsoDate[] {
  const days: IsoDate[] = [];
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}
