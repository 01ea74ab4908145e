import { type FoundPart, NAME } from '../../part.ts';
import { lengthOfOne, listPhrases, standsAt, type Token } from '../../tokens.ts';
import { findFrequency } from '../frequency.ts';
import { findUnit } from '../unit.ts';
import { lengthOfSchoolYear } from './school-year.ts';

const NAMES = [
  'báo cáo',
  'sơ kết',
  'tổng kết',
  'quyết toán',
  'dự toán',
  'đánh giá',
  'kế hoạch',
  'chương trình',
  'công tác',
  'nhiệm vụ',
  'công việc',
  'kết quả',
  'kết thúc',
  'bế giảng',
  'khai giảng',
  'khung',
];
const NAMED = listPhrases(...NAMES);
/** Of these, "hằng năm" says which they are, never when. */
const PLANS = listPhrases('kế hoạch', 'chương trình');
const AFTER_NAME = new Set([undefined, ':', ',', ')', '(', 'trước', 'chậm']);
const BETWEEN = listPhrases(...NAMES, 'định kỳ', 'thời gian', 'thực hiện', 'giữa', 'cuối', 'đầu');

/** What something is called by its period. `báo cáo tổng kết công tác năm 2022` · `kế hoạch hằng năm` · `kết thúc năm học` */
export function findName(tokens: Token[], at: number): FoundPart | undefined {
  const isPeriod = standsAt(tokens, at, 'kỳ', 'báo', 'cáo');
  const first = isPeriod ? 3 : lengthOfOne(tokens, at, NAMED);
  if (!first) return findNineMonths(tokens, at);
  let end = at + first;
  for (let more = lengthOfOne(tokens, end, BETWEEN); more; more = lengthOfOne(tokens, end, BETWEEN)) {
    if (findFrequency(tokens, end)) break;
    end += more;
  }
  const length = lengthOfSchoolYear(tokens, end) || lengthOfNineMonths(tokens, end);
  // "của kỳ báo cáo quý" is the period itself.
  if (isPeriod && !length) return undefined;
  if (length) return { part: NAME, length: end + length - at };
  return findFrequent(tokens, at, end) ?? findOfPeriod(tokens, at, end);
}

/** "hằng năm" may be all that a document says of the time of a report; of a plan it says which. */
function findFrequent(tokens: Token[], at: number, end: number): FoundPart | undefined {
  const found = findFrequency(tokens, end);
  if (!found) return undefined;
  const frequency = found.part.kind === 'frequency' && !lengthOfOne(tokens, at, PLANS) ? found.part : null;
  const isName = found.part.kind === 'frequency' && found.part.perWindow === 'one';
  return isName ? { part: { kind: 'name', unit: null, frequency }, length: end + found.length - at } : undefined;
}

function findOfPeriod(tokens: Token[], at: number, end: number): FoundPart | undefined {
  const found = findFrequency(tokens, end) ? undefined : findUnit(tokens, end);
  return found && { part: { kind: 'name', unit: found.unit, frequency: null }, length: end + found.length - at };
}

/** "9 tháng: trước ngày 20/9": what the report of that time is called. */
function findNineMonths(tokens: Token[], at: number): FoundPart | undefined {
  const skip = standsAt(tokens, at, 'định', 'kỳ') ? 2 : 0;
  const length = lengthOfNineMonths(tokens, at + skip);
  const isNamed =
    length > 0 && Number(tokens[at + skip]!.text) === 9 && AFTER_NAME.has(tokens[at + skip + length]?.text);
  return isNamed ? { part: NAME, length: skip + length } : undefined;
}

function lengthOfNineMonths(tokens: Token[], at: number): number {
  const isNine = /^0?[39]$/.test(tokens[at]?.text ?? '') && standsAt(tokens, at + 1, 'tháng');
  return isNine ? (standsAt(tokens, at + 2, 'đầu', 'năm') ? 4 : 2) : 0;
}
