import type { Change } from '../core/change.ts';
import type { Deadline } from '../core/deadline.ts';
import { daysBetween } from '../core/time/date.ts';
import type { Schedule } from './deadlines.ts';

/**
 * What became of each deadline from one version of a programme to the next, in the order of the days to act on. A deadline
 * is the same as long as its key is, whatever its date and title. One that is cancelled, merged into another item or awaits
 * a date again is not removed: each has a change of its own.
 */
export function listChanges(before: Schedule, after: Schedule): Change[] {
  const olds = new Map(before.deadlines.map((deadline) => [identify(deadline), deadline]));
  const news = new Set(after.deadlines.map(identify));
  return [
    ...after.deadlines.flatMap((deadline) => compare(olds.get(identify(deadline)), deadline)),
    ...before.deadlines
      .filter((deadline) => !news.has(identify(deadline)))
      .map((deadline) => describeMissing(deadline, after)),
  ];
}

function describeMissing(from: Deadline, { merged, undated }: Schedule): Change {
  const merger = merged.find((other) => identify(other) === identify(from));
  if (merger) return { kind: 'merged', from, to: merger };
  const awaiting = undated.find(({ program, item }) => program.id === from.program.id && item.id === from.item.id);
  return awaiting ? { kind: 'awaiting', from, to: awaiting } : { kind: 'removed', from };
}

function compare(from: Deadline | undefined, to: Deadline): Change[] {
  if (!from) return [{ kind: 'added', to }];
  const wasCancelled = from.cancelled !== null;
  const isCancelled = to.cancelled !== null;
  if (wasCancelled !== isCancelled) return [{ kind: isCancelled ? 'cancelled' : 'restored', from, to }];
  if (DATE_FIELDS.some((field) => from[field] !== to[field]))
    return [{ kind: 'moved', from, to, days: daysBetween(from.due, to.due) }];
  const hasSameCovers = from.covers?.from === to.covers?.from && from.covers?.to === to.covers?.to;
  return hasSameCovers ? [] : [{ kind: 'covers', from, to }];
}

const DATE_FIELDS = ['due', 'boundary', 'start', 'isOnDay', 'time', 'roll'] as const;

function identify({ program, key }: Pick<Deadline, 'program' | 'key'>): string {
  return `${program.id}.${key}`;
}
