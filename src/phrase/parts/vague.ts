import type { FoundPart, Part } from '../part.ts';
import { lengthOfOne, listPhrases, type Token } from '../tokens.ts';
import { findDates } from './days/date.ts';

const DOUBT: Part = { kind: 'doubt' };
const EDGES = ['đầu', 'giữa', 'cuối'];
const EDGED = ['tuần', 'tháng', 'quý', 'năm', 'kỳ'];
const VAGUE_LEADS = ['trong', 'vào', ...EDGES];
const OF_A_DAY = ['làm', 'thứ', 'đầu', 'cuối', 'mùng', 'mồng'];

// What is issued or founded "trước ngày …" has no deadline of it.
const PAST = listPhrases('ban hành', 'ký', 'có hiệu lực', 'thành lập', 'kết nạp', 'phát sinh');
const LIMITS = ['trước', 'sau', 'từ', 'đến', 'chậm'];

/** "cuối tháng 6", "đầu năm", "trong ngày", "từ 10 đến": a time, but no day that can be known. */
export function findVagueTime(tokens: Token[], at: number): FoundPart | undefined {
  const [first, next, then] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? '', tokens[at + 2]];
  const isEach = next === 'hàng';
  if (EDGES.includes(first) && EDGED.includes(isEach ? (then?.text ?? '') : next))
    return { part: DOUBT, length: isEach ? 3 : 2 };
  if (first === 'tuần' && tokens[at + 1]?.kind === 'number') return { part: DOUBT, length: 2 };
  if (VAGUE_LEADS.includes(first) && next === 'học' && then?.text === 'kỳ') return { part: DOUBT, length: 3 };
  const past = lengthOfOne(tokens, at, PAST);
  if (past && LIMITS.includes(tokens[at + past]?.text ?? '')) return { part: DOUBT, length: past };
  if (first === 'từ' && tokens[at + 1]?.kind === 'number') {
    const isRange = ['đến', 'tới', '-'].includes(then?.text ?? '');
    return isRange && !findDates(tokens, at + 1) ? { part: DOUBT, length: 2 } : undefined;
  }
  const isDay = then?.kind === 'number' || OF_A_DAY.includes(then?.text ?? '');
  return first === 'trong' && next === 'ngày' && !isDay ? { part: DOUBT, length: 2 } : undefined;
}
