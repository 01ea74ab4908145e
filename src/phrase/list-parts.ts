import type { FindPart, FoundPart, PlacedPart } from './part.ts';
import { findCount } from './parts/count.ts';
import { findDates } from './parts/days/date.ts';
import { findDays, findFirstDays, findWorkday } from './parts/days/day.ts';
import { findWeekday } from './parts/days/weekday.ts';
import { findDeferral } from './parts/deferral.ts';
import { findEdge } from './parts/edge.ts';
import { findEnding, findEvent } from './parts/event.ts';
import { findFrequency } from './parts/frequency.ts';
import { findHour } from './parts/hour.ts';
import { findLabel } from './parts/label.ts';
import { findInstalment } from './parts/names/instalment.ts';
import { findName } from './parts/names/name.ts';
import { findSchoolYear } from './parts/names/school-year.ts';
import { findSymbol } from './parts/names/symbol.ts';
import { findUnit, findUnitOfRange } from './parts/unit.ts';
import { findVagueTime } from './parts/vague.ts';
import { findWords } from './parts/words.ts';
import type { Token } from './tokens.ts';

/** In this order: what begins alike is tried with the more particular reading first. */
const FINDERS: FindPart[] = [
  findSymbol,
  findLabel,
  findDeferral,
  findInstalment,
  findSchoolYear,
  findEnding,
  findName,
  findEvent,
  findHour,
  findDates,
  findFrequency,
  findWorkday,
  findWeekday,
  findDays,
  findFirstDays,
  findUnitPart,
  findCount,
  findEdge,
  findVagueTime,
  findWords,
];

/** The parts of a phrase, one after the other; what is no part of a statement about time is a word. */
export function listParts(tokens: Token[]): PlacedPart[] {
  const parts: PlacedPart[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { part, length } = findFirst(tokens, at);
    parts.push({ ...part, from: at, to: at + length });
    at += length;
  }
  return parts;
}

function findUnitPart(tokens: Token[], at: number): FoundPart | undefined {
  const unit = findUnit(tokens, at) ?? findUnitOfRange(tokens, at);
  return unit && { part: unit.unit, length: unit.length };
}

function findFirst(tokens: Token[], at: number): FoundPart {
  for (const find of FINDERS) {
    const found = find(tokens, at);
    if (found) return found;
  }
  const kind = tokens[at]!.kind === 'number' ? 'number' : 'word';
  return { part: { kind }, length: 1 };
}
