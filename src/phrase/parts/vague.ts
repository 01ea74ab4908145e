import type { FoundPart, Part } from '../part.ts';
import { lengthOfOne, listPhrases, type Token } from '../tokens.ts';
import { findDates } from './days/date.ts';

const DOUBT: Part = { kind: 'doubt' };
const OF_A_DAY = ['làm', 'thứ', 'đầu', 'cuối', 'mùng', 'mồng'];

// "ban hành trước ngày …" is about the past and sets no deadline.
const PAST = listPhrases('ban hành', 'ký', 'có hiệu lực', 'thành lập', 'kết nạp', 'phát sinh');
// These an office may also do before a day to come.
const DEEDS = ['ban', 'ký'];
const LIMITS = ['trước', 'sau', 'từ', 'đến', 'chậm'];

/** "tuần 1", "trong ngày", "ký trước ngày …", "từ 10 đến": a time, but no day that can be known. */
export function findVagueTime(tokens: Token[], at: number): FoundPart | undefined {
  const [first, next, then] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? '', tokens[at + 2]];
  if (first === 'tuần' && tokens[at + 1]?.kind === 'number') return { part: DOUBT, length: 2 };
  const past = lengthOfOne(tokens, at, PAST);
  const isLimited = past > 0 && LIMITS.includes(tokens[at + past]?.text ?? '');
  if (isLimited && !(DEEDS.includes(first) && isYearless(tokens, at + past + 1))) return { part: DOUBT, length: past };
  if (first === 'từ' && tokens[at + 1]?.kind === 'number') {
    const isRange = ['đến', 'tới', '-'].includes(then?.text ?? '');
    return isRange && !findDates(tokens, at + 1) ? { part: DOUBT, length: 2 } : undefined;
  }
  const isDay = then?.kind === 'number' || OF_A_DAY.includes(then?.text ?? '');
  return first === 'trong' && next === 'ngày' && !isDay ? { part: DOUBT, length: 2 } : undefined;
}

function isYearless(tokens: Token[], at: number): boolean {
  const date = findDates(tokens, at)?.part;
  return date?.kind === 'dates' && date.year === null;
}
