import { findNumber } from '../../phrase/numbers.ts';
import { lengthOfOne, listPhrases, splitTokens, standsAt, type Token } from '../../phrase/tokens.ts';

/** How many years a title looks back on. */
export interface NamedAnniversary {
  years: number;
  /** As the title writes it: `10 năm`. */
  written: string;
  /** What is in force so long, where "thực hiện" follows: `Nghị quyết số 29-NQ/TW`. */
  reviewed: string | null;
}

const REVIEWS = listPhrases('sơ kết', 'tổng kết', 'đánh giá', 'nhìn lại', 'kỷ niệm', 'kết quả');
const BETWEEN = new Set(['kết', 'quả', 'công', 'tác', 'việc', 'qua', 'sau', 'tình', 'hình']);
const FURTHEST = 4;
const IN_FORCE = /^\s+(?:triển khai )?(?:thực hiện|triển khai)\s+(.+)/is;

/** `Tổng kết 10 năm thực hiện Nghị quyết số 29-NQ/TW` → 10; `Tổng kết năm 2023` → none */
export function findAnniversaries(title: string): NamedAnniversary[] {
  const text = title.normalize('NFC');
  if (!/năm/i.test(text)) return [];
  const tokens = splitTokens(text);
  return tokens.flatMap((_, at) => {
    const length = lengthOfOne(tokens, at, REVIEWS);
    return length ? (findCount(tokens, at + length, text) ?? []) : [];
  });
}

function findCount(tokens: Token[], start: number, text: string): NamedAnniversary | undefined {
  let at = start;
  while (at < start + FURTHEST && BETWEEN.has(tokens[at]?.text ?? '')) at++;
  const number = findNumber(tokens, at);
  if (!number) return undefined;
  const unit = at + number.length;
  const isOfYears =
    standsAt(tokens, unit, 'năm') && tokens[unit + 1]?.kind !== 'number' && !standsAt(tokens, unit + 1, 'học');
  if (!isOfYears) return undefined;
  return {
    years: number.value,
    written: text.slice(tokens[at]!.from, tokens[unit]!.to),
    reviewed: IN_FORCE.exec(text.slice(tokens[unit]!.to))?.[1] ?? null,
  };
}
