import type { FoundPart, Part } from '../part.ts';
import { lengthOfOne, listPhrases, standsAt, type Token } from '../tokens.ts';
import { findDates } from './days/date.ts';
import { findInstalment } from './names/instalment.ts';

const DOUBT: Part = { kind: 'doubt' };
const EDGES = ['đầu', 'giữa', 'cuối'];
const EDGED = ['tuần', 'tháng', 'quý', 'năm', 'kỳ'];
const VAGUE_LEADS = ['trong', 'vào', ...EDGES];
const OF_A_DAY = ['làm', 'thứ', 'đầu', 'cuối', 'mùng', 'mồng'];

const LEADS = ['trong', 'vào', 'trước', 'sau', 'từ', 'đến', 'tới', 'hết', 'nhất', 'là', 'dịp', 'hạn'];
const STATED = listPhrases('chậm nhất', 'muộn nhất', 'trước ngày', 'từ ngày', 'hạn', 'thời hạn');

// What is issued or founded "trước ngày …" has no deadline of it.
const PAST = listPhrases('ban hành', 'ký', 'có hiệu lực', 'thành lập', 'kết nạp', 'phát sinh');
// An office does so before a day to come as well.
const DEEDS = ['ban', 'ký'];
const LIMITS = ['trước', 'sau', 'từ', 'đến', 'chậm'];

/** "cuối tháng 6", "đầu năm", "trong ngày", "từ 10 đến": a time, but no day that can be known. */
export function findVagueTime(tokens: Token[], at: number): FoundPart | undefined {
  const [first, next, then] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? '', tokens[at + 2]];
  const isEach = next === 'hàng';
  if (EDGES.includes(first) && EDGED.includes(isEach ? (then?.text ?? '') : next))
    return refine(tokens, at, isEach ? 3 : 2);
  if (first === 'tuần' && tokens[at + 1]?.kind === 'number') return { part: DOUBT, length: 2 };
  if (VAGUE_LEADS.includes(first) && next === 'học' && then?.text === 'kỳ')
    return refine(tokens, at, 1 + (findInstalment(tokens, at + 1)?.length ?? 2));
  const past = lengthOfOne(tokens, at, PAST);
  if (
    past &&
    LIMITS.includes(tokens[at + past]?.text ?? '') &&
    !(DEEDS.includes(first) && isYearless(tokens, at + past + 1))
  )
    return { part: DOUBT, length: past };
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

/** "giữa năm chậm nhất ngày 15/02", "cuối học kỳ I: từ ngày 21/12": the name of what the day is for. */
function refine(tokens: Token[], at: number, length: number): FoundPart {
  const end = at + length;
  const next = standsAt(tokens, end, ':') || standsAt(tokens, end, ',') ? end + 1 : end;
  const isLed = VAGUE_LEADS.includes(tokens[at]!.text) && !EDGES.includes(tokens[at]!.text);
  const isName = !isLed && !LEADS.includes(tokens[at - 1]?.text ?? '') && lengthOfOne(tokens, next, STATED) > 0;
  return { part: isName ? { kind: 'name', unit: null, frequency: null } : DOUBT, length };
}
