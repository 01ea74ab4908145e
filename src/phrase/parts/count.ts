import { findNumber } from '../numbers.ts';
import type { CountedUnit, FoundPart } from '../part.ts';
import { standsAt, type Token } from '../tokens.ts';

const COUNTED = new Map<string, CountedUnit>([
  ['ngày', 'days'],
  ['tuần', 'weeks'],
  ['tháng', 'months'],
  ['giờ', 'hours'],
  ['h', 'hours'],
]);

/** `05 ngày làm việc` · `02 tuần` · `24 giờ` */
export function findCount(tokens: Token[], at: number): FoundPart | undefined {
  const number = findNumber(tokens, at);
  if (!number) return undefined;
  const end = at + number.length;
  const unit = COUNTED.get(tokens[end]?.text ?? '');
  if (!unit) return undefined;
  const isWorkday = unit === 'days' && standsAt(tokens, end + 1, 'làm', 'việc');
  return {
    part: { kind: 'count', count: number.value, unit: isWorkday ? 'workdays' : unit },
    length: end + (isWorkday ? 3 : 1) - at,
  };
}
