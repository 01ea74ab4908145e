import type { FoundPart } from '../part.ts';
import { lengthOfOne, listPhrases, standsAt, type Token } from '../tokens.ts';
import { findUnit } from './unit.ts';

const AFTER = listPhrases('kể từ', 'tính từ', 'ngay sau', 'tiếp theo ngay sau', 'tiếp theo sau', 'sau', 'từ', 'sau đó');
const LINKS = listPhrases('ngay', 'khi', 'ngày', 'thời điểm', 'lúc', 'hết', 'việc');
const ENDS = listPhrases('kết thúc', 'hết');
const GATHERINGS = listPhrases('cuộc họp', 'buổi họp', 'phiên họp', 'kỳ họp', 'hội nghị', 'đại hội', 'lễ');

/** `kể từ ngày kết thúc quý` · `sau khi kết thúc năm tài chính`; after a count also `kết thúc năm` alone */
export function findEnding(tokens: Token[], at: number): FoundPart | undefined {
  let end = at + lengthOfOne(tokens, at, AFTER);
  const isLed = end > at || standsAt(tokens, at, 'khi');
  for (let link = lengthOfOne(tokens, end, LINKS); link; link = lengthOfOne(tokens, end, LINKS)) {
    if (standsAt(tokens, end, 'hết')) break;
    end += link;
  }
  const word = lengthOfOne(tokens, end, ENDS);
  const isCounted = ['ngày', 'việc'].includes(tokens[at - 1]?.text ?? '');
  if (!word || !(isLed || isCounted)) return undefined;
  const unit = findUnit(tokens, end + word);
  return unit && { part: { kind: 'ending', unit: unit.unit }, length: end + word + unit.length - at };
}

/** `sau khi phát hiện` · `kể từ ngày công khai` · `trước ngày họp` · `so với ngày khai giảng` */
export function findEvent(tokens: Token[], at: number): FoundPart | undefined {
  if (standsAt(tokens, at, 'so', 'với', 'ngày')) return { part: { kind: 'event', direction: 'after' }, length: 3 };
  if (standsAt(tokens, at, 'trước')) {
    // "trước khi kết thúc quý II" gives a date that no rule can state: it stays unread.
    const end = at + 2 + lengthOfOne(tokens, at + 2, ENDS);
    if (end > at + 2 && findUnit(tokens, end)) return undefined;
    const gathering = lengthOfOne(tokens, at + 1, GATHERINGS);
    if (gathering) return { part: { kind: 'event', direction: 'ahead' }, length: 1 + gathering };
    const isEvent = standsAt(tokens, at + 1, 'khi') || (standsAt(tokens, at + 1, 'ngày') && isNoun(tokens, at + 2));
    return isEvent ? { part: { kind: 'event', direction: 'ahead' }, length: 2 } : undefined;
  }
  const lead = lengthOfOne(tokens, at, AFTER);
  if (!lead) return undefined;
  let end = at + lead;
  for (let link = lengthOfOne(tokens, end, LINKS); link; link = lengthOfOne(tokens, end, LINKS)) end += link;
  // "từ" alone may lead to anything: "từ nguồn kinh phí".
  if (standsAt(tokens, at, 'từ') && end === at + lead) return undefined;
  return isNoun(tokens, end) || lastDayOfReport(tokens, end)
    ? { part: { kind: 'event', direction: 'after' }, length: end - at + lastDayOfReport(tokens, end) }
    : undefined;
}

/** "sau ngày cuối cùng của kỳ báo cáo" names no period, so that it is an event. */
function lastDayOfReport(tokens: Token[], at: number): number {
  if (!standsAt(tokens, at, 'cuối', 'cùng', 'của', 'kỳ')) return 0;
  return standsAt(tokens, at + 4, 'báo', 'cáo') ? 6 : 4;
}

/** Whether a word of no time stands there, such as "họp". */
function isNoun(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || findUnit(tokens, at)) return false;
  return ![
    'ngày',
    'cuối',
    'đầu',
    'làm',
    'thứ',
    'mùng',
    'mồng',
    'chủ',
    'các',
    'của',
    'khi',
    'nay',
    'đó',
    'đây',
  ].includes(token.text);
}
