import type { Agenda } from '../../core/agenda.ts';
import { type Deadline, daysLeft, statusOf, type Undated } from '../../core/deadline.ts';
import type { Header } from '../../core/program.ts';
import type { IsoDate } from '../../core/time/date.ts';

/** What the items of a list are grouped by, in this order. */
export const URGENCIES = ['past', 'week', 'month', 'later'] as const;
export type Urgency = (typeof URGENCIES)[number];

const MONTH_DAYS = 30;

/** Due in 7 days and still in time on a day off → `week`; due in 30 days → `month` */
export function urgencyOf(deadline: Deadline, today: IsoDate): Urgency {
  switch (statusOf(deadline, today)) {
    case 'past':
      return 'past';
    case 'today':
    case 'soon':
      return 'week';
    case 'upcoming':
      return daysLeft(deadline, today) <= MONTH_DAYS ? 'month' : 'later';
  }
}

interface Group<Entry> {
  /** The programme of all entries, where the list has several. */
  program: Header | null;
  entries: Entry[];
}

/** The deadlines by urgency and, of several programmes, by programme; no group is empty. */
export function groupDeadlines(
  deadlines: Deadline[],
  { programs, today }: Agenda,
): (Group<Deadline> & { urgency: Urgency })[] {
  return URGENCIES.flatMap((urgency) =>
    groupByProgram(
      deadlines.filter((deadline) => urgencyOf(deadline, today) === urgency),
      programs,
    ).map((group) => ({ urgency, ...group })),
  );
}

export function groupUndated({ undated, programs }: Agenda): Group<Undated>[] {
  return groupByProgram(undated, programs);
}

function groupByProgram<Entry extends { program: Header }>(entries: Entry[], programs: Header[]): Group<Entry>[] {
  const groups =
    programs.length > 1
      ? programs.map((program) => ({ program, entries: entries.filter((entry) => entry.program.id === program.id) }))
      : [{ program: null, entries }];
  return groups.filter((group) => group.entries.length > 0);
}

/** A list as a terminal shows it: these deadlines, and of the others how many there are. */
export interface Folded {
  shown: Deadline[];
  /** Due in 30 days, and later. */
  month: Deadline[];
  later: Deadline[];
}

// Of a list with nothing near, the next few are shown all the same.
const LEAST_SHOWN = 3;

/** Folds what is due later than in 30 days, and of what is due in 30 days so many, beginning with the last. */
export function foldFar(deadlines: Deadline[], today: IsoDate, besides: number): Folded {
  const isDue = (...urgencies: Urgency[]) =>
    deadlines.filter((deadline) => urgencies.includes(urgencyOf(deadline, today)));
  const [near, month, later] = [isDue('past', 'week'), isDue('month'), isDue('later')];
  const room = Math.max(0, LEAST_SHOWN - near.length - month.length);
  const far = [...month, ...later.slice(0, room)];
  const shown = new Set([...near, ...far.slice(0, Math.max(0, far.length - besides))]);
  const isLeftOut = (deadline: Deadline) => !shown.has(deadline);
  return { shown: [...shown], month: month.filter(isLeftOut), later: later.filter(isLeftOut) };
}
