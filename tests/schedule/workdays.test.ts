import { LunarDate } from '@nghiavuive/lunar_date_vi';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import officialTable from '../../data/workdays-vn.yaml';
import { addDays, type IsoDate, toIsoDate, weekdayOf } from '../../src/core/time/date.ts';
import { findWorkday, listUnsettledYears } from '../../src/schedule/dates/counting.ts';
import { createWorkdays } from '../../src/schedule/dates/workdays.ts';

const workdays = createWorkdays(officialTable);
const findLastWorkday = (lastDay: IsoDate) => findWorkday(lastDay, 'ahead', workdays);
const isRestDay = (date: IsoDate) => [0, 6].includes(weekdayOf(date));

describe('the last working day', () => {
  test.each<[string, IsoDate, IsoDate]>([
    ['leaves 01/9 alone where 2/9 is a Thursday', '2027-09-01', '2027-09-01'],
    ['comes before 2/9 and the Friday after it', '2032-09-05', '2032-09-01'],
    ['is the day itself when it is worked', '2023-03-09', '2023-03-09'],
    ['is Friday before a Sunday', '2023-06-04', '2023-06-02'],
    ['is a Saturday worked to make up', '2026-01-10', '2026-01-10'],
    ['is a Saturday worked to make up, from the Sunday after it', '2024-05-05', '2024-05-04'],
    ['comes before the whole of Tết', '2025-02-02', '2025-01-24'],
    ['comes before a swapped Monday', '2024-04-29', '2024-04-26'],
    ['may lie in the year before', '2023-01-02', '2022-12-30'],
    ['comes before 24/11 from 2026 on', '2026-11-24', '2026-11-23'],
    ['leaves 24/11 alone before 2026', '2025-11-24', '2025-11-24'],
    ['skips weekends alone in a year that the table lacks', '2050-01-01', '2049-12-31'],
  ])('%s: %s → %s', (_, lastDay, lastWorkday) => {
    expect(findLastWorkday(lastDay).date).toBe(lastWorkday);
  });

  it('names each day that was passed over, latest first', () => {
    expect(findLastWorkday('2023-09-04').skipped.map(({ date, name }) => [date, name])).toEqual([
      ['2023-09-04', 'nghỉ bù Quốc khánh'],
      ['2023-09-03', null],
      ['2023-09-02', null],
      ['2023-09-01', 'Quốc khánh'],
    ]);
  });

  test.each<[IsoDate, number[]]>([
    ['2026-12-31', []],
    ['2027-06-05', [2027]],
    ['2027-01-01', [2027]],
    ['2050-01-01', [2049, 2050]],
    ['2023-01-01', [2022]],
  ])('on or before %s rests on the unsettled years %j', (lastDay, years) => {
    const step = { form: 'last-workday', from: lastDay, ...findLastWorkday(lastDay) } as const;
    expect(listUnsettledYears([step], workdays)).toEqual(years);
  });

  it('is never after the last day, is worked, and everything between is not', () => {
    const dates = fc
      .record({
        year: fc.integer({ min: 2020, max: 2040 }),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 28 }),
      })
      .map(toIsoDate);
    fc.assert(
      fc.property(dates, (lastDay) => {
        const { date: lastWorkday, skipped } = findLastWorkday(lastDay);
        expect(lastWorkday <= lastDay).toBe(true);
        expect(workdays.dayOff(lastWorkday)).toBeUndefined();
        expect(addDays(lastWorkday, skipped.length)).toBe(lastDay);
        expect(skipped.every(({ date }) => workdays.dayOff(date) !== undefined)).toBe(true);
      }),
    );
  });
});

