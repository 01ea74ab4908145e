import { MONTHS_IN } from '../../core/time/period.ts';
import { PERIOD_NOUNS } from '../frequencies.ts';
import { findDigits, isNumbered, yearAt } from '../numbers.ts';
import type { Unit, UnitPart } from '../part.ts';
import { lengthOfOne, listPhrases, standsAt, type Token } from '../tokens.ts';
import { findWhich } from './which.ts';

export interface FoundUnit {
  unit: UnitPart;
  length: number;
}

// Kinds of year that are read as the calendar year.
const YEAR_KINDS = [
  ['tài', 'chính'],
  ['dương', 'lịch'],
  ['ngân', 'sách'],
  ['kế', 'hoạch'],
];
/** "kỳ kế toán quý" is a quarter. */
const TAX_PERIODS = listPhrases('kỳ kế toán', 'kỳ tính thuế');
const BY_MONTHS = new Map<string, 'quarter' | 'half'>([
  ...['3', '03', 'ba'].map((text): [string, 'quarter'] => [text, 'quarter']),
  ...['6', '06', 'sáu'].map((text): [string, 'half'] => [text, 'half']),
]);
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
  const months = findMonths(tokens, start, isEach);
  if (months) return { unit: months.unit, length: months.length + start - at };
  const month = isEach ? undefined : findMonthOfYear(tokens, at);
  if (month) return month;
  const name = tokens[start]?.text ?? '';
  const unit = PERIOD_NOUNS.get(name) ?? (isPeriodOfReport(tokens, start) ? 'period' : undefined);
  if (!unit || (unit === 'year' && standsAt(tokens, start + 1, 'học')) || isLunar(tokens, start + 1)) return undefined;
  if (standsAt(tokens, start + 1, 'còn', 'lại')) return undefined;
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
    const unit = PERIOD_NOUNS.get(tokens[start]?.text ?? '');
    return unit && findWhich(tokens, start + 1, unit).length === at - start - 2;
  });
  const unit = noun === undefined ? undefined : PERIOD_NOUNS.get(tokens[noun]!.text);
  if (unit !== 'month' && unit !== 'quarter') return undefined;
  const { which, length } = findWhich(tokens, at, unit);
  return which.kind === 'numbers' ? { unit: { kind: 'unit', unit, which }, length } : undefined;
}

/** `6 tháng`, `sáu tháng cuối năm 2026`, `6 tháng đầu năm tài chính`, `03 tháng đầu năm` */
function findMonths(tokens: Token[], at: number, isEach: boolean): FoundUnit | undefined {
  const unit = BY_MONTHS.get(tokens[at]?.text ?? '');
  if (!unit || !standsAt(tokens, at + 1, 'tháng')) return undefined;
  const place = tokens[at + 2]?.text;
  const isWhole = isEach || (place !== 'đầu' && place !== 'cuối');
  const isOfYear = !isWhole && standsAt(tokens, at + 3, 'năm');
  // "3 tháng" alone is as long as a quarter, but none.
  if ((unit === 'quarter' && !isOfYear) || (isOfYear && standsAt(tokens, at + 4, 'học'))) return undefined;
  if (isWhole) return { unit: { kind: 'unit', unit, which: { kind: isEach ? 'each' : 'plain' } }, length: 2 };
  const year = isOfYear ? yearAt(tokens, at + 4) : null;
  const numbers = [place === 'đầu' ? 1 : 12 / MONTHS_IN[unit]];
  const kind = year ? 1 : lengthOfKind(tokens, at + 4, 'year');
  return { unit: { kind: 'unit', unit, which: { kind: 'numbers', numbers, year } }, length: isOfYear ? 4 + kind : 3 };
}

/** `6/2026` */
function findMonthOfYear(tokens: Token[], at: number): FoundUnit | undefined {
  const month = findDigits(tokens, at);
  const year = standsAt(tokens, at + 1, '/') && tokens[at + 2]?.glued ? yearAt(tokens, at + 2) : null;
  if (!month || month.value < 1 || month.value > 12 || year === null || isNumbered(tokens, at)) return undefined;
  return { unit: { kind: 'unit', unit: 'month', which: { kind: 'numbers', numbers: [month.value], year } }, length: 3 };
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
