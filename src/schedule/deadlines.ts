import type { Deadline, Merged, Undated } from '../core/deadline.ts';
import type { Program } from '../core/program.ts';
import type { IsoDate } from '../core/time/date.ts';
import type { WorkdayTable } from '../core/time/workdays.ts';
import { closeSpan } from './dates/span.ts';
import { createWorkdays } from './dates/workdays.ts';
import { scheduleItems } from './items.ts';
import { addMerged } from './merged.ts';

/** All that a programme's rules and later documents come to. */
export interface Schedule {
  /** Every dated obligation, ordered by the day to act on, then the date as written, then key. */
  deadlines: Deadline[];
  /** The items that await a date, in the programme's order. */
  undated: Undated[];
  /** What is reported with another item instead, in the programme's order. */
  merged: Merged[];
}

/** Schedules a programme. `end` is where a regime without an end stops: by default a day that depends on its file alone. */
export function createSchedule(program: Program, table: WorkdayTable, end?: IsoDate): Schedule {
  const header = program.program;
  const workdays = createWorkdays(table, program.workdays);
  const schedules = scheduleItems(
    program.sections.flatMap(({ items }) => items),
    closeSpan(header, end),
    workdays,
  );
  const schedule: Schedule = { deadlines: [], undated: [], merged: [] };
  for (const section of program.sections) {
    for (const item of section.items) {
      const found = schedules.get(item.id);
      if (!found) continue;
      const place = { program: header, section, item };
      for (const { deadline } of found.occurrences)
        schedule.deadlines.push({ ...deadline, program: header, section, item, includes: [] });
      for (const merged of found.merged) schedule.merged.push({ ...merged, ...place });
      if (found.awaiting) schedule.undated.push({ ...found.awaiting, ...place });
    }
  }
  schedule.deadlines.sort(compareDeadlines);
  addMerged(schedule.merged, schedule.deadlines);
  return schedule;
}

/** The deadlines alone: see {@link createSchedule}. */
export function listDeadlines(program: Program, table: WorkdayTable, end?: IsoDate): Deadline[] {
  return createSchedule(program, table, end).deadlines;
}

/** The items that await a date, in the programme's order. Working days have no part in which these are. */
export function listUndated(program: Program): Undated[] {
  return createSchedule(program, { years: [] }).undated;
}

export function compareDeadlines(a: Deadline, b: Deadline): number {
  return compareText(a.lastWorkday, b.lastWorkday) || compareText(a.due, b.due) || compareText(a.key, b.key);
}

// Byte order: the same on every machine, which a locale's collation is not.
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
