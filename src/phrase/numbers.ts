import { standsAt, type Token } from './tokens.ts';

export interface FoundNumber {
  value: number;
  length: number;
}

const DIGITS = new Map<string, number>([
  ['một', 1],
  ['mốt', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['tư', 4],
  ['năm', 5],
  ['lăm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
]);
const NUMBERED = new Set(['lớp', 'khối', 'tổ', 'điểm', 'phòng', 'mẫu', 'mục', 'số', 'lệ']);
const ROMAN = ['i', 'ii', 'iii', 'iv'];

/** A number in digits or in words, with its repetition in brackets. `06 (sáu)` → 6 · `hai mươi lăm` → 25 */
export function findNumber(tokens: Token[], at: number): FoundNumber | undefined {
  const found = findDigits(tokens, at) ?? findNumberWord(tokens, at);
  if (!found || tokens[at + found.length]?.text !== '(') return found;
  const inside = at + found.length + 1;
  const again = findDigits(tokens, inside) ?? findNumberWord(tokens, inside);
  if (again?.value !== found.value || tokens[inside + again.length]?.text !== ')') return found;
  return { value: found.value, length: found.length + again.length + 2 };
}

export function findDigits(tokens: Token[], at: number): FoundNumber | undefined {
  const token = tokens[at];
  return token?.kind === 'number' ? { value: Number(token.text), length: 1 } : undefined;
}

/** `mười một` → 11 · `ba mươi` → 30; up to 99 */
function findNumberWord(tokens: Token[], at: number): FoundNumber | undefined {
  const digitAt = (place: number) => DIGITS.get(tokens[place]?.text ?? '');
  const first = digitAt(at);
  if (tokens[at]?.text === 'mười') {
    const unit = digitAt(at + 1);
    // "mười năm" is ten years where a unit of time could follow, never fifteen, which is "mười lăm".
    return unit && tokens[at + 1]!.text !== 'năm' ? { value: 10 + unit, length: 2 } : { value: 10, length: 1 };
  }
  if (first === undefined) return undefined;
  if (tokens[at + 1]?.text !== 'mươi') return { value: first, length: 1 };
  const unit = tokens[at + 2]?.text === 'năm' ? undefined : digitAt(at + 2);
  return unit ? { value: first * 10 + unit, length: 3 } : { value: first * 10, length: 2 };
}

/** `II`, `2` or `hai` → 2, for a quarter; `năm` after one is its year */
export function findQuarterNumber(tokens: Token[], at: number): FoundNumber | undefined {
  const roman = ROMAN.indexOf(tokens[at]?.text ?? '') + 1;
  if (roman) return { value: roman, length: 1 };
  return standsAt(tokens, at, 'năm') ? undefined : (findDigits(tokens, at) ?? findNumberWord(tokens, at));
}

/** A year written with four digits, as in `2026`; null where another word stands there. */
export function yearAt(tokens: Token[], at: number): number | null {
  const text = tokens[at]?.kind === 'number' ? tokens[at].text : '';
  return /^[12]\d{3}$/.test(text) ? Number(text) : null;
}

/** Whether the number at a place names something: "lớp 6/7", "điểm 8/10", "mẫu số 01/2026". */
export function isNumbered(tokens: Token[], at: number): boolean {
  return NUMBERED.has(tokens[at - 1]?.text ?? '');
}
