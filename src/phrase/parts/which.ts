import { type FoundNumber, findNumber, findQuarterNumber, yearAt } from '../numbers.ts';
import type { Nth, Unit, Which } from '../part.ts';
import { lengthOfOne, listPhrases, standsAt, type Token } from '../tokens.ts';

interface FoundWhich {
  which: Which;
  length: number;
}

const NEXT = listPhrases('tiếp theo', 'kế tiếp', 'liền kề', 'liền sau', 'tiếp sau', 'sau', 'tới', 'tiếp', 'kế', 'mới');
const PREVIOUS = listPhrases('trước', 'ngoái', 'vừa qua');
const CURRENT = listPhrases('này', 'nay', 'hiện tại');
const REPORTED = listPhrases('báo cáo', 'phát sinh', 'thống kê', 'tính thuế', 'kê khai', 'lấy số liệu', 'kế hoạch');
const TAIL_OF_REPORTED = listPhrases('nghĩa vụ thuế', 'nghĩa vụ', 'doanh thu');
const MONTH_WORDS = new Map<string, number>([
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
  ['sáu', 6],
  ['bảy', 7],
  ['tám', 8],
  ['chín', 9],
]);
const AFTER_LIST = new Set([undefined, 'và', 'hàng', 'năm', 'của', 'trong']);
const PLACES = new Map<string, Nth>([
  ['cuối', 'last'],
  ['đầu', 1],
  ['giữa', 2],
]);

/** What follows the name of a unit and says which of them is meant; nothing of the kind: `plain`. */
export function findWhich(tokens: Token[], at: number, unit: Unit): FoundWhich {
  return (
    findNumbers(tokens, at, unit) ??
    findNthOf(tokens, at, unit) ??
    findRelation(tokens, at) ?? { which: { kind: 'plain' }, length: 0 }
  );
}

function findNumbers(tokens: Token[], at: number, unit: Unit): FoundWhich | undefined {
  if (unit === 'year') {
    const year = yearAt(tokens, at);
    return year === null ? undefined : { which: { kind: 'numbers', numbers: [year], year: null }, length: 1 };
  }
  if (unit !== 'month' && unit !== 'quarter') return undefined;
  const first = findOne(tokens, at, unit);
  if (!first) return undefined;
  const numbers = [first.value];
  let end = at + first.length;
  for (let more = findMore(tokens, end, unit); more; more = findMore(tokens, end, unit)) {
    numbers.push(more.value);
    end += more.length;
  }
  const year = findYearOf(tokens, end);
  return { which: { kind: 'numbers', numbers, year: year?.value ?? null }, length: end - at + (year?.length ?? 0) };
}

function findOne(tokens: Token[], at: number, unit: Unit): FoundNumber | undefined {
  return unit === 'quarter' ? findQuarter(tokens, at) : findMonthNumber(tokens, at);
}

function findQuarter(tokens: Token[], at: number): FoundNumber | undefined {
  const quarter = findQuarterNumber(tokens, at);
  return quarter && !countsSomething(tokens, at + quarter.length) ? quarter : undefined;
}

/** `6`, `06 (sáu)`, `Sáu`, `mười một`` after "tháng" */
function findMonthNumber(tokens: Token[], at: number): FoundNumber | undefined {
  const word = MONTH_WORDS.get(tokens[at]?.text ?? '');
  if (word) return ['lần', 'mươi'].includes(tokens[at + 1]?.text ?? '') ? undefined : { value: word, length: 1 };
  if (tokens[at]?.kind === 'word' && !standsAt(tokens, at, 'mười')) return undefined;
  const number = findNumber(tokens, at);
  return number && number.value < 100 && !countsSomething(tokens, at + number.length) ? number : undefined;
}

