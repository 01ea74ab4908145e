import type { Change } from '../core/change.ts';
import { createCitationFinder } from '../core/citation.ts';
import type { Deadline } from '../core/deadline.ts';
import type { Document } from '../core/program.ts';
import { daysBetween } from '../core/time/date.ts';
import type { Schedule } from './deadlines.ts';
import { type FindCited, listRewordedFields } from './reworded.ts';

/** A version of a programme. */
export interface Version {
  schedule: Schedule;
  documents: Document[];
}

export interface EarlierVersion extends Version {
  /** The same rules on the working days of the later version: what these alone change. */
  onNewWorkdays: Schedule;
}

/**
 * What became of each deadline from one version of a programme to the next, in the order of the days to act on. A deadline
 * is the same as long as its key is, whatever its date and title. One that is cancelled, merged into another item, awaits
 * a date again or has the id of another item is not removed: each has a change of its own.
 */
export function listChanges(earlier: EarlierVersion, later: Version): Change[] {
  const { schedule: before, onNewWorkdays } = earlier;
  const { schedule: after } = later;
  const cited: CitedByVersion = [createCitationFinder(earlier.documents), createCitationFinder(later.documents)];
  const olds = mapDeadlines(before);
  const rebased = mapDeadlines(onNewWorkdays);
  const news = mapDeadlines(after);
  const changes = after.deadlines.flatMap((deadline) => {
    const key = identify(deadline);
    return compare(olds.get(key), deadline, rebased.get(key), cited);
  });
  const missing = before.deadlines
    .filter((deadline) => !news.has(identify(deadline)))
    .map((deadline) => describeMissing(deadline, after));
  return joinRenamed([...changes, ...missing]);
}

function describeMissing(from: Deadline, { merged, undated }: Schedule): Change {
  const merger = merged.find((other) => identify(other) === identify(from));
  if (merger) return { kind: 'merged', from, to: merger };
  const awaiting = undated.find(({ program, item }) => program.id === from.program.id && item.id === from.item.id);
  return awaiting ? { kind: 'awaiting', from, to: awaiting } : { kind: 'removed', from };
}

/** The documents of the earlier and of the later version. */
type CitedByVersion = [FindCited, FindCited];

function compare(
  from: Deadline | undefined,
  to: Deadline,
  rebased: Deadline | undefined,
  [citedBefore, citedAfter]: CitedByVersion,
): Change[] {
  if (!from) return [{ kind: 'added', to }];
  const wasCancelled = from.cancelled !== null;
  const isCancelled = to.cancelled !== null;
  if (wasCancelled !== isCancelled) return [{ kind: isCancelled ? 'cancelled' : 'restored', from, to }];
  if (!isSameDate(from, to)) {
    const byWorkdays = rebased !== undefined && isSameDate(rebased, to);
    return [{ kind: 'moved', from, to, days: daysBetween(from.due, to.due), byWorkdays }];
  }
  if (from.lastDay !== to.lastDay || from.lastWorkday !== to.lastWorkday) return [{ kind: 'workdays', from, to }];
  const hasSameCovers = from.covers?.from === to.covers?.from && from.covers?.to === to.covers?.to;
  if (!hasSameCovers) return [{ kind: 'covers', from, to }];
  const fields = listRewordedFields([from, citedBefore], [to, citedAfter]);
  return fields.length > 0 ? [{ kind: 'reworded', from, to, fields }] : [];
}

/** Joins what was removed from one item and added to another with the same title and date, at the place of the new one. */
function joinRenamed(changes: Change[]): Change[] {
  const removed = changes.flatMap((change) => (change.kind === 'removed' ? [change.from] : []));
  const joined = changes.map((change): Change => {
    if (change.kind !== 'added') return change;
    const index = removed.findIndex((deadline) => hasSameTitleAndDate(deadline, change.to));
    const [from] = index === -1 ? [] : removed.splice(index, 1);
    return from ? { kind: 'renamed', from, to: change.to } : change;
  });
  return joined.filter((change) => change.kind !== 'removed' || removed.includes(change.from));
}

function hasSameTitleAndDate(from: Deadline, to: Deadline): boolean {
  const isSameItem = from.program.id === to.program.id && from.item.title === to.item.title;
  return isSameItem && from.period === to.period && isSameDate(from, to);
}

const DATE_FIELDS = ['due', 'boundary', 'start', 'isOnDay', 'time', 'roll'] as const;

function isSameDate(a: Deadline, b: Deadline): boolean {
  return DATE_FIELDS.every((field) => a[field] === b[field]);
}

function mapDeadlines({ deadlines }: Schedule): Map<string, Deadline> {
  return new Map(deadlines.map((deadline) => [identify(deadline), deadline]));
}

function identify({ program, key }: Pick<Deadline, 'program' | 'key'>): string {
  return `${program.id}.${key}`;
}
