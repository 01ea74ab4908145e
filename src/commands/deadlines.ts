import type { Agenda } from '../core/agenda.ts';
import { type Deadline, statusOf } from '../core/deadline.ts';
import type { Kind } from '../core/program.ts';
import { revealUnsafe } from '../core/text/text.ts';
import { addDays, type IsoDate } from '../core/time/date.ts';
import { findListEnd } from '../schedule/dates/span.ts';
import { compareDeadlines } from '../schedule/deadlines.ts';
import { type DateRange, selectDeadlines, selectUndated } from '../schedule/select.ts';
import { findTimely } from '../schedule/timely-programs.ts';
import { createStyle } from '../views/terminal/style.ts';
import { explainAbsence } from './absence.ts';
import { checkRange, checkSection } from './check-selection.ts';
import { type Context, chooseExit, EXIT } from './context.ts';
import { type AgendaFormat, formatForName } from './formats.ts';
import { type LoadedFile, loadPrograms, resolveToday } from './load-programs.ts';
import { createMarkedSchedule } from './marked-schedule.ts';
import { writeNotice } from './notice.ts';
import { refuseInput, writeOutput } from './output.ts';
import { warnOfUnsettledYears } from './unsettled.ts';
import { addSpan, type TypedSpan } from './values.ts';

export interface DeadlinesOptions {
  file?: string[];
  workdays?: string;
  today?: IsoDate;
  from?: IsoDate;
  to?: IsoDate;
  within?: TypedSpan;
  all?: boolean;
  exitCode?: boolean;
  kind?: Kind[];
  section?: string;
  actor?: string;
  format?: AgendaFormat;
  output?: string;
  force?: boolean;
}

/** What is due, and what has lately passed. */
export async function runDeadlines(options: DeadlinesOptions, context: Context): Promise<number> {
  checkRange(options, context);
  const loaded = await loadPrograms(options.file, options.workdays, context);
  if (loaded.files.length === 0) return loaded.exitCode;
  refuseInput(options.output, { files: loaded.files, workdays: options.workdays }, context);
  const filter = { kinds: options.kind, section: options.section, actor: options.actor };
  const programs = loaded.files.map(({ program }) => program);
  checkSection(filter, programs, context);

  const today = resolveToday(options.today, programs, context);
  const range = rangeOf(options, today);
  const end = findListEnd(range.to ?? today);
  const dated = loaded.files.map((file) => ({ ...file, ...createMarkedSchedule(file, end) }));
  const listed = loaded.origin === 'folder' ? findTimely(dated, range, { today, end }) : dated;
  nameLeftAside(
    dated.filter((file) => !listed.includes(file)),
    context,
  );
  const shown = listed.flatMap(({ deadlines }) => selectDeadlines(deadlines, filter, range)).sort(compareDeadlines);
  const agenda: Agenda = {
    programs: listed.map(({ program }) => program.program),
    today,
    deadlines: shown,
    undated: selectUndated(
      listed.flatMap(({ undated }) => undated),
      filter,
    ),
    unsettledYears: warnOfUnsettledYears(shown, context),
    absence: shown.length === 0 ? explainAbsence(listed, filter, options, today) : null,
  };
  await writeAgenda(agenda, options, context);
  const isDue = (deadline: Deadline) =>
    deadline.cancelled === null && (range.to !== undefined || statusOf(deadline, today) !== 'upcoming');
  return chooseExit(loaded.exitCode, options.exitCode && shown.some(isDue) ? EXIT.due : EXIT.fine);
}

// So that what was missed is seen after a week away.
const DAYS_SHOWN_AS_PAST = 7;

function rangeOf({ from, to, within, all }: DeadlinesOptions, today: IsoDate): DateRange {
  if (all) return {};
  if (from !== undefined || (to !== undefined && to < today)) return { from, to };
  return {
    from: today,
    to: within === undefined ? to : addSpan(today, within),
    pastFrom: addDays(today, -DAYS_SHOWN_AS_PAST),
  };
}

function isRangeGiven({ from, to, within, all }: DeadlinesOptions): boolean {
  return from !== undefined || to !== undefined || within !== undefined || all === true;
}

/** Programmes of the folder that are read and not listed. */
function nameLeftAside(files: LoadedFile[], context: Context): void {
  const { messages, style } = context;
  for (const { file, program } of files)
    writeNotice(
      messages.commandLine.leftAside(revealUnsafe(file.name), program.program.title),
      context,
      style.err.quiet,
    );
}

async function writeAgenda(agenda: Agenda, options: DeadlinesOptions, context: Context): Promise<void> {
  const { output, format = formatForName(output) } = options;
  const isFile = output !== undefined && output !== '-';
  // A pipe and a file hold every row, and so does a list whose range was asked for.
  const isFolded = output === undefined && context.host.out.columns !== undefined && !isRangeGiven(options);
  const text = await render(agenda, format, { isFile, isFolded }, context);
  // The table says it itself; another program reads the others.
  if (format !== 'table' && agenda.absence?.reason === 'unmatched')
    writeNotice(context.messages.agenda.noneMatches(agenda.absence), context, context.style.err.caution);
  writeOutput(output, text, options, context);
}

async function render(
  agenda: Agenda,
  format: AgendaFormat,
  { isFile, isFolded }: { isFile: boolean; isFolded: boolean },
  { host, messages, style }: Context,
): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('../views/agenda/json.ts')).renderJson(agenda);
    case 'csv':
      return (await import('../views/agenda/csv.ts')).renderCsv(agenda, messages);
    case 'markdown':
      return (await import('../views/agenda/markdown.ts')).renderMarkdown(agenda, messages);
    case 'table': {
      const { renderTable } = await import('../views/agenda/table.ts');
      return renderTable(
        agenda,
        isFile
          ? { messages, style: createStyle(false), width: undefined }
          : { messages, style: style.out, width: host.out.columns, isFolded, height: host.out.rows },
      );
    }
  }
}
