import type { Weekday } from '../../core/time/date.ts';
import { findNumber } from '../numbers.ts';
import type { FoundPart, Place } from '../part.ts';
import { standsAt, type Token } from '../tokens.ts';
import { findPlace } from './which.ts';

const WEEKDAYS: Record<string, Weekday> = {
  hai: 1,
  ba: 2,
  tư: 3,
  năm: 4,
  sáu: 5,
  bảy: 6,
  bẩy: 6,
  '2': 1,
  '3': 2,
  '4': 3,
  '5': 4,
  '6': 5,
  '7': 6,
};
const BEFORE_BARE = ['trước', 'nhất', 'hết', 'là', 'hạn', 'vào', ':'];
const MORE_DAYS = [',', 'và', '&'];

/** `ngày làm việc đầu tiên` · `5 ngày làm việc đầu` */
export function findWorkday(tokens: Token[], at: number): FoundPart | undefined {
  if (!standsAt(tokens, at, 'ngày', 'làm', 'việc')) return undefined;
  const place = findPlace(tokens, at + 3);
  return place && { part: { kind: 'workday', nth: place.place }, length: 3 + place.length };
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

/** `thứ Sáu` · `ngày thứ 6 của tuần` · `Chủ nhật cuối` */
export function findWeekday(tokens: Token[], at: number): FoundPart | undefined {
  const start = standsAt(tokens, at, 'ngày') || standsAt(tokens, at, 'các', 'ngày') ? at + 1 : at;
  let end: number;
  let weekday: Weekday | undefined;
  if (standsAt(tokens, start, 'chủ', 'nhật')) {
    weekday = 0;
    end = start + 2;
  } else {
    weekday = standsAt(tokens, start, 'thứ') ? WEEKDAYS[tokens[start + 1]?.text ?? ''] : undefined;
    end = start + 2;
    // "ngày thứ hai mươi" counts days, and so may "ngày thứ hai".
    if (standsAt(tokens, end, 'mươi') || (start > at && !belongsToWeek(tokens, end))) return undefined;
  }
  if (weekday === undefined) return undefined;
  const place = standsAt(tokens, end, 'thứ') ? undefined : findPlace(tokens, end);
  return { part: { kind: 'weekday', weekday, nth: place?.place ?? null }, length: end + (place?.length ?? 0) - at };
}

function belongsToWeek(tokens: Token[], at: number): boolean {
  return [at, at + 1].some((place) => standsAt(tokens, place, 'tuần'));
}

/** `ngày 10` · `ngày 5, 20` · `mùng 5` · `ngày thứ 20` · `ngày cuối cùng` */
export function findDays(tokens: Token[], at: number): FoundPart | undefined {
  const start = standsAt(tokens, at, 'các') ? at + 1 : at;
  if (['mùng', 'mồng'].includes(tokens[start]?.text ?? '') || standsAt(tokens, start, 'ngày')) {
    const first = start + (standsAt(tokens, start + 1, 'mùng') ? 2 : 1);
    return findOrdinal(tokens, at, first) ?? findPlain(tokens, at, first);
  }
  return findBare(tokens, at);
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
  const place = findPlace(tokens, first);
  if (!place || standsAt(tokens, first, 'giữa')) return undefined;
  return days(at, [place.place], true, first + place.length);
}

function findPlain(tokens: Token[], at: number, first: number): FoundPart | undefined {
  const found: Place[] = [];
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

function days(at: number, found: Place[], isOrdinal: boolean, end: number): FoundPart {
  return { part: { kind: 'days', days: found, isOrdinal }, length: end - at };
}
