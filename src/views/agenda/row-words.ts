import type { Deadline, Undated } from '../../core/deadline.ts';
import { placeOf } from '../../core/program.ts';
import { type IsoDate, toParts } from '../../core/time/date.ts';
import type { Messages } from '../../i18n/index.ts';
import {
  cancellationOf,
  errorMarkOf,
  listDetails,
  narrowRemainingOf,
  reasonOf,
  remainingOf,
} from '../deadline-words.ts';

/** What the table says of an item. */
export interface RowWords {
  left: string;
  lastWorkday: string;
  title: string;
  /** For where the title does not fit. */
  shorter: string | undefined;
  /** The date as written, or why there is none. */
  due: string;
  details: string[];
  place: string;
}

/** With `isComplete`, a row that can be read by itself; otherwise short, and without the year that today is in. */
export function wordDeadline(deadline: Deadline, today: IsoDate, isComplete: boolean, messages: Messages): RowWords {
  const { agenda, words } = messages;
  const { item, section } = deadline;
  const listYear = isComplete ? undefined : toParts(today).year;
  const marks = cancellationOf(deadline, messages) + errorMarkOf(deadline, messages);
  const nameWith = (title: string) => words.deadlineTitle(deadline, { listYear, title }) + marks;
  const phrase = words.phrase(deadline);
  return {
    left: isComplete ? remainingOf(deadline, today, messages) : narrowRemainingOf(deadline, today, messages),
    lastWorkday: words.narrowDate(deadline.lastWorkday, listYear),
    title: nameWith(item.title),
    shorter: item.short === undefined ? undefined : nameWith(item.short),
    due: hasBegun(deadline, today) ? agenda.begun(phrase) : phrase,
    details: listDetails(deadline, messages, listYear),
    place: placeOf(item, section),
  };
}

/** The same of an item without a date; `isReasonShown` where no heading says the reason. */
export function wordUndated(entry: Undated, isComplete: boolean, isReasonShown: boolean, messages: Messages): RowWords {
  const { item, section } = entry;
  const mark = errorMarkOf(entry, messages);
  return {
    left: isComplete ? messages.agenda.groups.undated : '',
    lastWorkday: '',
    title: item.title + mark,
    shorter: item.short === undefined ? undefined : item.short + mark,
    due: isReasonShown ? reasonOf(entry, messages) : '',
    details: [],
    place: placeOf(item, section),
  };
}

function hasBegun({ start, isOnDay, lastDay, cancelled }: Deadline, today: IsoDate): boolean {
  return start !== null && start <= today && today <= lastDay && !isOnDay && cancelled === null;
}
