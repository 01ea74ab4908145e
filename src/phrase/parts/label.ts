import type { FoundPart } from '../part.ts';
import { lengthOfOne, listPhrases, standsAt, type Token } from '../tokens.ts';

const TIMES = listPhrases('thời gian', 'thời điểm', 'tiến độ', 'dự kiến', 'hoàn thành');
const DEEDS = listPhrases('thực hiện', 'triển khai', 'tổ chức', 'hoàn thành', 'dự kiến', 'nộp', 'gửi', 'báo cáo');

/** What leads to the time of something. `Thời gian thực hiện:` · `Dự kiến:` */
export function findLabel(tokens: Token[], at: number): FoundPart | undefined {
  let end = at + lengthOfOne(tokens, at, TIMES);
  if (end === at) return undefined;
  for (let deed = lengthOfOne(tokens, end, DEEDS); deed; deed = lengthOfOne(tokens, end, DEEDS)) end += deed;
  return standsAt(tokens, end, ':') ? { part: { kind: 'label' }, length: end + 1 - at } : undefined;
}
