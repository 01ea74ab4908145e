import type { Change } from '../../core/change.ts';
import { placeOf } from '../../core/program.ts';
import type { Messages } from '../../i18n/index.ts';
import { WIDEST_PLACE } from '../agenda/table-rows.ts';
import { listDetails } from '../deadline-words.ts';
import { type Cell, layOutRows } from '../terminal/columns.ts';
import type { Style, TextOptions } from '../terminal/style.ts';
import { wrapText } from '../terminal/wrap.ts';
import { latest } from './sides.ts';
import { describeWorkday, NONE, nameLatest } from './words.ts';

const PAINTS = {
  moved: 'strong',
  workdays: 'strong',
  added: 'good',
  removed: 'danger',
  cancelled: 'danger',
  merged: 'danger',
  awaiting: 'strong',
  restored: 'good',
  covers: 'strong',
  renamed: 'strong',
  reworded: 'strong',
} as const satisfies Record<Change['kind'], keyof Style>;

const INDENT = '  ';

export interface ChangeGroup {
  kind: Change['kind'];
  changes: Change[];
}

/** The changes by kind, the most important ones first; no group is empty. */
export function groupChanges(changes: Change[]): ChangeGroup[] {
  const kinds = Object.keys(PAINTS) as Change['kind'][];
  return kinds
    .map((kind) => ({ kind, changes: changes.filter((change) => change.kind === kind) }))
    .filter((group) => group.changes.length > 0);
}

/** For a terminal: each change under the heading of its kind, with its dates below the title. */
export function renderGroups(groups: ChangeGroup[], { messages, style, width }: TextOptions): string[] {
  const { columns } = messages.agenda;
  const rows = groups.flatMap((group) =>
    group.changes.map((change): Cell[] => {
      const { item, section } = latest(change);
      return [
        { text: nameLatest(change, messages), below: { parts: listDates(change, messages), paint: style.quiet } },
        { text: placeOf(item, section), paint: style.quiet },
      ];
    }),
  );
  const [header, ...lines] = layOutRows(
    [
      { header: columns.title, wraps: true },
      { header: columns.place, widest: WIDEST_PLACE },
    ],
    rows,
    width === undefined ? undefined : width - INDENT.length,
    style.quiet,
  );
  const indent = (row: string[]) => row.map((line) => INDENT + line);
  return [
    ...indent(header!),
    ...groups.flatMap(({ kind, changes }) => [
      ...wrapText(messages.changes.kind(kind).toUpperCase(), width).map(style[PAINTS[kind]]),
      ...lines.splice(0, changes.length).flatMap(indent),
    ]),
  ];
}

/** `trước 05/06/2023 → trước 10/06/2023`, `muộn hơn 5 ngày` */
function listDates(change: Change, messages: Messages): string[] {
  const { agenda, changes, words } = messages;
  switch (change.kind) {
    case 'added':
      return [words.phrase(change.to), ...listDetails(change.to, messages)];
    case 'removed':
      return [words.phrase(change.from)];
    case 'moved':
      return [
        join(words.phrase(change.from), words.phrase(change.to)),
        changes.moved(change.days, change.byWorkdays),
        ...listDetails(change.to, messages),
      ];
    case 'restored':
      return [join(words.phrase(change.from), words.phrase(change.to)), ...listDetails(change.to, messages)];
    case 'cancelled':
      return [
        words.phrase(change.from),
        ...(change.to.cancelled === null ? [] : [agenda.cancelled(change.to.cancelled)]),
        ...listDetails(change.to, messages),
      ];
    case 'workdays':
      return [
        words.phrase(change.to),
        join(describeWorkday(change.from, messages), describeWorkday(change.to, messages)),
      ];
    case 'renamed':
      return [words.phrase(change.to), join(change.from.item.id, change.to.item.id)];
    case 'reworded':
      return [words.phrase(change.to), changes.fields(change.fields)];
    case 'covers':
      return [
        words.phrase(change.to),
        [
          ...(change.from.covers === null ? [] : [agenda.covers(change.from.covers)]),
          change.to.covers === null ? NONE : agenda.covers(change.to.covers),
        ].join(' → '),
      ];
    case 'merged':
      return [join(words.phrase(change.from), agenda.merged(change.to))];
    case 'awaiting':
      return [join(words.phrase(change.from), change.to.reason)];
  }
}

/** `trước 05/06/2023 → trước 10/06/2023`, or once what stays. */
const join = (from: string, to: string) => (from === to ? to : `${from} → ${to}`);
