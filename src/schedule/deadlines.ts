import { addDays } from '../core/date.ts';
import type { Deadline, Occurrence, Undated } from '../core/deadline.ts';
import { frequencyOf } from '../core/due-rule.ts';
import type { Item, Program } from '../core/program.ts';
import type { WorkdayTable } from '../core/workdays.ts';
import { listOccurrences } from './occurrences.ts';
import { createWorkdays, findLastWorkday } from './workdays.ts';

/** Every dated obligation of a programme, ordered by the day to act on, then the date as written, then key. */
export function listDeadlines(program: Program, table: WorkdayTable): Deadline[] {
  const workdays = createWorkdays(table, program.workdays);
  return program.sections
    .flatMap((section) =>
      section.items.flatMap((item) =>
        listOccurrences(item.when, program.program.year).map((occurrence): Deadline => {
          const lastDay = occurrence.boundary === 'before' ? addDays(occurrence.due, -1) : occurrence.due;
          return {
            ...occurrence,
            program: program.program,
            section,
            item,
            key: keyOf(item, occurrence),
            lastDay,
            ...findLastWorkday(lastDay, workdays),
          };
        }),
      ),
    )
    .sort(compareDeadlines);
}

/** The items that await a date, in the programme's order. */
export function listUndated(program: Program): Undated[] {
  return program.sections.flatMap((section) =>
    section.items.flatMap((item) =>
      item.when.form === 'pending' ? [{ program: program.program, section, item, reason: item.when.reason }] : [],
    ),
  );
}

export function compareDeadlines(a: Deadline, b: Deadline): number {
  return compareText(a.lastWorkday, b.lastWorkday) || compareText(a.due, b.due) || compareText(a.key, b.key);
}

// A date that moves must keep its key, so a window that does not recur has no period in it.
function keyOf(item: Item, { period }: Occurrence): string {
  return frequencyOf(item.when) !== null ? `${item.id}.${period}` : item.id;
}

// Byte order: the same on every machine, which a locale's collation is not.
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
