import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listEvents } from '../../src/calendar/events.ts';
import type { CalendarOptions } from '../../src/calendar/index.ts';
import { readRule } from '../rule.ts';
import { bundled, deadlinesOf, options, workdays } from './bundled.ts';

const HOUR = 3_600_000;

test('no alarm rings on a day off, in 2,000 dates', () => {
  const off = new Set(workdays.years.flatMap((year) => year.off.map(({ date }) => String(date))));
  const worked = new Set(workdays.years.flatMap((year) => year.work.map(({ date }) => String(date))));
  const isOff = (day: string) =>
    !worked.has(day) && (off.has(day) || [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay()));
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2023-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }),
      fc.constantFrom('before', 'by', 'on', 'roll', 'window'),
      fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 366 })),
      fc.subarray(['last-workday', 'start', { days: 7 }] as CalendarOptions['reminders']),
      (date, form, alarm, reminders) => {
        const day = date.toISOString().slice(0, 10);
        const when = {
          before: { before: day },
          by: { by: day },
          on: { on: day },
          roll: { by: day, roll: 'following' },
          window: { from: day, to: day },
        }[form];
        const calendar = { ...bundled, deadlines: deadlinesOf({ when: readRule(when) }) };
        const events = [...listEvents([calendar], { ...options, alarm, reminders })];
        const [rings, ...more] = events.flatMap(({ date, alarmHours }) =>
          alarmHours === null ? [] : [new Date(Date.parse(date) - alarmHours * HOUR).toISOString()],
        );
        expect(more).toEqual([]);
        expect(rings).toMatch(/T09:00/);
        expect(isOff(rings!.slice(0, 10))).toBe(false);
      },
    ),
    { numRuns: 2000 },
  );
});
