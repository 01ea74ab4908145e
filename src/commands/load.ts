import officialTable from '../../data/workdays-vn.yaml';
import { dateAt, type IsoDate } from '../core/date.ts';
import { UsageError } from '../core/errors.ts';
import type { Program } from '../core/program.ts';
import { type CheckedFile, hasErrors, type SourceFile } from '../core/source.ts';
import type { WorkdayTable } from '../core/workdays.ts';
import { renderReport } from '../views/report/text.ts';
import { checkFiles, readBytes } from './check-files.ts';
import { chooseFiles } from './choose.ts';
import type { Context } from './context.ts';

/** A programme with the file that it was read from. */
export interface LoadedFile {
  file: SourceFile;
  program: Program;
}

/**
 * The programmes to work with, or undefined where one of them is invalid, after its errors have gone to stderr. Warnings and
 * notes are left to `validate`.
 *
 * @throws FileError
 */
export async function loadPrograms(named: string[] | undefined, context: Context): Promise<Program[] | undefined> {
  return (await loadFiles(named, context))?.map(({ program }) => program);
}

/** The same, each with its file. @throws FileError */
export async function loadFiles(named: string[] | undefined, context: Context): Promise<LoadedFile[] | undefined> {
  const { host, messages, style } = context;
  const { paths, origin } = chooseFiles(named, context);
  const files = await checkFiles(paths, context);
  const invalid = files.filter(({ diagnostics }) => hasErrors(diagnostics));
  if (invalid.length > 0) {
    host.err.write(renderReport(invalid.map(keepErrors), messages, style.err));
    return undefined;
  }
  const loaded = files.flatMap(({ file, program }) => (program ? [{ file, program }] : []));
  if (origin === 'bundled')
    host.err.write(`${style.err.quiet(messages.commandLine.bundled(loaded[0]!.program.program.title))}\n`);
  return loaded;
}

/**
 * The working days to go by: the table that comes with the package, in which the years of a newer file take the place of its
 * own. Undefined where that file is invalid, after its report has gone to stderr.
 *
 * @throws FileError
 */
export async function loadWorkdays(path: string | undefined, context: Context): Promise<WorkdayTable | undefined> {
  if (path === undefined) return officialTable;
  const { host, messages, style } = context;
  const { readWorkdayTable } = await import('../program/read-workdays.ts');
  const { file, table, diagnostics } = readWorkdayTable(await readBytes(path, context), path);
  if (table)
    return {
      years: [
        ...officialTable.years.filter(({ year }) => !table.years.some((own) => own.year === year)),
        ...table.years,
      ],
    };
  host.err.write(renderReport([{ file, diagnostics }], messages, style.err));
  return undefined;
}

function keepErrors({ file, diagnostics }: CheckedFile): CheckedFile {
  return { file, diagnostics: diagnostics.filter(({ severity }) => severity === 'error') };
}

/** Programmes with one id would take each other's place in a calendar. */
export function checkDistinct(programs: Program[], { messages }: Context): void {
  const ids = programs.map(({ program }) => program.id);
  const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
  if (repeated !== undefined) throw new UsageError(messages.commandLine.errors.sameId(repeated));
}

/** Today in the programmes' zone, unless the user named a day. */
export function resolveToday(named: IsoDate | undefined, programs: Program[], { host }: Context): IsoDate {
  return named ?? dateAt(host.now(), programs[0]!.program.timezone);
}
