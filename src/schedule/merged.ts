import type { Deadline, Merged } from '../core/deadline.ts';
import { parsePeriod } from '../core/time/period.ts';

/** Adds what is merged to the deadlines that it is reported with. */
export function addMerged(merged: Merged[], deadlines: Deadline[]): void {
  const hosts = new Map(merged.map(({ into }) => [into, [] as Deadline[]]));
  for (const deadline of deadlines) hosts.get(deadline.item.id)?.push(deadline);
  for (const occurrence of merged) findHost(occurrence, hosts.get(occurrence.into)!)?.includes.push(occurrence);
}

/**
 * Of the deadlines of the item that an occurrence went into, the one that it is reported with: the one whose period holds its
 * own, else the first that is due no earlier than it was, else the last.
 *
 * bao-cao-quy.2026-Q2 → bao-cao-6-thang.2026-H1
 */
function findHost({ period, amended }: Merged, deadlines: Deadline[]): Deadline | undefined {
  const day = period === null ? undefined : parsePeriod(period)?.lastDay;
  return (
    deadlines.find((deadline) => day !== undefined && holds(deadline, day)) ??
    deadlines.find(({ due }) => amended.due !== null && due >= amended.due) ??
    deadlines.at(-1)
  );
}

function holds({ period }: Deadline, day: string): boolean {
  const host = period === null ? undefined : parsePeriod(period);
  return host !== undefined && host.firstDay <= day && day <= host.lastDay;
}
