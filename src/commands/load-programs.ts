import { type CheckedFile, hasErrors } from '../core/diagnostics/source.ts';
import { UsageError } from '../core/errors.ts';
import type { Program } from '../core/program.ts';
import { revealUnsafe } from '../core/text/text.ts';
import { dateAt, type IsoDate } from '../core/time/date.ts';
import type { WorkdayTable } from '../core/time/workdays.ts';
import { findDuplicatePrograms } from '../program/checks/duplicate-programs.ts';
import type { ReadResult } from '../program/read.ts';
import { renderReport } from '../views/report/text.ts';
import { type Context, chooseExit, EXIT } from './context.ts';
import { announceSample, findPrograms, type Origin } from './find-programs.ts';
import { loadWorkdays } from './load-workdays.ts';
import { readPrograms } from './read-files.ts';

/** A programme with the file that it was read from, and what was found in it. */
export interface ReadFile extends CheckedFile {
  program: Program;
}

/** The same, with the working days that the programme goes by. */
export interface LoadedFile extends ReadFile {
  table: WorkdayTable;
}

/** Files that were read as programmes. What is wrong with them, or with others, has been said on stderr. */
interface Loaded<File> {
  files: File[];
  /** Whether every file could be read as a programme. */
  isComplete: boolean;
  /** What the run ends with because of the files, whatever else it does. */
  exitCode: number;
}

/** The programmes a command works on, and where their files were found. */
export interface LoadedFiles extends Loaded<LoadedFile> {
  origin: Origin;
}

/**
 * The programmes to work with: of the files chosen, those that can be read as one. None where the working days are invalid.
 * Errors go to stderr; warnings and notes are left to `validate`.
 *
 * @throws FileError where the working days cannot be read
 * @throws UsageError where two files hold programmes with one id, which would replace each other in a calendar
 */
export async function loadPrograms(
  named: string[] | undefined,
  workdays: string | undefined,
  context: Context,
): Promise<LoadedFiles> {
  const { paths, origin } = findPrograms(named, context.host);
  const { read, exitCode } = await readPrograms(paths, context);
  requireDistinct(read, context);
  const loaded = keepReadable(read, exitCode, context);
  const names = loaded.files.map(({ file }) => file.name);
  if (names.length === 0) return { ...loaded, files: [], origin };
  if (origin === 'sample') announceSample(loaded.files[0]!.program.program.title, context);
  const workdaysOf = await loadWorkdays(workdays, names, context);
  if (!workdaysOf) return { origin, files: [], isComplete: false, exitCode: chooseExit(exitCode, EXIT.failed) };
  return { ...loaded, origin, files: loaded.files.map((file) => ({ ...file, table: workdaysOf(file.file.name) })) };
}

/** Versions of a programme, which may have one id. */
export async function loadVersions(paths: string[], context: Context): Promise<Loaded<ReadFile>> {
  const { read, exitCode } = await readPrograms(paths, context);
  return keepReadable(read, exitCode, context);
}

function keepReadable(read: ReadResult[], exitCode: number, { host, messages, style }: Context): Loaded<ReadFile> {
  const files = read.flatMap(({ file, program, diagnostics }) => (program ? [{ file, program, diagnostics }] : []));
  const invalid = read.filter(({ diagnostics }) => hasErrors(diagnostics));
  if (invalid.length > 0)
    host.err.write(renderReport(invalid.map(keepErrors), { messages, style: style.err, width: host.err.columns }));
  return {
    files,
    isComplete: files.length === read.length && exitCode === EXIT.fine,
    exitCode: chooseExit(exitCode, invalid.length > 0 ? EXIT.failed : EXIT.fine),
  };
}

function keepErrors({ file, diagnostics }: CheckedFile): CheckedFile {
  return { file, diagnostics: diagnostics.filter(({ severity }) => severity === 'error') };
}

function requireDistinct(files: ReadResult[], { messages }: Context): void {
  const id = findDuplicatePrograms(files)[0]?.repeat.id?.text;
  if (id === undefined) return;
  const names = files.filter((file) => file.id?.text === id).map(({ file }) => revealUnsafe(file.name));
  throw new UsageError(messages.commandLine.errors.sameId(id, names));
}

/** Today in the programmes' zone, unless the user named a day. */
export function resolveToday(named: IsoDate | undefined, programs: Program[], { host }: Context): IsoDate {
  return named ?? dateAt(host.now(), programs[0]!.program.timezone);
}
