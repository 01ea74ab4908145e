import type { Header } from '../../core/program.ts';
import { saySame } from './content.ts';
import { setSequence } from './lines.ts';
import type { MissingReason } from './missing-reason.ts';
import type { FileLine } from './read.ts';
import { raiseSequence, type WrittenEvent } from './written-events.ts';

/**
 * What a new calendar does to an event. `dropped`: no longer in the calendar, though nothing was cancelled, since it is not
 * selected or a reminder that is not needed.
 */
export type Outcome = 'unchanged' | 'added' | 'moved' | 'reworded' | 'cancelled' | 'awaiting' | 'dropped';

/** How many events a calendar has that are not cancelled, and how many have had each outcome. */
export type EventCounts = Record<Outcome | 'events', number>;

/** An event as the new calendar has it. */
export interface PlacedEvent {
  lines: FileLine[];
  isCancelled: boolean;
  outcome: Outcome;
}

/** An event with its earlier self: where it says the same, it keeps its octets, else it gets a higher SEQUENCE. */
export function placeEvent(
  event: WrittenEvent,
  earlier: WrittenEvent | undefined,
  { revision }: Pick<Header, 'revision'>,
): PlacedEvent {
  const { lines, isCancelled } = event;
  if (!earlier) return { lines, isCancelled, outcome: isCancelled ? 'cancelled' : 'added' };
  if (saySame(lines, earlier.lines)) return { lines: earlier.lines, isCancelled, outcome: 'unchanged' };
  return {
    lines: setSequence(lines, raiseSequence(earlier, revision)),
    isCancelled,
    outcome: findOutcome(event, earlier),
  };
}

function findOutcome(event: WrittenEvent, earlier: WrittenEvent): Outcome {
  if (event.isCancelled !== earlier.isCancelled) return event.isCancelled ? 'cancelled' : 'added';
  return event.date === earlier.date ? 'reworded' : 'moved';
}

/** What becomes of an event that is in the earlier calendar alone. */
export function findOutcomeOfMissing({ kind }: MissingReason): Outcome {
  switch (kind) {
    case 'removed':
    case 'no-period':
    case 'merged':
    case 'cancelled':
      return 'cancelled';
    case 'awaiting':
      return 'awaiting';
    case 'renamed':
    case 'not-selected':
    case 'not-asked':
    case 'deadline-moved':
    case 'workdays-changed':
    case 'no-own-day':
      return 'dropped';
  }
}

export function countEvents(events: Pick<PlacedEvent, 'isCancelled' | 'outcome'>[]): EventCounts {
  const counts: EventCounts = {
    events: 0,
    unchanged: 0,
    added: 0,
    moved: 0,
    reworded: 0,
    cancelled: 0,
    awaiting: 0,
    dropped: 0,
  };
  for (const { isCancelled, outcome } of events) {
    counts[outcome]++;
    if (!isCancelled) counts.events++;
  }
  return counts;
}
