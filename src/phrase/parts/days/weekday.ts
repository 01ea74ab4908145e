import type { Weekday } from '../../../core/time/date.ts';
import type { FoundPart } from '../../part.ts';
import { standsAt, type Token } from '../../tokens.ts';
import { followsHour } from '../hour.ts';
import { findNth } from '../which.ts';

const WEEKDAYS = new Map<string, Weekday>([
  ['hai', 1],
  ['ba', 2],
  ['tư', 3],
  ['năm', 4],
  ['sáu', 5],
  ['bảy', 6],
  ['bẩy', 6],
  ['2', 1],
  ['3', 2],
  ['4', 3],
  ['5', 4],
  ['6', 5],
  ['7', 6],
]);

/** `thứ Sáu` · `ngày thứ 6 của tuần` · `Chủ nhật cuối` */
export function findWeekday(tokens: Token[], at: number): FoundPart | undefined {
  const start = standsAt(tokens, at, 'ngày') || standsAt(tokens, at, 'các', 'ngày') ? at + 1 : at;
  let end: number;
  let weekday: Weekday | undefined;
  if (standsAt(tokens, start, 'chủ', 'nhật')) {
    weekday = 0;
    end = start + 2;
  } else {
    weekday = standsAt(tokens, start, 'thứ') ? WEEKDAYS.get(tokens[start + 1]?.text ?? '') : undefined;
    end = start + 2;
    // "ngày thứ hai mươi" counts days, and so may "ngày thứ hai".
    const isNamed =
      start > at && !followsHour(tokens, at) && !belongsToWeek(tokens, end) && !findNthOfMonth(tokens, end);
    if (standsAt(tokens, end, 'mươi') || isNamed) return undefined;
  }
  if (weekday === undefined) return undefined;
  // "thứ Hai đầu tuần"
  const isOfWeek = standsAt(tokens, end, 'đầu', 'tuần') || standsAt(tokens, end, 'cuối', 'tuần');
  const found = isOfWeek ? { nth: null, length: 1 } : findNthOfMonth(tokens, end);
  return { part: { kind: 'weekday', weekday, nth: found?.nth ?? null }, length: end + (found?.length ?? 0) - at };
}

function belongsToWeek(tokens: Token[], at: number): boolean {
  return [at, at + 1].some((place) => standsAt(tokens, place, 'tuần'));
}

/** `cuối cùng` · `thứ hai` of a month: "thứ Hai, thứ Tư" are two days. */
function findNthOfMonth(tokens: Token[], at: number): ReturnType<typeof findNth> {
  const found = findNth(tokens, at);
  if (!found || !standsAt(tokens, at, 'thứ')) return found;
  const next = at + found.length;
  const isLinked = ['của', 'trong', 'hàng'].includes(tokens[next]?.text ?? '');
  return standsAt(tokens, isLinked ? next + 1 : next, 'tháng') ? found : undefined;
}
