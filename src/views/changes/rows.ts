import type { Change } from '../../core/change.ts';
import type { Deadline } from '../../core/deadline.ts';
import type { Messages } from '../../i18n/index.ts';
import { listDetails } from '../deadline-words.ts';
import { type Cell, layOutColumns } from '../terminal/columns.ts';
import type { Style } from '../terminal/style.ts';
import { after, before } from './sides.ts';
import { describeWorkday, NONE, nameLatest } from './words.ts';

/** For a pipe: one row a change. */
export function renderRows(changes: Change[], messages: Messages, style: Style): string[] {
  const { columns } = messages.changes;
  const rows = changes.map((change): Cell[] => [
    { text: describeKind(change, messages) },
    { text: describeBefore(change, messages) },
    { text: describeAfter(change, messages) },
    { text: nameLatest(change, messages) },
  ]);
  const headers = [columns.change, columns.from, columns.to, columns.title].map((header) => ({ header }));
  return layOutColumns(headers, rows, undefined, style.quiet);
}

function describeKind(change: Change, { changes }: Messages): string {
  return change.kind === 'moved' ? changes.moved(change.days, change.byWorkdays) : changes.kind(change.kind);
}

function describeDate(deadline: Deadline | undefined, messages: Messages): string {
  return deadline === undefined
    ? NONE
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
