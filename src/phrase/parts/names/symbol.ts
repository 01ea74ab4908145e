import { type FoundPart, NAME } from '../../part.ts';
import { lengthOfOne, listPhrases, standsAt, type Token } from '../../tokens.ts';
import { findDates } from '../days/date.ts';

const UNITS = new Set(['năm', 'tháng', 'quý', 'ngày', 'lần', 'tuần', 'kỳ']);
const OCCASIONS = listPhrases('kỷ niệm', 'truyền thống', 'chào mừng', 'nhân', 'nhân dịp');
const DOCUMENTS = listPhrases(
  'nghị quyết',
  'quyết định',
  'công văn',
  'kết luận',
  'chỉ thị',
  'thông tư',
  'nghị định',
  'hướng dẫn',
  'kế hoạch',
  'thông báo',
  'quy định',
  'tờ trình',
  'biên bản',
  'công điện',
  'giấy mời',
  'đề án',
  'quy chế',
  'văn bản',
  'luật',
);

/** A document's symbol and date, which say nothing of when. `Quyết định số 238-QĐ/TW ngày 30 tháng 9 năm 2020` */
export function findSymbol(tokens: Token[], at: number): FoundPart | undefined {
  const length = lengthOfOccasion(tokens, at) || lengthOfDocument(tokens, at) || lengthOfSymbol(tokens, at);
  if (!length) return undefined;
  const end = at + length;
  const date = standsAt(tokens, end, ',') ? end + 1 : end;
  const found = standsAt(tokens, date, 'ngày') ? findDates(tokens, date) : undefined;
  return { part: NAME, length: found ? date + found.length - at : length };
}

/** "kỷ niệm ngày 03/02" names a day of remembrance. */
function lengthOfOccasion(tokens: Token[], at: number): number {
  const occasion = lengthOfOne(tokens, at, OCCASIONS);
  return occasion && standsAt(tokens, at + occasion, 'ngày') && findDates(tokens, at + occasion) ? occasion : 0;
}

/** A kind of document with its number, or directly with its date. */
function lengthOfDocument(tokens: Token[], at: number): number {
  const kind = lengthOfOne(tokens, at, DOCUMENTS);
  if (!kind) return 0;
  const end = at + kind;
  const number = standsAt(tokens, end, 'số') ? end + 1 : end;
  const symbol = lengthOfSymbol(tokens, number);
  if (symbol) return number + symbol - at;
  if (number > end && tokens[number]?.kind === 'number') return number + 1 - at;
  const found = standsAt(tokens, end, 'ngày') ? findDates(tokens, end) : undefined;
  return found?.part.kind === 'dates' && found.part.year !== null ? kind : 0;
}

/** `238-QĐ/TW` · `09/2019/NĐ-CP` */
function lengthOfSymbol(tokens: Token[], at: number): number {
  if (tokens[at]?.kind !== 'number') return 0;
  const hasYear = standsAt(tokens, at + 1, '/') && tokens[at + 2]?.kind === 'number';
  const sign = hasYear ? at + 3 : at + 1;
  if (!['-', '/'].includes(tokens[sign]?.text ?? '') || !tokens[sign]!.glued) return 0;
  const first = tokens[sign + 1];
  if (first?.kind !== 'word' || !first.glued || UNITS.has(first.text)) return 0;
  let end = sign + 2;
  while (tokens[end]?.glued && (tokens[end]!.kind !== 'sign' || ['-', '/'].includes(tokens[end]!.text))) end++;
  return end - at;
}
