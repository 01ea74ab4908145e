import type { Absence, NextLines } from '../core/agenda.ts';
import type { Item, Kind } from '../core/program.ts';
import type { IsoDate } from '../core/time/date.ts';
import { findNextYear } from '../renewal/years.ts';
import { type ItemFilter, isWanted, selectDeadlines } from '../schedule/select.ts';
import type { DatedProgram } from '../schedule/timely-programs.ts';
import { typeFiles, typeWord } from './typed-words.ts';

/** What was chosen on the command line. */
interface Choice {
  file?: string[];
  kind?: Kind[];
  section?: string;
  actor?: string;
  all?: boolean;
}

/** Why none of the deadlines is in the range, with what to type next. */
export function explainAbsence(programs: DatedProgram[], filter: ItemFilter, options: Choice, today: IsoDate): Absence {
  const chosen = listFilters(options);
  const isMatched = programs.some(({ deadlines }) => selectDeadlines(deadlines, filter, {}).length > 0);
  if (!isMatched && chosen.length > 0)
    return { reason: 'unmatched', filters: chosen, actors: isActorKnown(programs, filter) ? [] : listActors(programs) };
  const finished = programs.map(({ program, deadlines }) => {
    const dates = deadlines.map(({ due }) => due);
    return { program: program.program, lastDue: dates.sort().at(-1) ?? null };
  });
  const isFinished = finished.every(({ lastDue }) => lastDue === null || lastDue < today);
  const next = listNextLines(programs, options, today, isFinished);
  return isFinished ? { reason: 'finished', programs: finished, next } : { reason: 'outside', next };
}

/** Command lines that show more than this one, with the files and filters of this one. */
function listNextLines(programs: DatedProgram[], options: Choice, today: IsoDate, isFinished: boolean): NextLines {
  const files = typeFiles(options.file);
  const selection = [files, ...listFilters(options).map((filter) => ` ${filter}`)].join('');
  const latest = programs
    .map(({ program }) => program.program)
    .toSorted((a, b) => (a.span.from < b.span.from ? 1 : -1))[0]!;
  const hasDates = programs.some(({ deadlines }) => deadlines.length > 0);
  const nextYear = findNextYear(latest, today);
  return {
    all: hasDates && !options.all ? `khoagiao deadlines --all${selection}` : null,
    today: hasDates && isFinished ? `khoagiao deadlines --today ${typeDate(latest.span.from)}${selection}` : null,
    renewal: isFinished && nextYear !== undefined ? { year: nextYear, line: `khoagiao new ${nextYear}${files}` } : null,
  };
}

/** The filters of the command line, as they can be typed again. */
function listFilters({ kind, section, actor }: Choice): string[] {
  return [
    ...(kind === undefined ? [] : [`--kind ${kind.join(',')}`]),
    ...(section === undefined ? [] : [`--section ${typeWord(section)}`]),
    ...(actor === undefined ? [] : [`--actor ${typeWord(actor)}`]),
  ];
}

/** As people type it. `2023-03-01` → `01/03/2023` */
const typeDate = (date: IsoDate) => date.split('-').reverse().join('/');

function isActorKnown(programs: DatedProgram[], { actor }: ItemFilter): boolean {
  return programs.some(({ program }) =>
    program.sections.some((section) => section.items.some((item) => isWanted({ item, section }, { actor }))),
  );
}

const MOST_ACTORS = 10;

function listActors(programs: DatedProgram[]): string[] {
  const items = programs.flatMap(({ program }) => program.sections.flatMap((section): Item[] => section.items));
  return [...new Set(items.flatMap(({ actor }) => actor ?? []))].slice(0, MOST_ACTORS);
}