/** "quý II, III" · "tháng 6 và tháng 12"; a number that begins a date is none of them. */
function findMore(tokens: Token[], at: number, unit: Unit): FoundNumber | undefined {
  if (![',', 'và', '&'].includes(tokens[at]?.text ?? '')) return undefined;
  const start = standsAt(tokens, at + 1, unit === 'quarter' ? 'quý' : 'tháng') ? at + 2 : at + 1;
  const found = findOne(tokens, start, unit);
  if (!found) return undefined;
  const end = start + found.length;
  const next = tokens[end];
  if (next?.text === '/' ? yearAt(tokens, end + 1) === null : next?.kind !== 'sign' && !AFTER_LIST.has(next?.text))
    return undefined;
  return { value: found.value, length: end - at };
}

/** "/2026", "-2026", "năm 2026" after a month or a quarter */
export function findYearOf(tokens: Token[], at: number): FoundNumber | undefined {
  const skip = standsAt(tokens, at, 'của') ? 1 : 0;
  if (!['/', '-', '.', 'năm'].includes(tokens[at + skip]?.text ?? '')) return undefined;
  const year = yearAt(tokens, at + skip + 1);
  return year === null ? undefined : { value: year, length: 2 + skip };
}

function findNthOf(tokens: Token[], at: number, unit: Unit): FoundWhich | undefined {
  if (unit === 'year' || unit === 'period') return undefined;
  const found = findNth(tokens, at);
  return found && { which: { kind: 'nth', nth: found.nth }, length: found.length };
}

/** `cuối cùng` → last · `đầu tiên` → 1 · `thứ hai`, `thứ 2` → 2 */
export function findNth(tokens: Token[], at: number): { nth: Nth; length: number } | undefined {
  if (standsAt(tokens, at, 'thứ')) {
    if (standsAt(tokens, at + 1, 'nhất')) return { nth: 1, length: 2 };
    const number = findNumber(tokens, at + 1);
    return number && { nth: number.value, length: 1 + number.length };
  }
  const nth = PLACES.get(tokens[at]?.text ?? '');
  if (nth === undefined) return undefined;
  return { nth, length: standsAt(tokens, at + 1, 'cùng') || standsAt(tokens, at + 1, 'tiên') ? 2 : 1 };
}

/** `tiếp theo`, `liền kề` → the next · `báo cáo` → the one reported on · `này` → that of the document */
export function findRelation(tokens: Token[], at: number): FoundWhich | undefined {
  const current = lengthOfOne(tokens, at, CURRENT);
  if (current) return { which: { kind: 'current' }, length: current };
  const reported = lengthOfOne(tokens, at, REPORTED);
  if (reported) {
    const tail = lengthOfOne(tokens, at + reported, TAIL_OF_REPORTED);
    return { which: { kind: 'relation', of: 'this' }, length: reported + tail };
  }
  let of: 'previous' | 'next' | undefined;
  let end = at;
  for (;;) {
    const start = end;
    if (standsAt(tokens, end, 'ngay', 'sau')) end++;
    const next = standsAt(tokens, end, 'sau', 'khi') ? 0 : lengthOfOne(tokens, end, NEXT);
    const previous = next || belongsToDay(tokens, end) ? 0 : lengthOfOne(tokens, end, PREVIOUS);
    if (!next && !previous) {
      end = start;
      break;
    }
    // "liền kề" alone is the next; beside "trước" it is the one before.
    of = previous || of === 'previous' ? 'previous' : 'next';
    end += next + previous;
  }
  return of && { which: { kind: 'relation', of }, length: end - at };
}

/** In "báo cáo năm trước ngày 31/3" the word belongs to the day. */
function belongsToDay(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    standsAt(tokens, at, 'trước') &&
    (next?.kind === 'number' || ['ngày', 'khi', 'thứ', 'hết'].includes(next?.text ?? ''))
  );
}

function countsSomething(tokens: Token[], at: number): boolean {
  return ['ngày', 'giờ', 'tuần', 'lần', 'h'].includes(tokens[at]?.text ?? '');
}
