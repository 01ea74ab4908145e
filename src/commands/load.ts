import type { Context } from '../cli/context.ts';
import { dateAt, type IsoDate } from '../core/date.ts';
import { FileError, UsageError } from '../core/errors.ts';
import type { Program } from '../core/program.ts';
import { type CheckedFile, hasErrors } from '../core/source.ts';
import { readProgram } from '../program/read.ts';
import { readWorkdayTable } from '../program/workday-table.ts';
import { createWorkdays, type Workdays } from '../schedule/workdays.ts';
import { renderReport } from '../views/report-text.ts';

/** A programme of ten thousand items is about half of it. */
const MAX_BYTES = 8 * 1024 * 1024;
const BUNDLED = 'khoagiao-2023.yaml';

/** The files a command works on: those named, else the environment's, else the folder's own, else the bundled one. */
export function chooseFiles(named: string[] | undefined, { host }: Context): { paths: string[]; isBundled: boolean } {
  if (named !== undefined && named.length > 0) return { paths: named, isBundled: false };
  const fromEnvironment = host.env('KHOAGIAO_FILE');
  if (fromEnvironment) return { paths: [fromEnvironment], isBundled: false };
  if (host.exists('khoagiao.yaml')) return { paths: ['khoagiao.yaml'], isBundled: false };
  return { paths: [host.dataPath(BUNDLED)], isBundled: true };
}

/** Reads and checks files, each once. `-` is standard input. @throws FileError */
export function checkFiles(paths: string[], { host }: Context): (CheckedFile & { program?: Program })[] {
  return paths.map((path) => {
    const content = path === '-' ? host.readInput() : host.readFile(path);
    if (content.length > MAX_BYTES) throw new FileError(path, 'read', 'TOOBIG');
    return readProgram(content, path);
  });
}

/**
 * The programmes to work with, or undefined where one of them is invalid, after its errors have gone to stderr. Warnings and
 * notes are left to `validate`.
 *
 * @throws FileError
 */
export function loadPrograms(named: string[] | undefined, context: Context): Program[] | undefined {
  const { host, messages, style } = context;
  const { paths, isBundled } = chooseFiles(named, context);
  const files = checkFiles(paths, context);
  const invalid = files.filter(({ diagnostics }) => hasErrors(diagnostics));
  if (invalid.length > 0) {
    host.err.write(renderReport(invalid.map(keepErrors), messages, style.err));
    return undefined;
  }
  const programs = files.flatMap(({ program }) => program ?? []);
  if (isBundled) host.err.write(`${style.err.quiet(messages.commandLine.bundled(programs[0]!.program.title))}\n`);
  return programs;
}

export function loadWorkdays({ host }: Context): Workdays {
  return createWorkdays(readWorkdayTable(host.readFile(host.dataPath('workdays-vn.yaml'))));
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
