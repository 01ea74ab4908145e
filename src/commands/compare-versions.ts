import type { Change } from '../core/change.ts';
import type { Program } from '../core/program.ts';
import type { WorkdayTable } from '../core/time/workdays.ts';
import { listChanges } from '../schedule/changes.ts';
import { createSchedule } from '../schedule/deadlines.ts';
import type { Context } from './context.ts';
import { writeNotice } from './notice.ts';

/** The changes between two versions; warns where the newer one has not raised its revision for them. */
export function compareVersions(old: Program, current: Program, table: WorkdayTable, context: Context): Change[] {
  const changes = listChanges(createSchedule(old, table), createSchedule(current, table));
  const { revision } = current.program;
  if (changes.length > 0 && old.program.id === current.program.id && revision <= old.program.revision) {
    writeNotice(context.messages.changes.sameRevision(revision), context, context.style.err.caution);
  }
  return changes;
}
