import bundledTable from '../../data/workdays-vn.yaml';
import { revealUnsafe } from '../core/text/text.ts';
import type { WorkdayTable } from '../core/time/workdays.ts';
import { renderReport } from '../views/report/text.ts';
import type { Context } from './context.ts';
import { writeNotice } from './notice.ts';
import { readBytes } from './read-files.ts';

const BESIDE = 'workdays-vn.yaml';

/** The working days that the programme of a file goes by. */
export type WorkdaysOf = (programPath: string) => WorkdayTable;

/**
 * The working days for programmes, by the path of each: the table that comes with the package, in which the years of a newer
 * one replace its own. The newer one is the file named by the user, else `workdays-vn.yaml` in the programme's folder; stderr
 * names it. Undefined where such a file is invalid, after its report has gone to stderr.
 *
 * @throws FileError
 */
export async function loadWorkdays(
  named: string | undefined,
  programPaths: string[],
  context: Context,
): Promise<WorkdaysOf | undefined> {
  const { messages, style } = context;
  const besides = new Map(programPaths.map((path) => [path, findTable(named, path, context)]));
  const tables = new Map<string, WorkdayTable>();
  for (const path of new Set(besides.values())) {
    if (path === undefined) continue;
    const table = await readTable(path, context);
    if (!table) return undefined;
    writeNotice(messages.commandLine.workdaysOf(revealUnsafe(path)), context, style.err.quiet);
    tables.set(path, table);
  }
  return (programPath) => tables.get(besides.get(programPath) ?? '') ?? bundledTable;
}

/** The newer table that the programme of a file goes by; undefined where it is the one that comes with the package. */
export function findTable(named: string | undefined, programPath: string, context: Context): string | undefined {
  return named ?? findBeside(programPath, context);
}

/** Whether the folder of a programme holds a table of working days. */
export function hasOwnWorkdays(programPath: string, context: Context): boolean {
  return findBeside(programPath, context) !== undefined;
}

function findBeside(programPath: string, { host }: Context): string | undefined {
  return programPath === '-' ? undefined : host.findBeside(programPath, BESIDE);
}

/** @throws FileError */
async function readTable(path: string, { host, messages, style }: Context): Promise<WorkdayTable | undefined> {
  const { readWorkdayTable } = await import('../program/read-workdays.ts');
  const { file, table, diagnostics } = readWorkdayTable(await readBytes(path, host), path);
  if (table) {
    const older = bundledTable.years.filter(({ year }) => !table.years.some((own) => own.year === year));
    return { years: [...older, ...table.years] };
  }
  host.err.write(renderReport([{ file, diagnostics }], { messages, style: style.err, width: host.err.columns }));
  return undefined;
}
