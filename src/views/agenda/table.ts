import type { Agenda } from '../../core/agenda.ts';
import { nameProgram } from '../deadline-words.ts';
import type { TextOptions } from '../terminal/style.ts';
import { measureText, wrapParts, wrapText } from '../terminal/wrap.ts';
import { explainNone, summarize } from './summary.ts';
import { renderGroups, type TableOptions } from './table-groups.ts';
import { type Folded, foldFar, groupByUrgency } from './urgency.ts';

// The command line, a notice of two lines and the next prompt.
const LINES_BESIDES = 4;
// How many lines an item takes at most, nearly always.
const MOST_LINES = 4;

/**
 * The agenda for a person to read: the sum, then what is past, near and far, then what has no date. Where it is folded, so
 * many of the items that are not due in 7 days are left out that the rest fits the height, as far as that goes.
 */
export function renderTable(agenda: Agenda, options: TableOptions): string {
  const { messages, style, width, isFolded = false, height = Infinity } = options;
  const above = [
    [
      ...renderHead(agenda, options),
      ...explainNone(agenda, messages).flatMap((line) => wrapText(line, width)),
      ...wrapParts(summarize(agenda, messages), width).map(style.strong),
    ],
    suggest(agenda, options).flatMap((line) => wrapText(line, width)),
  ];
  const render = (folded: Folded) => joinBlocks([...above, renderGroups(agenda, folded, options)]);
  const deadlines = groupByUrgency(agenda.deadlines, agenda.today);
  if (!isFolded) return render({ shown: deadlines, month: [], later: [] });
  let text = '';
  let leftOut = 0;
  let excess = 0;
  do {
    text = render(foldFar(deadlines, leftOut));
    excess = text.split('\n').length - 1 + LINES_BESIDES - height;
    leftOut += Math.ceil(excess / MOST_LINES);
  } while (excess > 0 && leftOut <= agenda.deadlines.length);
  return text;
}

const joinBlocks = (blocks: string[][]): string =>
  `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;

/** The titles, and today at the right of a single one where there is room. */
function renderHead({ programs, today }: Agenda, { messages, style, width }: TextOptions): string[] {
  const date = messages.agenda.today(today);
  if (programs.length > 1)
    return [
      ...programs.flatMap((program) => wrapText(nameProgram(program, messages), width)).map(style.strong),
      style.quiet(date),
    ];
  const title = programs[0]!.title;
  const gap = (width ?? 0) - measureText(title) - measureText(date);
  return gap >= 2
    ? [style.strong(title) + ' '.repeat(gap) + style.quiet(date)]
    : [...wrapText(title, width).map(style.strong), style.quiet(date)];
}

/** What to type where there is no row. */
function suggest({ absence }: Agenda, { messages: { agenda } }: TextOptions): string[] {
  if (absence === null || absence.reason === 'unmatched') return [];
  const { all, today, renewal } = absence.next;
  return [
    ...(all === null ? [] : [agenda.suggestAll(all)]),
    ...(today === null ? [] : [agenda.suggestToday(today)]),
    ...(renewal === null ? [] : [agenda.suggestNew(renewal.year, renewal.line)]),
  ];
}
