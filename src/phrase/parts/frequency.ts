import { type Frequency, frequencyOfMonths, MONTHS_IN } from '../../core/time/period.ts';
import { PERIOD_NOUNS } from '../frequencies.ts';
import { findNumber } from '../numbers.ts';
import type { FoundPart, Part } from '../part.ts';
import { standsAt, type Token } from '../tokens.ts';

// Between a unit and how often in it.
const BETWEEN = ['/', 'trong', 'trên', 'hàng'];
const MOST_WORDS = 6;

const TIMES = ['lần', 'kỳ', 'phiên'];

/** How often something recurs. `3 tháng một lần` · `06 tháng/lần` · `mỗi năm hai lần` · `4 lần/1 năm` · `hằng quý` */
export function findFrequency(tokens: Token[], at: number): FoundPart | undefined {
  return findTimesPer(tokens, at) ?? findPerTimes(tokens, at) ?? findEach(tokens, at) ?? findTimes(tokens, at);
}

/** "3 tháng một lần", "06 tháng/lần", "mỗi năm họp ít nhất hai lần" */
function findPerTimes(tokens: Token[], at: number): FoundPart | undefined {
  const regular = standsAt(tokens, at, 'định', 'kỳ') ? at + 2 : at;
  const lead = standsAt(tokens, regular, 'hàng') ? regular + 1 : regular;
  const number = findNumber(tokens, lead);
  const start = number && isUnit(tokens, lead + number.length) ? lead + number.length : lead;
  if (!isUnit(tokens, start)) return undefined;
  const times = findTimesBehind(tokens, start + 1);
  if (!times) return undefined;
  const isAtLeast = tokens.slice(start, times.end).some(({ text }) => text === 'nhất');
  const unitCount = start > lead ? number!.value : 1;
  return { part: toFrequency(unitCount, tokens[start]!.text, times.value, isAtLeast), length: times.end - at };
}

/** "/lần", "một lần", "họp ít nhất hai lần", "tổ chức sinh hoạt 01 lần" behind a unit */
function findTimesBehind(tokens: Token[], at: number): { value: number; end: number } | undefined {
  for (let end = at; end <= at + MOST_WORDS; end++) {
    const times = findNumber(tokens, end);
    const noun = end + (times?.length ?? 0);
    const isTimes = TIMES.includes(tokens[noun]?.text ?? '') && !standsAt(tokens, noun + 1, 'thứ');
    if (isTimes && (times || BETWEEN.includes(tokens[end - 1]!.text)))
      return { value: times?.value ?? 1, end: noun + 1 };
    const next = tokens[end];
    const isBetween =
      BETWEEN.includes(next?.text ?? '') || (next?.kind === 'word' && !PERIOD_NOUNS.has(next.text) && !times);
    if (!isBetween) return undefined;
  }
  return undefined;
}

/** "2 lần/năm", "01 lần mỗi quý" */
function findTimesPer(tokens: Token[], at: number): FoundPart | undefined {
  const times = findNumber(tokens, at);
  if (!times || !standsAt(tokens, at + times.length, 'lần')) return undefined;
  let end = at + times.length + 1;
  if (!['/', 'hàng', 'trong', 'trên', 'một', '1', '01'].includes(tokens[end]?.text ?? '')) return undefined;
  while (['/', 'hàng', 'trong', 'trên'].includes(tokens[end]?.text ?? '')) end++;
  const number = findNumber(tokens, end);
  const start = number && isUnit(tokens, end + number.length) ? end + number.length : end;
  if (!isUnit(tokens, start)) return undefined;
  const unitCount = start > end ? number!.value : 1;
  return { part: toFrequency(unitCount, tokens[start]!.text, times.value, false), length: start + 1 - at };
}

/** "hằng quý", "mỗi 3 tháng", "định kỳ 06 tháng" */
function findEach(tokens: Token[], at: number): FoundPart | undefined {
  const isRegular = standsAt(tokens, at, 'định', 'kỳ');
  const lead = isRegular ? at + 2 : at;
  const isEach = standsAt(tokens, lead, 'hàng');
  if (!isRegular && !isEach) return undefined;
  const first = isEach ? lead + 1 : lead;
  const number = findNumber(tokens, first);
  const start = number && isUnit(tokens, first + number.length) ? first + number.length : first;
  if (!isUnit(tokens, start) || isOneOfThem(tokens, start)) return undefined;
  return {
    part: toFrequency(start > first ? number!.value : 1, tokens[start]!.text, 1, false),
    length: start + 1 - at,
  };
}

/** "2 lần", "hai kỳ báo cáo": how often, and the period stands elsewhere. */
function findTimes(tokens: Token[], at: number): FoundPart | undefined {
  const times = findNumber(tokens, at);
  if (!times) return undefined;
  const end = at + times.length;
  if (standsAt(tokens, end, 'lần') && !standsAt(tokens, end + 1, 'thứ'))
    return { part: { kind: 'times', times: times.value }, length: end + 1 - at };
  return standsAt(tokens, end, 'kỳ', 'báo', 'cáo')
    ? { part: { kind: 'times', times: times.value }, length: end + 3 - at }
    : undefined;
}

function isUnit(tokens: Token[], at: number): boolean {
  return PERIOD_NOUNS.has(tokens[at]?.text ?? '') && !standsAt(tokens, at, 'năm', 'học');
}

/** "định kỳ tháng 6" and "hàng tháng cuối quý" are no frequency of their own. */
function isOneOfThem(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.kind === 'number' || ['i', 'ii', 'iii', 'iv', 'cuối', 'đầu', 'giữa', 'thứ'].includes(next?.text ?? '');
}

function toFrequency(unitCount: number, noun: string, times: number, isAtLeast: boolean): Part {
  const every = everyOf(unitCount, PERIOD_NOUNS.get(noun)!, times);
  if (!every) return { kind: 'doubt' };
  return { kind: 'frequency', every, perWindow: times > 1 ? 'any' : isAtLeast ? 'at-least-one' : 'one' };
}

/** How often something happens that takes place so many times in so many units; undefined where no rule says it. */
export function everyOf(unitCount: number, unit: Frequency, times: number): Frequency | undefined {
  if (unit === 'week') return unitCount === 1 && times === 1 ? 'week' : undefined;
  return frequencyOfMonths((unitCount * MONTHS_IN[unit]) / times);
}
