import type { Deadline } from '../core/deadline.ts';
import type { Header, Program } from '../core/program.ts';
import type { IsoDate } from '../core/time/date.ts';
import { type DateRange, selectDeadlines } from './select.ts';

/** A programme with all of its deadlines. */
export interface DatedProgram {
  program: Program;
  deadlines: Deadline[];
}

/**
 * Of several programmes, those whose span or one of whose deadlines meets a range; where there is none, those whose span
 * holds today, else those that begin last.
 *
 * `end` is where a regime without an end stops, as for its deadlines.
 *
 * 2026 and 2027, from 25/11/2026 to 02/12/2026: 2026, also where nothing falls due then. From 25/11/2026 on: both.
 */
export function findTimely<Dated extends DatedProgram>(
  programs: Dated[],
  range: DateRange,
  { today, end }: { today: IsoDate; end: IsoDate },
): Dated[] {
  const meets = ({ span }: Header, { from, to }: DateRange) =>
    (from === undefined || from <= (span.to ?? end)) && (to === undefined || to >= span.from);
  const meeting = programs.filter(
    ({ program, deadlines }) => meets(program.program, range) || selectDeadlines(deadlines, {}, range).length > 0,
  );
  if (meeting.length > 0) return meeting;
  const current = programs.filter(({ program }) => meets(program.program, { from: today, to: today }));
  if (current.length > 0) return current;
  const firstDays = programs.map(({ program }) => program.program.span.from);
  const latest = firstDays.toSorted().at(-1);
  return programs.filter(({ program }) => program.program.span.from === latest);
}
