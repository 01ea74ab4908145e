import type { FoundPart } from '../part.ts';
import { standsAt, type Token } from '../tokens.ts';
import { findRelation } from './which.ts';

const MOST_WORDS = 25;

/** Where a day off moves the day to. `trùng vào ngày nghỉ thì chuyển sang ngày làm việc tiếp theo` */
export function findDeferral(tokens: Token[], at: number): FoundPart | undefined {
  if (!standsAt(tokens, at, 'trùng')) return undefined;
  let isDayOff = false;
  for (let end = at + 1; end < Math.min(tokens.length, at + MOST_WORDS) && tokens[end]!.kind !== 'number'; end++) {
    if (['nghỉ', 'lễ'].includes(tokens[end]!.text)) isDayOff = true;
    if (!isDayOff || !standsAt(tokens, end, 'ngày', 'làm', 'việc')) continue;
    const found = findRelation(tokens, end + 3);
    if (found?.which.kind !== 'relation') return undefined;
    return { part: { kind: 'deferral', isForward: found.which.of === 'next' }, length: end + 3 + found.length - at };
  }
  return undefined;
}
