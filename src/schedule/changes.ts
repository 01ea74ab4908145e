import type { Change } from '../core/change.ts';
import { daysBetween } from '../core/date.ts';
import type { Deadline } from '../core/deadline.ts';

/**
 * What became of each deadline from one version of a programme to the next, in the order of the days to act on. A deadline
 * is the same as long as its key is, whatever its date and title. One that is cancelled is not removed: it is listed as
 * cancelled.
 */
export function listChanges(before: Deadline[], after: Deadline[]): Change[] {
  const olds = new Map(before.map((deadline) => [identify(deadline), deadline]));
  const news = new Set(after.map(identify));
  return [
    ...after.flatMap((deadline) => compare(olds.get(identify(deadline)), deadline)),
    ...before.filter((deadline) => !news.has(identify(deadline))).map((from): Change => ({ kind: 'removed', from })),
  ];
}

function compare(from: Deadline | undefined, to: Deadline): Change[] {
  if (!from) return [{ kind: 'added', to }];
  const wasCancelled = from.cancelled !== null;
  const isCancelled = to.cancelled !== null;
  if (wasCancelled !== isCancelled) return [{ kind: isCancelled ? 'cancelled' : 'restored', from, to }];
  const isSame = from.due === to.due && from.boundary === to.boundary && from.start === to.start;
  return isSame ? [] : [{ kind: 'moved', from, to, days: daysBetween(from.due, to.due) }];
}

function identify({ program, key }: Deadline): string {
  return `${program.id}.${key}`;
}
