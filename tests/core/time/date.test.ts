import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  addDays,
  addMonths,
  dateAt,
  daysBetween,
  daysInMonth,
  type IsoDate,
  isTimeZone,
  parseDate,
  toIsoDate,
  toParts,
  weekdayOf,
} from '../../../src/core/time/date.ts';

describe('a date is read', () => {
  test.each([
    ['2023-03-10', '2023-03-10'],
    ['10/03/2023', '2023-03-10'],
    ['5/6/2023', '2023-06-05'],
    ['2026-3-1', '2026-03-01'],
    ['1-3-2026', '2026-03-01'],
    ['1/3/2026', '2026-03-01'],
    ['01.03.2026', '2026-03-01'],
    ['2026/3/1', '2026-03-01'],
    [' 2024-02-29 ', '2024-02-29'],
    ['1000-01-01', '1000-01-01'],
  ])('from %j as %s', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });

  test.each([
    '2023-02-29',
    '31/6/2023',
    '2023-13-01',
    '2023-00-10',
    '2023-6-31',
    '29-2-2023',
    '3-2026',
    '10-03-23',
    '2023310',
    '0099-01-01',
    '0999-12-31',
    'mai',
    '',
  ])('from no text such as %j', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });
});

describe('weekdays agree with a printed calendar', () => {
  test.each<[IsoDate, number]>([
    ['2023-01-01', 0],
    ['2023-03-10', 5],
    ['2023-06-05', 1],
    ['2023-06-10', 6],
    ['2024-02-29', 4],
    ['1998-05-30', 6],
    ['2015-06-21', 0],
  ])('%s is weekday %i', (date, weekday) => {
    expect(weekdayOf(date)).toBe(weekday);
  });
});

test.each<[IsoDate, number, IsoDate]>([
  ['2023-03-10', -1, '2023-03-09'],
  ['2023-03-01', -1, '2023-02-28'],
  ['2024-03-01', -1, '2024-02-29'],
  ['2023-12-31', 1, '2024-01-01'],
  ['2023-03-12', 1, '2023-03-13'],
  ['2023-11-05', -1, '2023-11-04'],
])('%s and %i days is %s', (date, days, expected) => {
  expect(addDays(date, days)).toBe(expected);
});

test.each<[IsoDate, number, IsoDate]>([
  ['2023-01-31', 1, '2023-02-28'],
  ['2023-11-30', 3, '2024-02-29'],
  ['2023-03-15', 2, '2023-05-15'],
])('%s and %i months is %s', (date, months, expected) => {
  expect(addMonths(date, months)).toBe(expected);
});

test('February has 29 days in a leap year alone', () => {
  expect([daysInMonth(2023, 2), daysInMonth(2024, 2), daysInMonth(2100, 2), daysInMonth(2000, 2)]).toEqual([
    28, 29, 28, 29,
  ]);
});

describe('the date that a clock shows', () => {
  const lateEvening = Date.parse('2023-03-09T18:30:00Z');
  test.each([
    ['Asia/Ho_Chi_Minh', '2023-03-10'],
    ['UTC', '2023-03-09'],
    ['America/Los_Angeles', '2023-03-09'],
    ['Pacific/Kiritimati', '2023-03-10'],
  ])('in %s is %s', (zone, date) => {
    expect(dateAt(lateEvening, zone)).toBe(date);
  });

  it('is in Viet Nam what the runtime and its tz database say, at every instant from 1976 to 2099', () => {
    const clock = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short' });
    const instants = fc.integer({ min: Date.UTC(1976, 0, 1), max: Date.UTC(2099, 11, 31) });
    fc.assert(
      fc.property(instants, (instant) => {
        expect(dateAt(instant, 'Asia/Ho_Chi_Minh')).toBe(clock.format(instant));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['2023-03-01T16:59:59.999Z', '2023-03-01'],
    ['2023-03-01T17:00:00Z', '2023-03-02'],
    ['2023-12-31T17:00:00Z', '2024-01-01'],
  ])('at %s is %s in Viet Nam', (instant, date) => {
    expect(dateAt(Date.parse(instant), 'Asia/Ho_Chi_Minh')).toBe(date);
  });

  it('needs a zone that exists', () => {
    expect([isTimeZone('Asia/Ho_Chi_Minh'), isTimeZone('Asia/Saigon'), isTimeZone('Asia/Hanoii')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('laws', () => {
  const dates = fc
    .record({
      year: fc.integer({ min: 1900, max: 2199 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    })
    .map(toIsoDate);

  it('going forth and back returns to the same day', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
        const other = addDays(date, days);
        expect(addDays(other, -days)).toBe(date);
        expect(daysBetween(date, other)).toBe(days);
      }),
    );
  });

  it('dates sort as text the way they follow each other', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(Math.sign(daysBetween(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0);
      }),
    );
  });

  it('the day after is the next weekday', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(weekdayOf(addDays(date, 1))).toBe((weekdayOf(date) + 1) % 7);
      }),
    );
  });

  it('parts and text are two forms of one date', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(toIsoDate(toParts(date))).toBe(date);
      }),
    );
  });
});
