import type { Change } from '../core/change.ts';
import type { Deadline } from '../core/deadline.ts';
import type { Messages } from '../i18n/index.ts';
import { type Cell, layOutColumns } from './terminal/columns.ts';
import type { TextOptions } from './terminal/style.ts';

/** What changed, in words: one row a deadline, then a line that sums up. */
export function renderChanges(changes: Change[], { messages, style, width }: TextOptions): string {
  if (changes.length === 0) return `${messages.changes.none}\n`;
  const { columns } = messages.changes;
  const rows = changes.map((change): Cell[] => [
    { text: describeChange(change, messages), paint: paintFor(change, style) },
    { text: describeDate(before(change), messages) },
    { text: describeDate(after(change), messages) },
    { text: messages.words.deadlineTitle(latest(change)) },
  ]);
  const lines = layOutColumns(
    [
      { header: columns.change },
      { header: columns.from },
      { header: columns.to },
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
      const { program, key, item } = latest(change);
      return {
        change: change.kind,
        program: program.id,
        key,
        item: item.id,
        title: item.title,
        from: toDates(before(change)),
        to: toDates(after(change)),
        days: change.kind === 'moved' ? change.days : null,
      };
    }),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

const before = (change: Change): Deadline | undefined => (change.kind === 'added' ? undefined : change.from);
const after = (change: Change): Deadline | undefined => (change.kind === 'removed' ? undefined : change.to);
const latest = (change: Change): Deadline => (change.kind === 'removed' ? change.from : change.to);

function toDates(deadline: Deadline | undefined) {
  if (deadline === undefined) return null;
  const { start, due, boundary, lastDay, lastWorkday, cancelled } = deadline;
  return { start, due, boundary, lastDay, lastWorkday, cancelled };
}

function describeChange(change: Change, { changes }: Messages): string {
  return change.kind === 'moved' ? changes.moved(change.days) : changes.kind(change.kind);
}

function describeDate(deadline: Deadline | undefined, { words }: Messages): string {
  return deadline === undefined ? '–' : words.phrase(deadline);
}

function paintFor({ kind }: Change, style: TextOptions['style']): (text: string) => string {
  return {
    added: style.good,
    restored: style.good,
    moved: style.caution,
    removed: style.danger,
    cancelled: style.danger,
  }[kind];
}
