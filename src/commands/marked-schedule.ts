import type { Item } from '../core/program.ts';
import type { IsoDate } from '../core/time/date.ts';
import { listWrongItems } from '../program/item-diagnostics.ts';
import { createSchedule, type Schedule } from '../schedule/deadlines.ts';
import type { LoadedFile } from './load-programs.ts';

/** The schedule of a file, with a mark on what belongs to an item that has an error. `end`: as for {@link createSchedule} */
export function createMarkedSchedule(
  { program, table, diagnostics }: Pick<LoadedFile, 'program' | 'table' | 'diagnostics'>,
  end?: IsoDate,
): Schedule {
  const schedule = createSchedule(program, table, end);
  const wrong = listWrongItems(diagnostics, program);
  if (wrong.size === 0) return schedule;
  const mark = <Entry extends { item: Item }>(entry: Entry) =>
    wrong.has(entry.item) ? { ...entry, hasError: true } : entry;
  return {
    deadlines: schedule.deadlines.map(mark),
    undated: schedule.undated.map(mark),
    merged: schedule.merged.map(mark),
  };
}
