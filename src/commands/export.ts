import packageJson from '../../package.json' with { type: 'json' };
import { type CalendarOptions, type ComparedCalendar, parseAlarm, parseReminders } from '../calendar/index.ts';
import { UsageError } from '../core/errors.ts';
import { type Kind, type Program, placeOf } from '../core/program.ts';
import { revealUnsafe } from '../core/text/text.ts';
import type { IsoDate } from '../core/time/date.ts';
import { closeSpan } from '../schedule/dates/span.ts';
import { createWorkdays } from '../schedule/dates/workdays.ts';
import { createSchedule } from '../schedule/deadlines.ts';
import { type ItemFilter, selectDeadlines, selectUndated } from '../schedule/select.ts';
import { type CalendarFile, nameCalendarFile, writeCalendarFile } from './calendar-file.ts';
import { checkRange, checkSection } from './check-selection.ts';
import { type Context, EXIT } from './context.ts';
import { readSince, requireCalendarName } from './earlier-calendar.ts';
import { type LoadedFile, loadPrograms } from './load-programs.ts';
import { writeNotice } from './notice.ts';
import { refuseInput } from './output.ts';
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
  const { messages, style } = context;
  const calendarOptions = readCalendarOptions(options, context);
  requireCalendarName(options.since, context);
  const loaded = await loadPrograms(options.file, options.workdays, context);
  if (loaded.exitCode === EXIT.failed) writeNotice(messages.commandLine.erroneous, context, style.err.danger);
  if (loaded.exitCode !== EXIT.fine) return loaded.exitCode;
  const programs = loaded.files.map(({ program }) => program);
  const filter = { kinds: options.kind, section: options.section };
  checkSection(filter, programs, context);

  const calendars = loaded.files.map((file) => selectCalendar(file, filter, options));
  const files = listFiles(calendars, options.output, context);
  for (const { path } of files) refuseInput(path, { files: loaded.files, workdays: options.workdays }, context);
  if (options.since !== undefined && files.length > 1) throw new UsageError(messages.commandLine.errors.sinceOneFile);
  const headers = programs.map(({ program }) => program);
  const since = options.since === undefined ? undefined : await readSince(options.since, headers, context);
  if (options.since !== undefined && !since) return EXIT.file;

  nameLeftOut(calendars, filter, context);
  sayWhereTheyEnd(programs, context);
  warnOfUnsettledYears(
    calendars.flatMap(({ deadlines }) => deadlines),
    context,
  );
  const force = options.force ?? false;
  const written = files.filter((file) => writeCalendarFile(file, { since, force }, calendarOptions, context));
  if (written.length === 0) {
    writeNotice(messages.commandLine.nothingToExport, context);
    return EXIT.failed;
  }
  for (const { path } of files.filter((file) => !written.includes(file)))
    writeNotice(messages.commandLine.notWritten(revealUnsafe(path)), context);
  if (options.output !== '-')
    for (const line of messages.commandLine.howToImport) writeNotice(line, context, style.err.quiet);
  return EXIT.fine;
}

function selectCalendar({ program, table }: LoadedFile, filter: ItemFilter, range: ExportOptions): ComparedCalendar {
  const schedule = createSchedule(program, table);
  return {
    program: program.program,
    documents: program.documents,
    deadlines: selectDeadlines(schedule.deadlines, filter, range),
    items: program.sections.flatMap(({ items }) => items),
    workdays: createWorkdays(table, program.workdays),
    schedule,
  };
}

function listFiles(calendars: ComparedCalendar[], output: string | undefined, context: Context): CalendarFile[] {
  if (output !== undefined) return [{ path: nameCalendarFile(output, context), calendars }];
  return calendars.map((calendar) => ({ path: `${calendar.program.id}.ics`, calendars: [calendar] }));
}

function readCalendarOptions({ remind, alarm }: ExportOptions, { messages }: Context): CalendarOptions {
  const { errors } = messages.commandLine;
  const reminders = parseReminders(remind);
  if (reminders === undefined) throw new UsageError(errors.reminder(remind));
  const alarmDays = parseAlarm(alarm);
  if (alarmDays === undefined) throw new UsageError(errors.alarm(alarm));
  return { messages, reminders, alarm: alarmDays, version: packageJson.version };
}

/** A regime without an end is exported up to a day that depends on its file alone. */
function sayWhereTheyEnd(programs: Program[], context: Context): void {
  const { messages, style } = context;
  for (const { program } of programs.filter(({ program: { span } }) => span.to === null)) {
    const { to } = closeSpan(program);
    writeNotice(messages.commandLine.withoutEnd(revealUnsafe(program.title), to), context, style.err.quiet);
  }
}

/** Undated items are no events; they are named, so that nobody takes the calendar for the whole programme. */
function nameLeftOut(calendars: ComparedCalendar[], filter: ItemFilter, context: Context): void {
  const undated = selectUndated(
    calendars.flatMap(({ schedule }) => schedule.undated),
    filter,
  );
  if (undated.length === 0) return;
  writeNotice(context.messages.commandLine.leftOut(undated.length), context);
  for (const { item, section } of undated) writeNotice(`  ${placeOf(item, section)}  ${item.title}`, context);
}
