import type { DateSpan } from '../core/time/date.ts';
import { interpret } from './combine/interpret.ts';
import { type Item, readItems } from './combine/items.ts';
import { isTimed } from './combine/timed.ts';
import { describeParts } from './describe-parts.ts';
import { listParts } from './list-parts.ts';
import type { Part } from './part.ts';
import type { Reading } from './reading.ts';
import { splitTokens } from './tokens.ts';

// A standing regime has no end; nobody reads more years from one phrase.
const MOST_YEARS = 4;

/**
 * What a Vietnamese phrase about time says; `span` is the time that a phrase without a year is of. Certain or not at all: with
 * one word of time that is not understood, no alternative is given.
 *
 * `trước ngày 10 tháng cuối quý` → every quarter, before the 10th of its last month
 * `trước ngày 05/6`, 2026 → before 2026-06-05, or before 5 June of every year
 */
export function readPhrase(phrase: string, span: DateSpan): Reading {
  const text = phrase.normalize('NFC');
  const tokens = splitTokens(text);
  const parts = listParts(tokens);
  const items = readItems(parts);
  const { alternatives, unread } = interpret(items, listYears(span));
  const isUnderstood = unread.length === 0 && alternatives.length > 0;
  const isPartly = items.some((item) => isTimed(item) && !unread.includes(item)) || alternatives.length > 0;
  const textsOf = (list: Item[]) =>
    listPlaces(list).map(({ from, to }) =>
      text.slice(tokens[parts[from]!.from]!.from, tokens[parts[to - 1]!.to - 1]!.to),
    );
  return {
    phrase: text,
    understood: isUnderstood ? 'yes' : isPartly ? 'partly' : 'no',
    alternatives: isUnderstood ? alternatives : [],
    notUnderstood: textsOf(unread),
    impossible: textsOf(unread.filter((item) => item.kind === 'impossible')),
    hasBoundary: parts.some(statesBoundary),
    parts: describeParts(tokens, parts, unread),
  };
}

/** Whether a part has a boundary word, as the event "trước ngày họp" has. */
function statesBoundary(part: Part): boolean {
  if (part.kind === 'event') return part.direction === 'ahead';
  return part.kind === 'boundary' || (part.kind === 'to' && part.isBoundary);
}

function listYears({ from, to }: DateSpan): number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const count = Math.min(last - first + 1, MOST_YEARS);
  // The first days of the year after belong to the reports of the last one.
  return Array.from({ length: count + 1 }, (_, index) => first + index);
}

/** Where items stand, in the order of the phrase; those that touch are one. */
function listPlaces(items: Item[]): { from: number; to: number }[] {
  const places: { from: number; to: number }[] = [];
  for (const { from, to } of items.toSorted((a, b) => a.from - b.from)) {
    const last = places.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else places.push({ from, to });
  }
  return places;
}
