import { type Deadline, statusOf, type Undated } from '../../core/deadline.ts';
import type { IsoDate } from '../../core/time/date.ts';
import type { Messages } from '../../i18n/index.ts';
import type { Cell, Column } from '../terminal/columns.ts';
import type { Style } from '../terminal/style.ts';
import { type RowWords, wordDeadline, wordUndated } from './row-words.ts';

/**
 * `whole`: for a pipe, each row complete, so that it can be searched. At a terminal, where this year and repeated dates are
 * left out: `wide` with the date as written in a column, `narrow` with it below the title, `slim` with all but the title
 * and how long is left below it.
 */
export type Layout = 'whole' | 'wide' | 'narrow' | 'slim';

interface Looks {
  messages: Messages;
  style: Style;
}

// A place may be a phrase: “điểm a khoản 2 Điều 5”.
export const WIDEST_PLACE = 16;
// `chậm nhất 17:00 ngày 10/06/2026` goes on in a second line where there is no room.
const WIDEST_DATE = 24;

export function listColumns(layout: Layout, { messages }: Looks): Column[] {
  const { columns } = messages.agenda;
  const lastWorkday = { header: columns.lastWorkday };
  const title = { header: columns.title, wraps: true };
  const due = { header: columns.due, widest: WIDEST_DATE };
  const place = { header: columns.place, widest: WIDEST_PLACE };
  const left: Column = { header: columns.left, align: 'right' };
  switch (layout) {
    case 'whole':
      return [{ header: columns.remaining }, lastWorkday, title, due, place];
    case 'wide':
      return [left, lastWorkday, title, due, place];
    case 'narrow':
      return [left, lastWorkday, title, place];
    case 'slim':
      return [left, title];
  }
}

/** The rows of a group, in the order of its deadlines. */
export function listDeadlineRows(
  deadlines: Deadline[],
  layout: Layout,
  today: IsoDate,
  { messages, style }: Looks,
): Cell[][] {
  const all = deadlines.map((deadline) => wordDeadline(deadline, today, layout === 'whole', messages));
  return all.map((words, index) => {
    const previous = layout === 'whole' ? undefined : all[index - 1];
    return drawRow(leaveOutRepeated(words, previous), paintFor(deadlines[index]!, today, style), layout, style);
  });
}

/** The rows of what has no date; `isReasonShown` where no heading says the reason. */
export function listUndatedRows(
  undated: Undated[],
  isReasonShown: boolean,
  layout: Layout,
  { messages, style }: Looks,
): Cell[][] {
  return undated.map((entry) =>
    drawRow(wordUndated(entry, layout === 'whole', isReasonShown, messages), undefined, layout, style),
  );
}

function leaveOutRepeated(words: RowWords, previous: RowWords | undefined): RowWords {
  if (words.left !== previous?.left || words.lastWorkday !== previous.lastWorkday) return words;
  return { ...words, left: '', lastWorkday: '', due: words.due === previous.due ? '' : words.due };
}

function drawRow(words: RowWords, paint: Cell['paint'], layout: Layout, style: Style): Cell[] {
  const { title, shorter, details } = words;
  const left = { text: words.left, paint };
  const lastWorkday = { text: words.lastWorkday, paint };
  const due = { text: words.due };
  const place = { text: words.place, paint: style.quiet };
  const titleOver = (parts: string[]): Cell => ({
    text: title,
    shorter,
    below: { parts: parts.filter((part) => part !== ''), paint: style.quiet },
  });
  switch (layout) {
    case 'whole':
      return [left, lastWorkday, { text: [title, ...details].join(' · ') }, due, place];
    case 'wide':
      return [left, lastWorkday, { ...titleOver(details), spans: words.due === '' }, due, place];
    case 'narrow':
      return [left, lastWorkday, titleOver([words.due, ...details]), place];
    case 'slim':
      return [left, titleOver([words.lastWorkday, words.due, ...details, words.place])];
  }
}

/** Only what has to be acted on has a colour. */
function paintFor(deadline: Deadline, today: IsoDate, style: Style): Cell['paint'] {
  if (deadline.cancelled !== null) return style.quiet;
  switch (statusOf(deadline, today)) {
    case 'past':
    case 'today':
      return style.danger;
    case 'soon':
      return style.strong;
    case 'upcoming':
      return undefined;
  }
}
