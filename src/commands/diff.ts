import type { Change } from '../core/change.ts';
import type { Program } from '../core/program.ts';
import type { WorkdayTable } from '../core/workdays.ts';
import { listChanges } from '../schedule/changes.ts';
import { listDeadlines } from '../schedule/deadlines.ts';
import { renderChanges, renderChangesJson } from '../views/changes.ts';
import { type Context, EXIT } from './context.ts';
import type { ChangeFormat } from './formats.ts';
import { loadPrograms, loadWorkdays } from './load.ts';

export interface DiffOptions {
  format: ChangeFormat;
  workdays?: string;
}

/** What changed from one version of a programme to the next. Finds nothing, exit 0; finds something, exit 1. */
export async function runDiff(
  before: string,
  after: string,
  { format, workdays }: DiffOptions,
  context: Context,
): Promise<number> {
  const programs = await loadPrograms([before, after], context);
  if (!programs) return EXIT.findings;
  const [old, current] = programs as [Program, Program];
  const table = await loadWorkdays(workdays, context);
  if (!table) return EXIT.findings;
  const changes = compareVersions(old, current, table, context);
  const { host, messages, style } = context;
  const text =
    format === 'json'
      ? renderChangesJson(changes)
      : renderChanges(changes, { messages, style: style.out, width: host.out.columns });
  host.out.write(text);
  return changes.length > 0 ? EXIT.findings : EXIT.fine;
}

/** The changes between two versions; warns where the newer one has not raised its revision for them. */
export function compareVersions(
  old: Program,
  current: Program,
  table: WorkdayTable,
  { host, messages, style }: Context,
): Change[] {
  const changes = listChanges(listDeadlines(old, table), listDeadlines(current, table));
  const { revision } = current.program;
  if (changes.length > 0 && old.program.id === current.program.id && revision <= old.program.revision) {
    host.err.write(`${style.err.caution(messages.changes.sameRevision(revision))}\n`);
  }
  return changes;
}
