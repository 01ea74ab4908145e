import type { Deadline, Undated } from '../core/deadline.ts';
import type { Item, Kind, Section } from '../core/program.ts';
import { isWithin } from '../core/text/place.ts';
import { foldText } from '../core/text/text.ts';
import type { IsoDate } from '../core/time/date.ts';

/** Which items are wanted. What is left out is not asked for. */
export interface ItemFilter {
  kinds?: Kind[] | undefined;
  /** A section such as II.2, or a place in the source such as II.2.1; what lies below it counts. */
  section?: string | undefined;
  /** A part of the actor's name, accents and case ignored. */
  actor?: string | undefined;
}

/** Both ends included; a missing end is open. */
export interface DateRange {
  from?: IsoDate | undefined;
  to?: IsoDate | undefined;
  /** Of what ends before `from`, all whose last permitted day is not before this one. */
  pastFrom?: IsoDate | undefined;
}

export function isWanted(
  { item, section }: { item: Item; section: Section },
  { kinds, section: place, actor }: ItemFilter,
): boolean {
  if (kinds !== undefined && !kinds.includes(item.kind)) return false;
  if (place !== undefined && !isWithin(section.id, place) && !isWithin(item.source ?? '', place)) return false;
  return actor === undefined || foldText(item.actor ?? '').includes(foldText(actor));
}

/**
 * The deadlines that touch a range: from the first to the last of the day to act on, the date as written and the last
 * permitted day, so that none of them is missed at an end.
 *
 * Due Sunday 10/09/2023, last working day Friday 08/09: a range that ends on 08/09, or starts on 10/09, has it.
 * With `pastFrom` 08/09: a range that starts on 15/09 has it too, since its last day is 09/09 or 10/09.
 * Due Saturday 20/06/2026, moved to Monday 22/06: a range that ends on 20/06, or starts on 22/06, has it.
 */
export function selectDeadlines(
  deadlines: Deadline[],
  filter: ItemFilter,
  { from, to, pastFrom }: DateRange,
): Deadline[] {
  return deadlines.filter(
    (deadline) =>
      (from === undefined || deadline.due >= from || deadline.lastDay >= (pastFrom ?? from)) &&
      (to === undefined || deadline.lastWorkday <= to || deadline.due <= to) &&
      isWanted(deadline, filter),
  );
}

export function selectUndated(undated: Undated[], filter: ItemFilter): Undated[] {
  return undated.filter((entry) => isWanted(entry, filter));
}
