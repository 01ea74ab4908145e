import type { TimeOfDay } from '../../core/due-rule.ts';
import { findDigits } from '../numbers.ts';
import type { FoundPart } from '../part.ts';
import { standsAt, type Token } from '../tokens.ts';

const HOUR = ['giờ', 'h', 'g'];
const MINUTE = ['phút', 'p', "'", '’', '′'];
const LATE = ['chiều', 'tối'];
const OF_DAY = [...LATE, 'sáng', 'trưa'];

/** `17 giờ` · `17 giờ 30 phút` · `17h00` · `17h00'` · `9:30` */
export function findHour(tokens: Token[], at: number): FoundPart | undefined {
  const hours = findDigits(tokens, at);
  const sign = tokens[at + 1];
  if (!hours || !sign) return undefined;
  const isClock = sign.text === ':' && sign.glued && tokens[at + 2]?.glued === true;
  if (!isClock && !HOUR.includes(sign.text)) return undefined;
  const minutes = findDigits(tokens, at + 2);
  const hasMinutes = minutes !== undefined && minutes.value < 60 && tokens[at + 2]!.text.length === 2;
  if (isClock && !hasMinutes) return undefined;
  const end = at + (hasMinutes ? 3 : 2);
  const named = MINUTE.includes(tokens[end]?.text ?? '') ? end + 1 : end;
  // "4 giờ chiều" is 16:00.
  const isLate = hours.value < 12 && LATE.includes(tokens[named]?.text ?? '');
  const time = toTime(hours.value + (isLate ? 12 : 0), hasMinutes ? minutes.value : 0);
  // "trong 24 giờ" counts hours, "trước 24 giờ ngày 20/6" is the end of that day.
  if (hours.value === 24 && !standsAt(tokens, named, 'ngày')) return undefined;
  return time && { part: { kind: 'hour', time }, length: named + (isLate ? 1 : 0) - at };
}

/** Whether an hour ends before a place: "17 giờ ngày thứ Năm". */
export function followsHour(tokens: Token[], at: number): boolean {
  const end = OF_DAY.includes(tokens[at - 1]?.text ?? '') ? at - 1 : at;
  return [end - 2, end - 3, end - 4].some((start) => {
    const hour = start >= 0 && !standsAt(tokens, start - 1, ':') ? findHour(tokens, start) : undefined;
    return hour !== undefined && start + hour.length === end;
  });
}

/** 24:00 is the end of a day. */
function toTime(hours: number, minutes: number): TimeOfDay | undefined {
  if (hours > 24 || minutes > 59 || (hours === 24 && minutes > 0)) return undefined;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}` as TimeOfDay;
}
