import { findQuarterNumber } from '../../numbers.ts';
import { type FoundPart, NAME } from '../../part.ts';
import { standsAt, type Token } from '../../tokens.ts';

// After one of these words a school year is a time, not a name.
const TIMES = ['trong', 'vào', 'trước', 'sau', 'từ', 'đến', 'hết', 'hàng', 'cuối', 'đầu', 'giữa', 'của'];

/** What something is called by its school year: `khen thưởng` + `năm học`. */
export function findSchoolYear(tokens: Token[], at: number): FoundPart | undefined {
  const length = lengthOfSchoolYear(tokens, at);
  const before = tokens[at - 1];
  const isTime = before?.kind !== 'word' || TIMES.includes(before.text) || findQuarterNumber(tokens, at - 1);
  return length > 0 && !isTime ? { part: NAME, length } : undefined;
}

/** `năm học 2025-2026` */
export function lengthOfSchoolYear(tokens: Token[], at: number): number {
  if (!standsAt(tokens, at, 'năm', 'học')) return 0;
  return tokens[at + 2]?.kind === 'number' && standsAt(tokens, at + 3, '-') ? 5 : 2;
}
