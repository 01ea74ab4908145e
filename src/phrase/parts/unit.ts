import { NOUNS } from '../frequencies.ts';
import { yearAt } from '../numbers.ts';
import type { Unit, UnitPart } from '../part.ts';
import { lengthOfOne, listPhrases, standsAt, type Token } from '../tokens.ts';
import { findWhich } from './which.ts';

export interface FoundUnit {
  unit: UnitPart;
  length: number;
}

// What a year or a week is called more closely without being another one.
const YEAR_KINDS = [
  ['tài', 'chính'],
  ['dương', 'lịch'],
  ['ngân', 'sách'],
  ['kế', 'hoạch'],
];
/** "kỳ kế toán quý" is a quarter. */
const TAX_PERIODS = listPhrases('kỳ kế toán', 'kỳ tính thuế');
const AFTER_KY = new Set(['báo', 'này', 'sau', 'trước', 'tiếp', 'kế', 'liền', ')', ',', ';', '.']);

/** A period as documents name it. `tháng cuối cùng` · `quý II/2026` · `6 tháng đầu năm` · `năm sau` · `hằng tháng` */
export function findUnit(tokens: Token[], at: number): FoundUnit | undefined {
  const ofTax = lengthOfOne(tokens, at, TAX_PERIODS);
  if (ofTax) {
    const named = findUnit(tokens, at + ofTax);
    const open: UnitPart = { kind: 'unit', unit: 'period', which: { kind: 'plain' } };
    return named ? { ...named, length: ofTax + named.length } : { unit: open, length: ofTax };
  }
  const isEach = standsAt(tokens, at, 'hàng');
  const start = isEach ? at + 1 : at;
  const half = findHalf(tokens, start, isEach);
  if (half) return { unit: half.unit, length: half.length + start - at };
  const name = tokens[start]?.text ?? '';
  const unit = NOUNS.get(name) ?? (isPeriodOfReport(tokens, start) ? 'period' : undefined);
  if (!unit || (unit === 'year' && standsAt(tokens, start + 1, 'học')) || isLunar(tokens, start + 1)) return undefined;
  // "tuần 1" is a week of a school year or of a month.
  if (unit === 'week' && tokens[start + 1]?.kind === 'number') return undefined;
  const end = start + 1 + lengthOfKind(tokens, start + 1, unit);
  if (isEach) return { unit: { kind: 'unit', unit, which: { kind: 'each' } }, length: end - at };
  const { which, length } = findWhich(tokens, end, unit);
  return { unit: { kind: 'unit', unit, which }, length: end + length - at };
}

/** "5/2026" of "tháng 3 - 5/2026", "II" of "quý I - II": the noun of the first is that of the second as well. */
export function findUnitOfRange(tokens: Token[], at: number): FoundUnit | undefined {
  if (!['-', 'đến', 'tới'].includes(tokens[at - 1]?.text ?? '')) return undefined;
  // "tháng 3 -", "tháng 10/2026 -"
  const noun = [at - 3, at - 5].find((start) => {
    const unit = NOUNS.get(tokens[start]?.text ?? '');
    return unit && findWhich(tokens, start + 1, unit).length === at - start - 2;
  });
  const unit = noun === undefined ? undefined : NOUNS.get(tokens[noun]!.text);
  if (unit !== 'month' && unit !== 'quarter') return undefined;
  const { which, length } = findWhich(tokens, at, unit);
  return which.kind === 'numbers' ? { unit: { kind: 'unit', unit, which }, length } : undefined;
}

/** `6 tháng`, `sáu tháng cuối năm 2026`, `6 tháng đầu năm tài chính` */
function findHalf(tokens: Token[], at: number, isEach: boolean): FoundUnit | undefined {
  const isSix = /^0?6$/.test(tokens[at]?.text ?? '') || standsAt(tokens, at, 'sáu');
  if (!isSix || !standsAt(tokens, at + 1, 'tháng')) return undefined;
  const place = tokens[at + 2]?.text;
  const whole: UnitPart = { kind: 'unit', unit: 'half', which: { kind: isEach ? 'each' : 'plain' } };
  if (isEach || (place !== 'đầu' && place !== 'cuối')) return { unit: whole, length: 2 };
  const numbers = [place === 'đầu' ? 1 : 2];
  if (!standsAt(tokens, at + 3, 'năm'))
    return { unit: { kind: 'unit', unit: 'half', which: { kind: 'numbers', numbers, year: null } }, length: 3 };
  if (standsAt(tokens, at + 4, 'học')) return undefined;
  const year = yearAt(tokens, at + 4);
  const length = 4 + (year ? 1 : lengthOfKind(tokens, at + 4, 'year'));
  return { unit: { kind: 'unit', unit: 'half', which: { kind: 'numbers', numbers, year } }, length };
}

/** "tháng Giêng", "tháng Chạp": months of the lunar year. */
function isLunar(tokens: Token[], at: number): boolean {
  return ['giêng', 'chạp'].includes(tokens[at]?.text ?? '');
}

function isPeriodOfReport(tokens: Token[], at: number): boolean {
  if (!standsAt(tokens, at, 'kỳ') || standsAt(tokens, at - 1, 'định') || standsAt(tokens, at - 1, 'học')) return false;
  const next = tokens[at + 1];
  return !next || AFTER_KY.has(next.text);
}

function lengthOfKind(tokens: Token[], at: number, unit: Unit): number {
  if (unit === 'week') return standsAt(tokens, at, 'lễ') ? 1 : 0;
  if (unit !== 'year') return 0;
  const kind = YEAR_KINDS.find((words) => standsAt(tokens, at, ...words));
  if (!kind) return 0;
  const more = ['hoặc', 'và'].some((word) => standsAt(tokens, at + 2, word)) && standsAt(tokens, at + 3, 'năm');
  return more ? 4 + lengthOfKind(tokens, at + 4, 'year') : 2;
}
