import type { Change } from '../../core/change.ts';
import type { Deadline } from '../../core/deadline.ts';
import { after, before, latest } from './sides.ts';

/** What changed, for another program. */
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

function toDates(deadline: Deadline | undefined) {
  if (deadline === undefined) return null;
  const { start, due, boundary, time, lastDay, lastWorkday, covers, amended, cancelled } = deadline;
  return { start, due, boundary, time, lastDay, lastWorkday, covers, amended, cancelled };
}
