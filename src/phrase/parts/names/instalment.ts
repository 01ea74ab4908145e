import { findQuarterNumber } from '../../numbers.ts';
import { type FoundPart, NAME } from '../../part.ts';
import { lengthOfOne, listPhrases, standsAt, type Token } from '../../tokens.ts';
import { findUnit } from '../unit.ts';
import { lengthOfSchoolYear } from './school-year.ts';

const INSTALMENTS = listPhrases('lần', 'kỳ', 'đợt', 'vòng', 'học kỳ');
// "định kỳ 6" and "nhiệm kỳ 2" name no instalment.
const BEFORE_OTHER_KY = ['định', 'nhiệm', 'thời', 'chu'];
const UNITS = ['ngày', 'tuần', 'tháng', 'quý', 'năm', 'lần'];

/** One of several times that something takes place, by its number. `đợt 1` · `lần thứ hai` · `học kỳ II năm học 2025-2026` */
export function findInstalment(tokens: Token[], at: number): FoundPart | undefined {
  const noun = lengthOfOne(tokens, at, INSTALMENTS);
  if (!noun || BEFORE_OTHER_KY.includes(tokens[at - 1]?.text ?? '')) return undefined;
  const isOrdinal = standsAt(tokens, at + noun, 'thứ');
  const start = isOrdinal ? at + noun + 1 : at + noun;
  const number = isOrdinal && standsAt(tokens, start, 'nhất') ? 1 : findQuarterNumber(tokens, start)?.length;
  if (!number) return undefined;
  // "kỳ 6 tháng" counts months, "đợt 1 tháng 6" names one.
  const end = start + number + lengthOfSchoolYear(tokens, start + number);
  const isCount = UNITS.includes(tokens[end]?.text ?? '') && findUnit(tokens, end)?.unit.which.kind !== 'numbers';
  const isOfDay = standsAt(tokens, end, 'ngày') && tokens[end + 1]?.kind === 'number';
  return isCount && !isOfDay ? undefined : { part: NAME, length: end - at };
}
