import type { Change } from '../../core/change.ts';
import type { Deadline, Merged, Undated } from '../../core/deadline.ts';

/** The deadline before a change; undefined where there was none. */
export function before(change: Change): Deadline | undefined {
  return change.kind === 'added' ? undefined : change.from;
}

/** The deadline after a change; undefined where there is none any more. */
export function after(change: Change): Deadline | undefined {
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

/** The newest that is known of it. */
export function latest(change: Change): Deadline | Merged | Undated {
  return change.kind === 'removed' ? change.from : change.to;
}

/** Whether one of the two versions has an error at the item. */
export function hasError(change: Change): boolean {
  return [before(change), latest(change)].some((side) => side?.hasError);
}
