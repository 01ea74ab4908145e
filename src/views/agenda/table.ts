import type { Agenda } from '../../core/agenda.ts';
import { type Deadline, type Status, statusOf } from '../../core/deadline.ts';
import { findFirstYear, placeOf } from '../../core/program.ts';
import { type IsoDate, toParts } from '../../core/time/date.ts';
import type { Messages } from '../../i18n/index.ts';
import { type Cell, layOutColumns } from '../terminal/columns.ts';
import type { Style, TextOptions } from '../terminal/style.ts';
import { describeTitle, reasonOf, remainingOf } from './deadline-words.ts';
import { explainNone, summarize } from './summary.ts';

// A place may be a phrase: “điểm a khoản 2 Điều 5”.
const WIDEST_PLACE = 16;
// `chậm nhất 17:00 ngày 10/06/2026` goes on in a second line where there is no room.
const WIDEST_DATE = 20;

/** The agenda for a person to read: what is next and how long is left, then what has no date, then a line that sums up. */
export function renderTable(agenda: Agenda, { messages, style, width }: TextOptions): string {
  const blocks = [
    [...agenda.programs.map(({ title }) => style.strong(title)), style.quiet(messages.agenda.today(agenda.today))],
    agenda.deadlines.length > 0
      ? renderDeadlines(agenda, { messages, style, width })
      : [...explainNone(agenda, messages), ...suggest(agenda, messages)],
    agenda.undated.length > 0 ? renderUndated(agenda, { messages, style, width }) : [],
    [summarize(agenda, messages)],
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** What to type where there is no row. */
function suggest({ finished, today }: Agenda, { agenda }: Messages): string[] {
  if (finished.length === 0) return [agenda.suggestAll];
  const { program } = finished[0]!;
  return [
    agenda.suggestAll,
    agenda.suggestToday(program.span.from),
    agenda.suggestNew(Math.max(toParts(today).year, findFirstYear(program) + 1)),
  ];
}

function renderDeadlines({ deadlines, today }: Agenda, { messages, style, width }: TextOptions): string[] {
  const { columns } = messages.agenda;
  const rows = deadlines.map((deadline): Cell[] => {
    const paint = paintFor(deadline, today, style);
    return [
      { text: remainingOf(deadline, today, messages), paint },
      { text: messages.words.phrase(deadline) },
      { text: messages.words.narrowDate(deadline.lastWorkday), paint },
      { text: describeTitle(deadline, messages) },
      { text: placeOf(deadline.item, deadline.section), paint: style.quiet },
    ];
  });
  return layOutColumns(
    [
      { header: columns.remaining },
      { header: columns.due, widest: WIDEST_DATE },
      { header: columns.lastWorkday },
      { header: columns.title, wraps: true },
      { header: columns.place, widest: WIDEST_PLACE },
    ],
    rows,
    width,
    style.heading,
  );
}

function renderUndated({ undated }: Agenda, { messages, style, width }: TextOptions): string[] {
  const { columns, undated: heading, csv } = messages.agenda;
  const rows = undated.map((entry): Cell[] => [
    { text: reasonOf(entry, messages) },
    { text: entry.item.title },
    { text: placeOf(entry.item, entry.section), paint: style.quiet },
  ]);
  return [
    style.strong(heading),
    ...layOutColumns(
      [{ header: csv.reason }, { header: columns.title, wraps: true }, { header: columns.place, widest: WIDEST_PLACE }],
      rows,
      width,
      style.heading,
    ),
  ];
}

function paintFor(deadline: Deadline, today: IsoDate, style: Style): (text: string) => string {
  if (deadline.cancelled !== null) return style.quiet;
  const paints: Record<Status, (text: string) => string> = {
    past: style.danger,
    today: style.danger,
    soon: style.caution,
    upcoming: style.good,
  };
  return paints[statusOf(deadline, today)];
}
