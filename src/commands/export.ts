import packageJson from '../../package.json' with { type: 'json' };
import {
  type CalendarOptions,
  findObstacle,
  type ProgramCalendar,
  parseAlarm,
  parseReminders,
  renderCalendar,
} from '../calendar/index.ts';
import type { Change } from '../core/change.ts';
import type { Deadline } from '../core/deadline.ts';
import { UsageError } from '../core/errors.ts';
import { type Kind, type Program, placeOf } from '../core/program.ts';
import { revealUnsafe } from '../core/text/text.ts';
import type { IsoDate } from '../core/time/date.ts';
import type { WorkdayTable } from '../core/time/workdays.ts';
import { closeSpan } from '../schedule/dates/span.ts';
import { createWorkdays } from '../schedule/dates/workdays.ts';
import { listDeadlines, listUndated } from '../schedule/deadlines.ts';
import { type ItemFilter, isWanted, selectDeadlines, selectUndated } from '../schedule/select.ts';
import { renderChanges } from '../views/changes.ts';
import { checkRange } from './check-range.ts';
import { checkSection } from './check-section.ts';
import { compareVersions } from './compare-versions.ts';
import { type Context, EXIT } from './context.ts';
import { loadPrograms, loadVersions } from './load-programs.ts';
import { writeOutput } from './output.ts';
import { warnOfUnsettledYears } from './unsettled.ts';

export interface ExportOptions {
  file?: string[];
  workdays?: string;
  output?: string;
  from?: IsoDate;
  to?: IsoDate;
  kind?: Kind[];
  section?: string;
  remind: string;
  alarm: string;
  since?: string;
  force?: boolean;
}

/** Writes the calendar: one file for all programmes chosen, or one for each where no name is given. */
export async function runExport(options: ExportOptions, context: Context): Promise<number> {
  checkRange(options, context);
  const calendarOptions = readCalendarOptions(options, context);
  const loaded = await loadPrograms(options.file, options.workdays, context);
  if (loaded.exitCode !== EXIT.fine) return loaded.exitCode;
  const versions = await loadVersions(options.since === undefined ? [] : [options.since], context);
  if (versions.exitCode !== EXIT.fine) return versions.exitCode;
  const olds = versions.files.map(({ program }) => program);
  const programs = loaded.files.map(({ program }) => program);
  if (olds.length > 0 && programs.length > 1) throw new UsageError(context.messages.commandLine.errors.oneProgram);
  const filter = { kinds: options.kind, section: options.section };
  checkSection(filter, programs, context);

  const calendars = loaded.files.map(({ program, table }) => ({
    program: program.program,
    documents: program.documents,
    deadlines: selectDeadlines(listDeadlines(program, table), filter, options),
    workdays: createWorkdays(table, program.workdays),
    removed: olds.flatMap((old) => printChanges(old, program, filter, table, context)),
  }));
  nameLeftOut(programs, filter, context);
  sayWhereTheyEnd(programs, context);
  warnOfUnsettledYears(
    calendars.flatMap(({ deadlines }) => deadlines),
    context,
  );
  const files = options.output === undefined ? calendars.map((calendar) => [calendar]) : [calendars];
  for (const file of files) writeCalendarFile(file, options, calendarOptions, context);
  return EXIT.fine;
}

function readCalendarOptions({ remind, alarm }: ExportOptions, { messages }: Context): CalendarOptions {
  const { errors } = messages.commandLine;
  const reminders = parseReminders(remind);
  if (reminders === undefined) throw new UsageError(errors.reminder(remind));
  const alarmDays = parseAlarm(alarm);
  if (alarmDays === undefined) throw new UsageError(errors.alarm(alarm));
  return { messages, reminders, alarm: alarmDays, version: packageJson.version };
}

function writeCalendarFile(
  calendars: ProgramCalendar[],
  { output, force }: ExportOptions,
  calendarOptions: CalendarOptions,
  context: Context,
): void {
  const { host, messages, style } = context;
  if (calendars.every(({ deadlines, removed }) => deadlines.length + (removed?.length ?? 0) === 0)) {
    host.err.write(`${messages.commandLine.nothingToExport}\n`);
    return;
  }
  const path = output ?? `${calendars[0]!.program.id}.ics`;
  const findObstacleIn = (existing: Uint8Array) =>
    findObstacle(
      existing,
      calendars.map(({ program }) => program),
    );
  writeOutput(path, renderCalendar(calendars, calendarOptions), { force, findObstacle: findObstacleIn }, context);
  if (path !== '-')
    host.err.write(messages.commandLine.howToImport.map((line) => `${style.err.quiet(line)}\n`).join(''));
}

/** Says what changed since the earlier version, and answers the deadlines that are no more. */
function printChanges(
  old: Program,
  program: Program,
  filter: ItemFilter,
  table: WorkdayTable,
  context: Context,
): Deadline[] {
  const { host, messages, style } = context;
  const changes = compareVersions(old, program, table, context);
  host.err.write(`${renderChanges(changes, { messages, style: style.err, width: host.err.columns })}\n`);
  return changes.flatMap((change) => findGone(change, messages)).filter((deadline) => isWanted(deadline, filter));
}

/** The deadline that a change takes out of the calendar, with the reason where it has one. */
function findGone(change: Change, { agenda }: Context['messages']): Deadline[] {
  switch (change.kind) {
    case 'removed':
      return [change.from];
    case 'merged':
      return [{ ...change.from, cancelled: agenda.merged(change.to) }];
    case 'awaiting':
      return [{ ...change.from, cancelled: `${agenda.undated}: ${change.to.reason}` }];
    case 'added':
    case 'moved':
    case 'covers':
    case 'cancelled':
    case 'restored':
      return [];
  }
}

/** A regime without an end is exported up to a day that depends on its file alone. */
function sayWhereTheyEnd(programs: Program[], { host, messages, style }: Context): void {
  for (const { program } of programs.filter(({ program: { span } }) => span.to === null)) {
    const { to } = closeSpan(program);
    host.err.write(`${style.err.quiet(messages.commandLine.withoutEnd(revealUnsafe(program.title), to))}\n`);
  }
}

/** Undated items are no events; they are named, so that nobody takes the calendar for the whole programme. */
function nameLeftOut(programs: Program[], filter: ItemFilter, { host, messages }: Context): void {
  const undated = selectUndated(programs.flatMap(listUndated), filter);
  if (undated.length === 0) return;
  host.err.write(`${messages.commandLine.leftOut(undated.length)}\n`);
  for (const { item, section } of undated) host.err.write(`  ${placeOf(item, section)}  ${item.title}\n`);
}
