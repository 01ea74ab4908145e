import type { Change } from '../core/change.ts';
import type { Program } from '../core/program.ts';
import type { WorkdayTable } from '../core/time/workdays.ts';
import { listChanges } from '../schedule/changes.ts';
import { createSchedule } from '../schedule/deadlines.ts';
import type { Context } from './context.ts';

/** The changes between two versions; warns where the newer one has not raised its revision for them. */
export function compareVersions(
  old: Program,
  current: Program,
  table: WorkdayTable,
  { host, messages, style }: Context,
): Change[] {
  const changes = listChanges(createSchedule(old, table), createSchedule(current, table));
  const { revision } = current.program;
  if (changes.length > 0 && old.program.id === current.program.id && revision <= old.program.revision) {
    host.err.write(`${style.err.caution(messages.changes.sameRevision(revision))}\n`);
  }
  return changes;
}
