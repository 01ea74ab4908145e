import { renderChangesJson } from '../views/changes/json.ts';
import { renderChanges } from '../views/changes/text.ts';
import { compareVersions } from './compare-versions.ts';
import { type Context, EXIT } from './context.ts';
import type { ChangeFormat } from './formats.ts';
import { loadVersions, type ReadFile } from './load-programs.ts';
import { hasOwnWorkdays, loadWorkdays } from './load-workdays.ts';

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
  const loaded = await loadVersions([before, after], context);
  if (!loaded.isComplete) return loaded.exitCode;
  const [old, current] = loaded.files as [ReadFile, ReadFile];
  // A copy of the old version that is kept without a table goes by that of the new one: only the programme's own changes show.
  const tabled = workdays === undefined && hasOwnWorkdays(before, context) ? before : after;
  const workdaysOf = await loadWorkdays(workdays, [tabled, after], context);
  if (!workdaysOf) return EXIT.failed;
  const changes = compareVersions(
    { ...old, table: workdaysOf(tabled) },
    { ...current, table: workdaysOf(after) },
    context,
  );
  const { host, messages, style } = context;
  const text =
    format === 'json'
      ? renderChangesJson(changes)
      : renderChanges(changes, { messages, style: style.out, width: host.out.columns });
  host.out.write(text);
  return changes.length > 0 ? EXIT.failed : loaded.exitCode;
}
