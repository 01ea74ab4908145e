import type { Change } from '../core/change.ts';
import type { Deadline, Merged, Undated } from '../core/deadline.ts';
import type { Messages } from '../i18n/index.ts';
import { listDetails } from './agenda/deadline-words.ts';
import { type Cell, layOutColumns } from './terminal/columns.ts';
import type { TextOptions } from './terminal/style.ts';

// A covered span or a later document beside a date goes on in further lines where there is no room.
const WIDEST_DATE = 22;

/** What changed, in words: one row a deadline, then a line that sums up. */
export function renderChanges(changes: Change[], { messages, style, width }: TextOptions): string {
  if (changes.length === 0) return `${messages.changes.none}\n`;
  const { columns } = messages.changes;
  const rows = changes.map((change): Cell[] => [
    { text: describeChange(change, messages), paint: paintFor(change, style) },
    { text: describeBefore(change, messages) },
    { text: describeAfter(change, messages) },
    { text: nameLatest(change, messages) },
  ]);
  const lines = layOutColumns(
    [
      { header: columns.change },
      { header: columns.from, widest: WIDEST_DATE },
      { header: columns.to, widest: WIDEST_DATE },
      { header: columns.title, wraps: true },
    ],
    rows,
    width,
    style.heading,
  );
  return `${[...lines, '', messages.changes.summary(changes.length)].join('\n')}\n`;
}

/** The same for another program. */
export function renderChangesJson(changes: Change[]): string {
  const data = {
    changes: changes.map((change) => {
      const { program, item } = latest(change);
      const { key } = change.kind === 'added' ? change.to : change.from;
      return {
        change: change.kind,
        program: program.id,
        key,
        item: item.id,
        title: item.title,
        from: toDates(before(change)),
        to: toDates(after(change)),
        days: change.kind === 'moved' ? change.days : null,
        byWorkdays: change.kind === 'workdays' || (change.kind === 'moved' && change.byWorkdays),
        newKey: change.kind === 'renamed' ? change.to.key : null,
        fields: change.kind === 'reworded' ? change.fields : null,
        merged: change.kind === 'merged' ? { into: change.to.into, document: change.to.amended.document } : null,
      };
    }),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

const before = (change: Change): Deadline | undefined => (change.kind === 'added' ? undefined : change.from);
const latest = (change: Change): Deadline | Merged | Undated => (change.kind === 'removed' ? change.from : change.to);

function after(change: Change): Deadline | undefined {
  switch (change.kind) {
    case 'added':
    case 'renamed':
    case 'moved':
    case 'workdays':
    case 'covers':
    case 'reworded':
    case 'cancelled':
    case 'restored':
      return change.to;
    case 'merged':
    case 'awaiting':
    case 'removed':
      return undefined;
  }
}

function toDates(deadline: Deadline | undefined) {
  if (deadline === undefined) return null;
  const { start, due, boundary, time, lastDay, lastWorkday, covers, amended, cancelled } = deadline;
  return { start, due, boundary, time, lastDay, lastWorkday, covers, amended, cancelled };
}

function nameLatest(change: Change, { words }: Messages): string {
  const period = change.kind === 'added' ? change.to.period : change.from.period;
  return words.deadlineTitle({ item: latest(change).item, period });
}

function describeChange(change: Change, { changes }: Messages): string {
  return change.kind === 'moved' ? changes.moved(change.days, change.byWorkdays) : changes.kind(change.kind);
}

function describeDate(deadline: Deadline | undefined, messages: Messages): string {
  return deadline === undefined
    ? '–'
    : [messages.words.phrase(deadline), ...listDetails(deadline, messages)].join(' · ');
}

function describeBefore(change: Change, messages: Messages): string {
  const date = describeDate(before(change), messages);
  return change.kind === 'workdays' ? `${date} · ${describeWorkday(change.from, messages)}` : date;
}

function describeAfter(change: Change, messages: Messages): string {
  const date = describeDate(after(change), messages);
  switch (change.kind) {
    case 'merged':
      return messages.agenda.merged(change.to);
    case 'awaiting':
      return change.to.reason;
    case 'workdays':
      return `${date} · ${describeWorkday(change.to, messages)}`;
    case 'renamed':
      return `${date} · ${messages.changes.newId(change.to.item.id)}`;
    case 'reworded':
      return messages.changes.fields(change.fields);
    case 'added':
    case 'removed':
    case 'moved':
    case 'covers':
    case 'cancelled':
    case 'restored':
      return date;
  }
}

function describeWorkday({ lastWorkday }: Deadline, { changes, words }: Messages): string {
  return changes.lastWorkday(words.narrowDate(lastWorkday));
}

function paintFor({ kind }: Change, style: TextOptions['style']): (text: string) => string {
  return {
    added: style.good,
    restored: style.good,
    renamed: style.caution,
    moved: style.caution,
    workdays: style.caution,
    reworded: style.caution,
    covers: style.caution,
    awaiting: style.caution,
    merged: style.danger,
    removed: style.danger,
    cancelled: style.danger,
  }[kind];
}