// The rule of the Labour Code, arts. 111–112, a second time, from a lunar library instead of a list of days: the eve and the
// first four days of the lunar year, the second day off at 2/9 beside the weekend, and for each holiday on a Saturday or Sunday
// the next day that is worked.
describe('the computed years agree with the lunar calendar and the Labour Code', () => {
  const toSolar = (year: number, month: number, day: number): IsoDate => {
    const lunar = new LunarDate({ year, month, day });
    lunar.init();
    return toIsoDate(lunar.toSolarDate().get());
  };

  // 03/9 where 2/9 is a Monday or a Thursday, or 01/9 is a rest day; else 01/9.
  function secondNationalDay(year: number): IsoDate {
    const isAfter = [1, 4].includes(weekdayOf(`${year}-09-02`)) || isRestDay(`${year}-09-01`);
    return isAfter ? `${year}-09-03` : `${year}-09-01`;
  }

  // By the notices of those years.
  test.each<[number, IsoDate]>([
    [2021, '2021-09-03'],
    [2022, '2022-09-01'],
    [2023, '2023-09-01'],
    [2024, '2024-09-03'],
    [2025, '2025-09-01'],
    [2026, '2026-09-01'],
  ])('in %i the second day off at 2/9 is %s', (year, date) => {
    expect(secondNationalDay(year)).toBe(date);
  });

  // The first day of the lunar year and the tenth of its third month, at UTC+7.
  test.each<[number, IsoDate, IsoDate]>([
    [2027, '2027-02-06', '2027-04-16'],
    [2028, '2028-01-26', '2028-04-04'],
    [2029, '2029-02-13', '2029-04-23'],
    [2030, '2030-02-02', '2030-04-12'],
    [2031, '2031-01-23', '2031-04-01'],
    [2032, '2032-02-11', '2032-04-19'],
    [2033, '2033-01-31', '2033-04-09'],
    [2034, '2034-02-19', '2034-04-28'],
    [2035, '2035-02-08', '2035-04-17'],
  ])('in %i the lunar year begins on %s, and Giỗ Tổ is %s', (year, newYear, ancestors) => {
    expect([toSolar(year, 1, 1), toSolar(year, 3, 10)]).toEqual([newYear, ancestors]);
  });

  function listByLaw(year: number): IsoDate[] {
    const on = (month: number, day: number) => toIsoDate({ year, month, day });
    const newYear = toSolar(year, 1, 1);
    const holidays = [
      on(1, 1),
      ...[-1, 0, 1, 2, 3].map((days) => addDays(newYear, days)),
      toSolar(year, 3, 10),
      on(4, 30),
      on(5, 1),
      on(9, 2),
      secondNationalDay(year),
      on(11, 24),
    ];
    const off = new Set(holidays.filter((date) => !isRestDay(date)));
    for (const holiday of holidays.filter(isRestDay).sort()) {
      let makeUp = holiday;
      while (isRestDay(makeUp) || off.has(makeUp)) makeUp = addDays(makeUp, 1);
      off.add(makeUp);
    }
    return [...off].sort();
  }

  test.each(officialTable.years.filter(({ status }) => status === 'computed'))(
    '$year',
    ({ year, off, work, notices }) => {
      expect(off.map(({ date }) => date)).toEqual(listByLaw(year));
      expect([work, notices]).toEqual([[], []]);
    },
  );
});

describe('the table', () => {
  it('has every year from 2023 to 2035, the first four settled by notices', () => {
    expect(officialTable.years.map(({ year, status }) => `${year} ${status}`)).toEqual([
      ...[2023, 2024, 2025, 2026].map((year) => `${year} official`),
      ...[2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035].map((year) => `${year} computed`),
    ]);
    for (const { status, notices } of officialTable.years) expect(notices.length > 0).toBe(status === 'official');
  });

  it('lists weekdays off, each with its name and in its year, in order', () => {
    for (const { year, off, work } of officialTable.years) {
      for (const { date, name } of [...off, ...work])
        expect([date.slice(0, 4), name.length > 0]).toEqual([String(year), true]);
      expect(off.filter(({ date }) => isRestDay(date))).toEqual([]);
      expect(work.filter(({ date }) => weekdayOf(date) !== 6)).toEqual([]);
      expect(off.map(({ date }) => date)).toEqual(off.map(({ date }) => date).sort());
    }
  });
});
