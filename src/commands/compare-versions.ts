import type { Change } from '../core/change.ts';
import { listChanges } from '../schedule/changes.ts';
import { createSchedule } from '../schedule/deadlines.ts';
import type { Context } from './context.ts';
import type { LoadedFile } from './load-programs.ts';
import { createMarkedSchedule } from './marked-schedule.ts';
import { writeNotice } from './notice.ts';

/**
 * The changes between two versions; warns where the newer one has not raised its revision for them, and of each item that
 * only has another id.
 */
export function compareVersions(earlier: LoadedFile, later: LoadedFile, context: Context): Change[] {
  const { program: old } = earlier;
  const { program: current, table } = later;
  const onNewWorkdays = createSchedule({ ...old, workdays: current.workdays }, table);
  const changes = listChanges(
    { schedule: createMarkedSchedule(earlier), onNewWorkdays, documents: old.documents },
    { schedule: createMarkedSchedule(later), documents: current.documents },
  );
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
