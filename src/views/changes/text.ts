import type { Change } from '../../core/change.ts';
import type { TextOptions } from '../terminal/style.ts';
import { wrapParts } from '../terminal/wrap.ts';
import { groupChanges, renderGroups } from './groups.ts';
import { renderRows } from './rows.ts';

/** What changed, in words: the sum, then the changes, at a terminal by kind, in a pipe one row each. */
export function renderChanges(changes: Change[], options: TextOptions): string {
  const { messages, style, width } = options;
  if (changes.length === 0) return `${messages.changes.none}\n`;
  const groups = groupChanges(changes);
  const counts = groups.map((group) => ({ name: messages.changes.kind(group.kind), count: group.changes.length }));
  const lines = [
    ...wrapParts(messages.changes.summary(counts), width).map(style.strong),
    '',
    ...(width === undefined ? renderRows(changes, messages, style) : renderGroups(groups, options)),
  ];
  return `${lines.join('\n')}\n`;
}
