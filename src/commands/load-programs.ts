import { dateAt, type IsoDate } from '../core/date.ts';
import { UsageError } from '../core/errors.ts';
import type { Program } from '../core/program.ts';
import { type CheckedFile, hasErrors, type SourceFile } from '../core/source.ts';
import { revealUnsafe } from '../core/text.ts';
import type { WorkdayTable } from '../core/workdays.ts';
import { findDuplicatePrograms } from '../program/checks/duplicate-programs.ts';
import type { ReadResult } from '../program/read.ts';
import { renderReport } from '../views/report/text.ts';
import type { Context } from './context.ts';
import { announceSample, findPrograms, type Origin } from './find-programs.ts';
import { loadWorkdays } from './load-workdays.ts';
import { readPrograms } from './read-files.ts';

/** A programme with the file that it was read from, and the working days it goes by. */
export interface LoadedFile {
  file: SourceFile;
  program: Program;
  table: WorkdayTable;
}

/** The programmes a command works on, and where their files were found. */
export interface LoadedFiles {
  origin: Origin;
  files: LoadedFile[];
}

/**
 * The programmes to work with, or undefined where one of them or its working days are invalid, after their errors have gone to
 * stderr. Warnings and notes are left to `validate`.
 *
 * @throws FileError
 * @throws UsageError where two files hold programmes with one id, which would replace each other in a calendar
 */
export async function loadPrograms(
  named: string[] | undefined,
  workdays: string | undefined,
  context: Context,
): Promise<LoadedFiles | undefined> {
  const found = findPrograms(named, context.host);
  const read = await readPrograms(found.paths, context.host);
  requireDistinct(read, context);
  const files = keepValid(read, context);
  if (!files) return undefined;
  if (found.origin === 'sample') announceSample(files[0]!.program.program.title, context);
  const workdaysOf = await loadWorkdays(workdays, found.paths, context);
  if (!workdaysOf) return undefined;
  return { origin: found.origin, files: files.map((file) => ({ ...file, table: workdaysOf(file.file.name) })) };
}

/** Versions of a programme, which may have one id. @throws FileError */
export async function loadVersions(paths: string[], context: Context): Promise<Program[] | undefined> {
  return keepValid(await readPrograms(paths, context.host), context)?.map(({ program }) => program);
}

type ValidFile = Omit<LoadedFile, 'table'>;

function keepValid(files: ReadResult[], { host, messages, style }: Context): ValidFile[] | undefined {
  const invalid = files.filter(({ diagnostics }) => hasErrors(diagnostics));
  if (invalid.length === 0) return files.flatMap(({ file, program }) => (program ? [{ file, program }] : []));
  host.err.write(renderReport(invalid.map(keepErrors), messages, style.err));
  return undefined;
}

function keepErrors({ file, diagnostics }: CheckedFile): CheckedFile {
  return { file, diagnostics: diagnostics.filter(({ severity }) => severity === 'error') };
}

function requireDistinct(files: ReadResult[], { messages }: Context): void {
  const id = findDuplicatePrograms(files)[0]?.file.id?.text;
  if (id === undefined) return;
  const names = files.filter((file) => file.id?.text === id).map(({ file }) => revealUnsafe(file.name));
  throw new UsageError(messages.commandLine.errors.sameId(id, names));
}

/** Today in the programmes' zone, unless the user named a day. */
export function resolveToday(named: IsoDate | undefined, programs: Program[], { host }: Context): IsoDate {
  return named ?? dateAt(host.now(), programs[0]!.program.timezone);
}
