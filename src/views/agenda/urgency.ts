import type { Agenda } from '../../core/agenda.ts';
import { type Deadline, daysLeft, statusOf, type Undated } from '../../core/deadline.ts';
import type { Header } from '../../core/program.ts';
import type { IsoDate } from '../../core/time/date.ts';

/** What the items of a list are grouped by, in this order. */
export const URGENCIES = ['past', 'week', 'month', 'later'] as const;
export type Urgency = (typeof URGENCIES)[number];

const MONTH_DAYS = 30;

/** Due in 7 days and still in time on a day off → `week`; due in 30 days → `month` */
function urgencyOf(deadline: Deadline, today: IsoDate): Urgency {
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

export type ByUrgency = Record<Urgency, Deadline[]>;

export function groupByUrgency(deadlines: Deadline[], today: IsoDate): ByUrgency {
  const groups: ByUrgency = { past: [], week: [], month: [], later: [] };
  for (const deadline of deadlines) groups[urgencyOf(deadline, today)].push(deadline);
  return groups;
}

/** The deadlines of each urgency, of several programmes by programme; no group is empty. */
export function groupDeadlines(deadlines: ByUrgency, { programs }: Agenda): (Group<Deadline> & { urgency: Urgency })[] {
  return URGENCIES.flatMap((urgency) =>
    groupByProgram(deadlines[urgency], programs).map((group) => ({ urgency, ...group })),
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
  shown: ByUrgency;
  /** Due in 30 days, and later. */
  month: Deadline[];
  later: Deadline[];
}

// The next few deadlines are shown even where none of them is near.
const LEAST_SHOWN = 3;

/** Folds what is due later than in 30 days, and `leftOut` more deadlines, beginning with the last. */
export function foldFar({ past, week, month, later }: ByUrgency, leftOut: number): Folded {
  const room = Math.max(0, LEAST_SHOWN - past.length - week.length - month.length);
  const count = Math.max(0, month.length + Math.min(room, later.length) - leftOut);
  const [ofMonth, ofLater] = [Math.min(count, month.length), Math.max(0, count - month.length)];
  return {
    shown: { past, week, month: month.slice(0, ofMonth), later: later.slice(0, ofLater) },
    month: month.slice(ofMonth),
    later: later.slice(ofLater),
  };
}
