import type { DayOff } from '../../core/step.ts';
import { type IsoDate, weekdayOf } from '../../core/time/date.ts';
import type { DayDecisions, WorkdayTable } from '../../core/time/workdays.ts';

/** Answers whether a day is worked. Years that its table lacks have weekends alone. */
export interface Workdays {
  /** The day off that a date is, or undefined for a working day. A worked Saturday is a working day. */
  dayOff(date: IsoDate): DayOff | undefined;
  /** Whether an official notice settles the working days of a year. */
  isSettled(year: number): boolean;
}

/** Working days by a table, and above it by the decisions of one office. */
export function createWorkdays(table: WorkdayTable, decisions: DayDecisions = { off: [], work: [] }): Workdays {
  const off = new Map(table.years.flatMap((year) => year.off).map(({ date, name }) => [date, name]));
  const worked = new Set(table.years.flatMap((year) => year.work).map(({ date }) => date));
  for (const { date, reason } of decisions.off) {
    off.set(date, reason);
    worked.delete(date);
  }
  for (const { date } of decisions.work) worked.add(date);
  const settled = new Set(table.years.filter(({ status }) => status === 'official').map(({ year }) => year));
  return {
    dayOff(date) {
      if (worked.has(date)) return undefined;
      const weekday = weekdayOf(date);
      const name = off.get(date) ?? null;
      const isWeekend = weekday === 0 || weekday === 6;
      return name !== null || isWeekend ? { date, weekday, name } : undefined;
    },
    isSettled: (year) => settled.has(year),
  };
}
