import type { Agenda } from '../core/agenda.ts';
import { FileError, UsageError } from '../core/errors.ts';
import { findFirstYear } from '../core/program.ts';
import type { IsoDate } from '../core/time/date.ts';
import type { WorkdayTable } from '../core/time/workdays.ts';
import { renewedFile } from '../i18n/vi/renewed-file.ts';
import { readProgram } from '../program/read.ts';
import type { LeftBehind } from '../renewal/left-behind.ts';
import { renewProgram } from '../renewal/renew.ts';
import { createMove, findNextYear, nameYears } from '../renewal/years.ts';
import { createWorkdays } from '../schedule/dates/workdays.ts';
import { renderTable } from '../views/agenda/table.ts';
import { renderBroughtForward, renderLeftBehind, renderNextSteps } from '../views/renewal.ts';
import type { Context } from './context.ts';
import { type LoadedFile, type LoadedFiles, loadPrograms, type ReadFile, resolveToday } from './load-programs.ts';
import { createMarkedSchedule } from './marked-schedule.ts';
import { collectDetails, type DetailOptions } from './new-details.ts';
import { refuseInput, writeOutput } from './output.ts';
import { leaveSchema } from './schema-file.ts';
import { typeFiles, typeWord } from './typed-words.ts';
import { warnOfUnsettledYears } from './unsettled.ts';

export interface NewOptions extends DetailOptions {
  file?: string[];
  output?: string;
  force?: boolean;
  workdays?: string;
}

/** Next year's programme from this one: rules propose, and `confirm` in the file marks what a person has to look at. */
export async function runNew(year: number, options: NewOptions, context: Context): Promise<number> {
  const refuseTaken = (path: string) => {
    if (path !== '-' && !options.force && context.host.isTaken(path)) throw new FileError(path, 'write', 'EEXIST');
  };
  const isNamed = options.file !== undefined && options.file.length > 0;
  // Checked before loading, since a file of the folder that is in the way would be read as a source.
  if (!isNamed) refuseTaken(options.output ?? `khoagiao-${year}.yaml`);
  const loaded = await loadPrograms(options.file, options.workdays, context);
  if (!loaded.isComplete) return loaded.exitCode;
  const source = chooseSource(loaded, year, context);
  const { file, program, table } = source;
  const path = options.output ?? `khoagiao-${nameYears(createMove(program.program, year)).to}.yaml`;
  // Checked before any question is asked.
  refuseInput(path, { files: [source], workdays: options.workdays }, context);
  refuseTaken(path);

  const today = resolveToday(undefined, [program], context);
  const details = await collectDetails(program, year, options, context);
  const { text, left } = renewProgram(file.text, program, { year, today, ...details, createWords: renewedFile });
  const renewed = readBack(text, path);
  writeOutput(path, text, options, context);
  leaveSchema(path, text, context);
  const { host, messages, style } = context;
  if (path === '-')
    host.err.write(renderLeftBehind(left, year, { messages, style: style.err, width: host.err.columns }));
  else printRenewed(renewed, left, path, { today, table }, context);
  return loaded.exitCode;
}

/** Of several years side by side, the last one before the new year. A regime without an end has no next one. */
function chooseSource({ files, origin }: LoadedFiles, year: number, context: Context): LoadedFile {
  const yearOf = ({ program }: LoadedFile) => findFirstYear(program.program);
  const { errors } = context.messages.commandLine;
  const ending = files.filter(({ program }) => program.program.span.to !== null);
  if (ending.length === 0) throw new UsageError(errors.noNextProgram);
  const byYear = ending.toSorted((a, b) => yearOf(b) - yearOf(a));
  const source = byYear.find((file) => yearOf(file) < year);
  if (source) return source;
  const { program, file } = byYear[0]!;
  const next = findNextYear(program.program, resolveToday(undefined, [program], context));
  const named = typeFiles(origin === 'named' ? [file.name] : []);
  throw new UsageError(errors.notLater(year, yearOf(byYear.at(-1)!)), [errors.example(`khoagiao new ${next}${named}`)]);
}

/** What other commands will make of the file. It can be read as a programme, since the old one could. */
function readBack(text: string, path: string): ReadFile {
  const { file, program, diagnostics } = readProgram(text, path);
  if (!program) throw new Error(`new wrote ${diagnostics.map(({ code, path: at }) => `${code} at ${at}`).join(', ')}`);
  return { file, program, diagnostics };
}

/** What the statuses and working days of dates depend on. */
interface Reckoning {
  today: IsoDate;
  table: WorkdayTable;
}

/** The dates of the new year, those that days off bring forward, what was left behind, and what to do next. */
function printRenewed(
  renewed: ReadFile,
  left: LeftBehind,
  path: string,
  { today, table }: Reckoning,
  context: Context,
): void {
  const { host, messages, style } = context;
  const { program, diagnostics } = renewed;
  const confirmations = diagnostics.filter(({ code }) => code === 'to-confirm').length;
  const workdays = createWorkdays(table, program.workdays);
  const { deadlines, undated } = createMarkedSchedule({ ...renewed, table });
  const agenda: Agenda = {
    programs: [program.program],
    today,
    deadlines,
    undated,
    unsettledYears: warnOfUnsettledYears(deadlines, context),
    absence: null,
  };
  const broughtForward = deadlines.flatMap((deadline) => {
    const dayOff = workdays.dayOff(deadline.due);
    return dayOff || deadline.skipped.length > 0 ? [{ deadline, name: dayOff?.name ?? null }] : [];
  });
  const view = { messages, style: style.out, width: host.out.columns };
  host.out.write(
    [
      renderTable(agenda, view),
      renderBroughtForward(broughtForward, view),
      renderLeftBehind(left, findFirstYear(program.program), view),
      renderNextSteps(typeWord(path), confirmations, view),
    ].join(''),
  );
}
