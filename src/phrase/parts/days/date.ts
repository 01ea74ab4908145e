import { isRealDate } from '../../../core/time/date.ts';
import { findDigits, findNumber, isNumbered, yearAt } from '../../numbers.ts';
import type { FoundPart } from '../../part.ts';
import { standsAt, type Token } from '../../tokens.ts';
import { findWhich, findYearOf } from '../which.ts';

const CUES = new Set([
  'trước',
  'nhất',
  'là',
  'vào',
  'hết',
  'hạn',
  ':',
  'từ',
  'đến',
  'tới',
  'và',
  ',',
  '(',
  '-',
  'quá',
  'trong',
]);
const JOINTS = new Set([',', 'và', '&', '-', 'đến', 'tới']);
// "từ 15 đến 20/6" is every day from one to the other.
const RANGES = new Set(['-', 'đến', 'tới']);
const AFTER_DATE = new Set(['hàng', 'và', 'hoặc', 'của', 'đối']);
// 2024 is a leap year: without its year, 29/02 is a day.
const LEAP_YEAR = 2024;

const BEHIND_DATE = new Set(['hàng', 'năm', 'của', 'và', 'hoặc', 'đến', 'tới']);

// "1/3 số đơn vị" is a share.
const SHARED = new Set(['số', 'tổng', 'thành', 'đại', 'đảng', 'trên']);

interface FoundDate {
  day: number;
  months: number[];
  year: number | null;
  length: number;
}

/**
 * A day with its month, or several. `05/6/2023` · `ngày 5 tháng 6` · `22, 23 và 24/6/2017` · `ngày 15 tháng 3, 6, 9, 12`
 *
 * A day that no calendar has is found as impossible: `31/6`, `29/02/2023`.
 */
export function findDates(tokens: Token[], at: number): FoundPart | undefined {
  const named = lengthOfName(tokens, at);
  const start = at + named;
  // "4 và 1/5" of "30/4 và 1/5" is none.
  if (named === 0 && ['/', '.'].includes(tokens[at - 1]?.text ?? '') && tokens[at]?.glued) return undefined;
  const listed = findListed(tokens, start);
  const last = findDate(tokens, start + listed.length, named > 0 || listed.length > 0);
  if (!last || (named === 0 && listed.length === 0 && !hasCue(tokens, at, last))) return undefined;
  const { months, year } = last;
  const days = [...listed.days, last.day];
  const length = named + listed.length + last.length;
  const isReal = (day: number, month: number) => isRealDate({ day, month, year: year ?? LEAP_YEAR });
  if (!months.every((month) => days.every((day) => isReal(day, month))))
    return { part: { kind: 'impossible' }, length };
  const isWindow = days.length > 1 && days.every((day, index) => day === days[0]! + index);
  return { part: { kind: 'dates', days, months, year, isWindow }, length };
}

function lengthOfName(tokens: Token[], at: number): number {
  const skip = standsAt(tokens, at, 'các') ? 1 : 0;
  if (standsAt(tokens, at + skip, 'ngày'))
    return skip + (['mùng', 'mồng'].includes(tokens[at + skip + 1]?.text ?? '') ? 2 : 1);
  return ['mùng', 'mồng'].includes(tokens[at]?.text ?? '') ? 1 : 0;
}

/** Days before the last one, which alone has the month. */
function findListed(tokens: Token[], at: number): { days: number[]; length: number } {
  const days: number[] = [];
  let end = at;
  while (!findDate(tokens, end, true)) {
    const number = findDigits(tokens, end);
    const joint = tokens[end + 1]?.text ?? '';
    if (!number || !JOINTS.has(joint)) return { days: [], length: 0 };
    days.push(number.value);
    end += standsAt(tokens, end + 2, 'ngày') ? 3 : 2;
    if (!RANGES.has(joint)) continue;
    const last = findDate(tokens, end, true)?.day ?? 0;
    for (let day = number.value + 1; day < last; day++) days.push(day);
  }
  return { days, length: end - at };
}

function findDate(tokens: Token[], at: number, isNamed: boolean): FoundDate | undefined {
  return findIso(tokens, at) ?? findSigned(tokens, at) ?? findWorded(tokens, at, isNamed);
}

/** `2023-06-05` */
function findIso(tokens: Token[], at: number): FoundDate | undefined {
  const year = yearAt(tokens, at);
  const [month, day] = [tokens[at + 2], tokens[at + 4]];
  if (year === null || !standsAt(tokens, at + 1, '-') || !standsAt(tokens, at + 3, '-')) return undefined;
  if (month?.kind !== 'number' || day?.kind !== 'number') return undefined;
  return { day: Number(day.text), months: [Number(month.text)], year, length: 5 };
}

/** `05/6/2023` · `05/6 năm 2023` · `05 / 6` · `30-6` after "ngày" or a boundary */
function findSigned(tokens: Token[], at: number): FoundDate | undefined {
  const [day, sign, month] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!isShort(day) || !isShort(month) || !['/', '-', '.'].includes(sign?.text ?? '')) return undefined;
  const date = { day: Number(day!.text), months: [Number(month!.text)] };
  if (standsAt(tokens, at + 3, sign!.text)) {
    const year = yearAt(tokens, at + 4);
    // "05/6/23" may be of 1923; "05/6/2023-…" goes on.
    if (year !== null) return { ...date, year, length: 5 };
    if (tokens[at + 4]?.kind === 'number') return undefined;
  }
  const year = standsAt(tokens, at + 3, 'năm') ? findYearOf(tokens, at + 3) : undefined;
  if (year) return { ...date, year: year.value, length: 3 + year.length };
  // "5-6 tháng" is a count, "ngày 5-6 hàng tháng" are two days.
  const isCount =
    standsAt(tokens, at + 3, 'tháng') || standsAt(tokens, at + 3, 'hàng', 'tháng') || standsAt(tokens, at + 3, 'ngày');
  const isOther = isCount || !sign!.glued || !month!.glued || date.months[0]! > 12 || standsAt(tokens, at + 3, '/');
  if (sign!.text !== '/' && isOther) return undefined;
  return { ...date, year: null, length: 3 };
}

/** `05 tháng 6 năm 2023`; without "ngày" before it or a year behind it, "6 tháng 5 ngày" looks alike. */
function findWorded(tokens: Token[], at: number, isNamed: boolean): FoundDate | undefined {
  const day = findNumber(tokens, at);
  if (!day || day.value > 99 || !standsAt(tokens, at + day.length, 'tháng')) return undefined;
  const start = at + day.length + 1;
  const { which, length } = findWhich(tokens, start, 'month');
  if (which.kind !== 'numbers') return undefined;
  const next = tokens[start + length];
  const isOfYear = next?.text === 'năm' && findWhich(tokens, start + length + 1, 'year').which.kind === 'relation';
  const goesOn = next && next.kind !== 'sign' && !AFTER_DATE.has(next.text) && !isOfYear;
  if (!isNamed && which.year === null && goesOn) return undefined;
  return { day: day.value, months: which.numbers, year: which.year, length: day.length + 1 + length };
}

function isShort(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.text.length <= 2;
}

/** Whether a date without "ngày" is one: "1/3 số đơn vị" is a share. */
function hasCue(tokens: Token[], at: number, { year, length }: FoundDate): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + length];
  if (year !== null) return true;
  if ((next && SHARED.has(next.text)) || isNumbered(tokens, at)) return false;
  if (before && CUES.has(before.text)) return true;
  // "3.2" is rather a number.
  if (before && standsAt(tokens, at + 1, '.')) return false;
  return !next || next.kind === 'sign' || BEHIND_DATE.has(next.text);
}
