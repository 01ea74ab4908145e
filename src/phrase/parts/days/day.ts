import { PERIOD_NOUNS } from '../../frequencies.ts';
import { findNumber } from '../../numbers.ts';
import type { FoundPart, Nth } from '../../part.ts';
import { standsAt, type Token } from '../../tokens.ts';
import { findUnit } from '../unit.ts';
import { findNth } from '../which.ts';

const BEFORE_BARE = ['trước', 'nhất', 'hết', 'là', 'hạn', 'vào', ':'];
const UNTIL = ['nhất', 'quá', 'đến', 'tới', 'hết'];
const MORE_DAYS = [',', 'và', '&'];

/** `ngày làm việc đầu tiên` · `5 ngày làm việc đầu` */
export function findWorkday(tokens: Token[], at: number): FoundPart | undefined {
  if (!standsAt(tokens, at, 'ngày', 'làm', 'việc')) return undefined;
  const found = findNth(tokens, at + 3);
  return found && { part: { kind: 'workday', nth: found.nth }, length: 3 + found.length };
}

export function findFirstDays(tokens: Token[], at: number): FoundPart | undefined {
  const number = findNumber(tokens, at);
  const day = number ? at + number.length : at;
  if (!number || !standsAt(tokens, day, 'ngày')) return undefined;
  const isWorkday = standsAt(tokens, day + 1, 'làm', 'việc');
  const place = isWorkday ? day + 3 : day + 1;
  if (!standsAt(tokens, place, 'đầu')) return undefined;
  const end = place + (standsAt(tokens, place + 1, 'tiên') ? 2 : 1);
  const unit = isWorkday ? 'workdays' : 'days';
  return { part: { kind: 'first-days', count: number.value, unit }, length: end - at };
}

/** `ngày 10` · `ngày 5, 20` · `mùng 5` · `ngày thứ 20` · `ngày cuối cùng` */
export function findDays(tokens: Token[], at: number): FoundPart | undefined {
  const start = standsAt(tokens, at, 'các') ? at + 1 : at;
  if (['mùng', 'mồng'].includes(tokens[start]?.text ?? '') || standsAt(tokens, start, 'ngày')) {
    const first = start + (standsAt(tokens, start + 1, 'mùng') ? 2 : 1);
    return findOrdinal(tokens, at, first) ?? findPlain(tokens, at, first);
  }
  return findEndOfPeriod(tokens, at) ?? findBare(tokens, at);
}

/** "chậm nhất cuối tháng 6", "đến cuối quý II": the last day. */
function findEndOfPeriod(tokens: Token[], at: number): FoundPart | undefined {
  if (!standsAt(tokens, at, 'cuối')) return undefined;
  let before = at - 1;
  while (['là', 'vào'].includes(tokens[before]?.text ?? '')) before--;
  const isEnd = UNTIL.includes(tokens[before]?.text ?? '') && findUnit(tokens, at + 1) !== undefined;
  return isEnd && PERIOD_NOUNS.has(tokens[at + 1]!.text) ? days(at, ['last'], true, at + 1) : undefined;
}

/** "trước 30 hằng tháng" */
function findBare(tokens: Token[], at: number): FoundPart | undefined {
  const number = BEFORE_BARE.includes(tokens[at - 1]?.text ?? '') ? findNumber(tokens, at) : undefined;
  const isMonthly = number && standsAt(tokens, at + number.length, 'hàng', 'tháng');
  return isMonthly ? days(at, [number.value], false, at + number.length) : undefined;
}

function findOrdinal(tokens: Token[], at: number, first: number): FoundPart | undefined {
  if (standsAt(tokens, first, 'thứ')) {
    const number = findNumber(tokens, first + 1);
    // From 2 to 7 it may be a day of the week, but for "ngày thứ 5 kể từ".
    const isSure =
      number && (number.value > 7 || ['kể', 'tính'].includes(tokens[first + 1 + number.length]?.text ?? ''));
    return isSure ? days(at, [number.value], true, first + 1 + number.length) : undefined;
  }
  const found = findNth(tokens, first);
  if (!found || standsAt(tokens, first, 'giữa')) return undefined;
  return days(at, [found.nth], true, first + found.length);
}

function findPlain(tokens: Token[], at: number, first: number): FoundPart | undefined {
  const found: Nth[] = [];
  let end = first;
  for (let number = findNumber(tokens, end); number; number = findNumber(tokens, end + 1)) {
    if (found.length > 0 && tokens[end + 1]!.kind !== 'number') break;
    if (found.length > 0) end++;
    found.push(number.value);
    end += number.length;
    if (!MORE_DAYS.includes(tokens[end]?.text ?? '')) break;
  }
  return found.length > 0 ? days(at, found, false, end) : undefined;
}

function days(at: number, found: Nth[], isOrdinal: boolean, end: number): FoundPart {
  return { part: { kind: 'days', days: found, isOrdinal }, length: end - at };
}
