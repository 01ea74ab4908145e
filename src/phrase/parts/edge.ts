import { type FoundPart, NAME } from '../part.ts';
import { lengthOfOne, listPhrases, standsAt, type Token } from '../tokens.ts';
import { findInstalment } from './names/instalment.ts';
import { lengthOfSchoolYear } from './names/school-year.ts';

const EDGES = ['đầu', 'giữa', 'cuối'];
const EDGED = ['tuần', 'tháng', 'quý', 'năm', 'kỳ'];
// After one of LEADS, "cuối năm" is a time of its own; before one of STATED it names what a day is for.
const LEADS = ['trong', 'vào', 'trước', 'sau', 'từ', 'đến', 'tới', 'hết', 'nhất', 'là', 'dịp', 'hạn'];
const STATED = listPhrases('chậm nhất', 'muộn nhất', 'trước ngày', 'từ ngày', 'hạn', 'thời hạn');

/** A time around the beginning, the middle or the end of a period, so that no day is known. `cuối tháng 6` · `đầu mỗi quý` · `trong học kỳ` */
export function findEdge(tokens: Token[], at: number): FoundPart | undefined {
  const isEdge = EDGES.includes(tokens[at]?.text ?? '');
  const isOfTerm = standsAt(tokens, at + 1, 'học', 'kỳ');
  if (isOfTerm && (isEdge || ['trong', 'vào'].includes(tokens[at]!.text)))
    return toPart(tokens, at, 1 + (findInstalment(tokens, at + 1)?.length ?? 2), isEdge);
  const period = standsAt(tokens, at + 1, 'hàng') ? at + 2 : at + 1;
  if (!isEdge || !EDGED.includes(tokens[period]?.text ?? '')) return undefined;
  return toPart(tokens, at, period - at + (lengthOfSchoolYear(tokens, period) || 1), true);
}

/** "giữa năm chậm nhất ngày 15/02", "cuối học kỳ I: từ ngày 21/12", "đối với cuối năm học" name what a day is for. */
function toPart(tokens: Token[], at: number, length: number, isEdge: boolean): FoundPart {
  const end = at + length;
  const next = [':', ','].includes(tokens[end]?.text ?? '') ? end + 1 : end;
  const isNamed = standsAt(tokens, at - 2, 'đối', 'với') || lengthOfOne(tokens, next, STATED) > 0;
  const isName = isEdge && isNamed && !LEADS.includes(tokens[at - 1]?.text ?? '');
  return { part: isName ? NAME : { kind: 'doubt' }, length };
}
