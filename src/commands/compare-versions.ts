import type { Change } from '../core/change.ts';
import type { Program } from '../core/program.ts';
import type { WorkdayTable } from '../core/time/workdays.ts';
import { listChanges } from '../schedule/changes.ts';
import { createSchedule } from '../schedule/deadlines.ts';
import type { Context } from './context.ts';
import { writeNotice } from './notice.ts';

/** A version of a programme with the working days that it goes by, without its own. */
export interface Version {
  program: Program;
  table: WorkdayTable;
}

/**
 * The changes between two versions; warns where the newer one has not raised its revision for them, and of each item that
 * only has another id.
 */
export function compareVersions(
  { program: old, table: oldTable }: Version,
  { program: current, table }: Version,
  context: Context,
): Change[] {
  const onNewWorkdays = createSchedule({ ...old, workdays: current.workdays }, table);
  const before = { schedule: createSchedule(old, oldTable), onNewWorkdays };
  const changes = listChanges(before, createSchedule(current, table));
  const { messages, style } = context;
  const warn = (text: string) => writeNotice(text, context, style.err.caution);
  const { revision } = current.program;
  if (changes.length > 0 && old.program.id === current.program.id && revision <= old.program.revision)
    warn(messages.changes.sameRevision(revision));
  for (const [from, to] of listRenamedItems(changes)) warn(messages.changes.keepId(from, to));
  return changes;
}

function listRenamedItems(changes: Change[]): Map<string, string> {
  return new Map(
    changes.flatMap((change) => (change.kind === 'renamed' ? [[change.from.item.id, change.to.item.id] as const] : [])),
  );
}
