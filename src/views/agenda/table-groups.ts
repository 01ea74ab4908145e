import type { Agenda } from '../../core/agenda.ts';
import type { Header } from '../../core/program.ts';
import { toParts } from '../../core/time/date.ts';
import { nameProgram, reasonOf } from '../deadline-words.ts';
import { type Cell, layOutRows, measureRoom } from '../terminal/columns.ts';
import type { TextOptions } from '../terminal/style.ts';
import { wrapParts } from '../terminal/wrap.ts';
import { type Layout, listColumns, listDeadlineRows, listUndatedRows } from './table-rows.ts';
import { type ByUrgency, type Folded, groupDeadlines, groupUndated, type Urgency } from './urgency.ts';

export interface TableOptions extends TextOptions {
  /** Whether far items are only counted. */
  isFolded?: boolean;
  /** Lines of the terminal. */
  height?: number | undefined;
}

/** A heading with the rows under it. */
interface Block {
  heading: string[];
  rows: Cell[][];
}

// With less room for titles, the date as written goes below them, or all the rest does.
const LEAST_TITLE = { wide: 44, narrow: 24 };

/** All groups under one row of headers. What is folded takes a line a group, before what has no date. */
export function renderGroups(agenda: Agenda, folded: Folded, options: TableOptions): string[] {
  const { style, width } = options;
  const { shown } = folded;
  const draw = (layout: Layout) => {
    const blocks = [
      ...drawDated(shown, agenda, layout, options),
      ...drawFolded('month', folded, agenda, options),
      ...drawFolded('later', folded, agenda, options),
      ...drawUndated(agenda, layout, options),
    ];
    return { blocks, columns: listColumns(layout, options), rows: blocks.flatMap((block) => block.rows) };
  };
  const fits = (layout: 'wide' | 'narrow') => {
    const drawn = draw(layout);
    return measureRoom(drawn.columns, drawn.rows, width) >= LEAST_TITLE[layout] ? drawn : undefined;
  };
  const { blocks, columns, rows } =
    width === undefined ? draw('whole') : (fits('wide') ?? fits('narrow') ?? draw('slim'));
  const [header, ...lines] = layOutRows(columns, rows, width, style.quiet);
  return [
    ...(Object.values(shown).some(({ length }) => length > 0) ? header! : []),
    ...blocks.flatMap((block) => [...block.heading, ...lines.splice(0, block.rows.length).flat()]),
  ];
}

function drawDated(shown: ByUrgency, agenda: Agenda, layout: Layout, options: TableOptions): Block[] {
  const { style } = options;
  const paints = { past: style.pastHeading, week: style.nearHeading, month: style.strong, later: style.strong };
  return groupDeadlines(shown, agenda).map(({ urgency, program, entries }) => ({
    heading: drawHeading(urgency, program, [], paints[urgency], options),
    rows: listDeadlineRows(entries, layout, agenda.today, options),
  }));
}

/** One line that counts what is folded: by itself, or below the first items of its group. */
function drawFolded(
  urgency: 'month' | 'later',
  folded: Folded,
  { today }: Agenda,
  { messages, style, width }: TableOptions,
): Block[] {
  const live = folded[urgency].filter(({ cancelled }) => cancelled === null);
  if (live.length === 0) return [];
  const isRest = folded.shown[urgency].length > 0;
  const last = folded[urgency]
    .map(({ due }) => due)
    .toSorted()
    .at(-1)!;
  const [count, ...parts] = messages.agenda.folded(
    { count: live.length, isRest, next: live[0]!.lastWorkday, last: urgency === 'month' ? null : last },
    toParts(today).year,
  );
  const name = messages.agenda.groups[urgency].toUpperCase();
  const [first, ...others] = wrapParts([isRest ? `  ${count}` : `${name}  ${count}`, ...parts], width);
  return [{ heading: [first!.replace(name, style.strong), ...others], rows: [] }];
}

function drawUndated(agenda: Agenda, layout: Layout, options: TableOptions): Block[] {
  return groupUndated(agenda).map(({ program, entries }) => {
    const reasons = [...new Set(entries.map((entry) => reasonOf(entry, options.messages)))];
    const isShared = layout !== 'whole' && reasons.length === 1;
    return {
      heading: drawHeading('undated', program, isShared ? reasons : [], options.style.strong, options),
      rows: listUndatedRows(entries, !isShared, layout, options),
    };
  });
}

/** `7 NGÀY TỚI`, `CHƯA CÓ THỜI HẠN · Chương trình năm 2023 · theo hướng dẫn của Trung ương` */
function drawHeading(
  urgency: Urgency | 'undated',
  program: Header | null,
  details: string[],
  paint: (text: string) => string,
  { messages, style, width }: TableOptions,
): string[] {
  const name = messages.agenda.groups[urgency].toUpperCase();
  const parts = [name, ...(program === null ? [] : [nameProgram(program, messages)]), ...details];
  const [first, ...others] = wrapParts(parts, width);
  // A terminal may be narrower than the name.
  const head = first!.slice(0, name.length);
  const rest = first!.slice(head.length);
  return [paint(head) + (rest === '' ? '' : style.strong(rest)), ...others.map(style.strong)];
}
