import type { Agenda } from '../core/agenda.ts';
import type { IsoDate } from '../core/date.ts';
import type { Deadline } from '../core/deadline.ts';
import { UsageError } from '../core/errors.ts';
import type { Kind, Program } from '../core/program.ts';
import { compareDeadlines, listDeadlines, listUndated } from '../schedule/deadlines.ts';
import { type DateRange, type ItemFilter, isWithin, selectDeadlines, selectUndated } from '../schedule/select.ts';
import { createStyle } from '../views/terminal/style.ts';
import { keepAsked } from './choose.ts';
import { type Context, EXIT } from './context.ts';
import type { AGENDA_FORMATS } from './formats.ts';
import { checkDistinct, loadPrograms, loadWorkdays, resolveToday } from './load.ts';
import { writeOutput } from './output.ts';
import { warnOfUnsettledYears } from './unsettled.ts';
import { addSpan, type Span } from './values.ts';

export interface DeadlinesOptions {
  file?: string[];
  workdays?: string;
  today?: IsoDate;
  from?: IsoDate;
  to?: IsoDate;
  within?: Span;
  all?: boolean;
  exitCode?: boolean;
  kind?: Kind[];
  section?: string;
  actor?: string;
  format: (typeof AGENDA_FORMATS)[number];
  output?: string;
}

/** What is due. Shows a deadline until the date as written is itself past. */
export async function runDeadlines(options: DeadlinesOptions, context: Context): Promise<number> {
  const loaded = await loadPrograms(options.file, context);
  if (!loaded) return EXIT.findings;
  checkDistinct(loaded, context);
  const filter = { kinds: options.kind, section: options.section, actor: options.actor };
  checkSection(filter, loaded, context);

  const today = resolveToday(options.today, loaded, context);
  const range = rangeOf(options, today, context);
  const table = await loadWorkdays(options.workdays, context);
  if (!table) return EXIT.findings;
  const dated = new Map(loaded.map((program) => [program, listDeadlines(program, table)]));
  const listShown = (program: Program) => selectDeadlines(dated.get(program)!, filter, range);
  const programs = keepAsked(loaded, options.file, (program) => listShown(program).length > 0, context);
  const shown = programs.flatMap(listShown).sort(compareDeadlines);
  const agenda: Agenda = {
    programs: programs.map(({ program }) => program),
    today,
    deadlines: shown,
    undated: selectUndated(programs.flatMap(listUndated), filter),
    unsettledYears: warnOfUnsettledYears(shown, context),
    finished: shown.length === 0 ? listFinished(programs, today, dated) : [],
  };
  await show(agenda, options, context);
  const isAnyDue = shown.some(({ item }) => item.cancelled === undefined);
  return options.exitCode && isAnyDue ? EXIT.due : EXIT.fine;
}

/** An item's section, or a place in the source, that no programme has is a slip of the pen rather than an empty answer. */
export function checkSection({ section }: ItemFilter, programs: Program[], { messages }: Context): void {
  if (section === undefined) return;
  const sections = programs.flatMap((program) => program.sections);
  const places = sections.flatMap(({ id, items }) => [id, ...items.flatMap(({ source }) => source ?? [])]);
  if (places.some((place) => isWithin(place, section))) return;
  throw new UsageError(
    messages.commandLine.errors.unknownSection(
      section,
      sections.map(({ id }) => id),
    ),
  );
}

function rangeOf({ from, to, within, all }: DeadlinesOptions, today: IsoDate, { messages }: Context): DateRange {
  if (from !== undefined && to !== undefined && from > to)
    throw new UsageError(messages.commandLine.errors.reversedRange);
  if (all) return {};
  if (within !== undefined) return { from: today, to: addSpan(today, within) };
  return { from: from ?? (to === undefined || to >= today ? today : undefined), to };
}

/** Each programme with its last date, where every date of every one is past; otherwise nothing. */
function listFinished(
  programs: Program[],
  today: IsoDate,
  dated: ReadonlyMap<Program, Deadline[]>,
): Agenda['finished'] {
  const finished = programs.map((program) => {
    const dates = dated.get(program)!.map(({ due }) => due);
    return { program: program.program, lastDue: dates.sort().at(-1) ?? null };
  });
  return finished.every(({ lastDue }) => lastDue === null || lastDue < today) ? finished : [];
}

async function show(agenda: Agenda, { format, output }: DeadlinesOptions, context: Context): Promise<void> {
  const text = await render(agenda, format, output !== undefined && output !== '-', context);
  writeOutput(output, text, (existing) => beginAlike(existing, text), context);
}

async function render(
  agenda: Agenda,
  format: DeadlinesOptions['format'],
  isFile: boolean,
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
          : { messages, style: style.out, width: host.out.columns },
      );
    }
  }
}

/** Whether a file was written by the same listing before: its first words name the form, or the programme. */
function beginAlike(existing: string, text: string): boolean {
  const BEGINNING = 12;
  return existing === '' || existing.slice(0, BEGINNING) === text.slice(0, BEGINNING);
}
