import type { ProgramSpan } from '../../core/program.ts';
import { toParts } from '../../core/time/date.ts';
import { LETTER } from './symbols.ts';

/** A year that a title is of, or two years with what lies between them, such as a school year. */
export interface NamedYears {
  first: number;
  last: number;
  /** As the title writes it. */
  written: string;
}

const YEAR = '(?:19|20)\\d\\d';
const RANGE = `(?<first>${YEAR})(?:\\s*(?:-|–|—|đến|tới)\\s*(?:năm\\s+)?(?<last>${YEAR}))?`;
// A number beside a letter, a sign or another number is no year: `2023/KH-UBND`, `ISO 9001:2015`, `1.2023`.
const NAMED = new RegExp(`(?<![${LETTER}\\d:.,]|số )${RANGE}(?![${LETTER}\\d]|[-/:][${LETTER}]|[.,]\\d)`, 'g');
const SYMBOL = new RegExp(`\\d+[A-Z]?(?:/\\d{4})?[-/][A-ZĐÐ][${LETTER}\\d/-]*`, 'g');
const DATE = /\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|tháng \d{1,2} năm \d{4}(?<=ngày \d{1,2} tháng.*)/g;
// The year in the name of a law or of the national curriculum, and of its number.
const LAW = new RegExp(
  `(?:Luật|Hiến pháp|Pháp lệnh|giáo dục phổ thông|giáo dục mầm non|GDPT|GDMN)(?:[ ,]+[${LETTER}-]+){0,12}? (?:năm )?${YEAR}`,
  'g',
);
// What time is counted from or to, or compared with, is not the year that a title is of.
const LIMIT = /(?:từ|sau|trước|đến|tới|tầm nhìn|so với|cùng kỳ|cách mạng[^,;]*)\s+(?:năm\s+)?$/i;
/** A stretch of years, of which an item is only a part. `giai đoạn 2021-2025` */
const STRETCH = /(?:giai đoạn|nhiệm kỳ|thời kỳ|khóa|khoá)\s+(?:năm\s+)?$/i;

/**
 * The years that a title is of. The year of a date, of a document or of a law is none, nor is one that time is counted from
 * or to.
 *
 * `Quyết toán thuế năm 2025` → 2025; `Kế hoạch năm học 2025-2026` → 2025 to 2026; `Đề án đến năm 2030` → none
 */
export function findYears(title: string): NamedYears[] {
  return findProgramYears(title).filter(({ before }) => !STRETCH.test(before));
}

/** The same with the stretches of years that a programme may be of. `Chương trình giai đoạn 2021-2025` → 2021 to 2025 */
export function findProgramYears(title: string): (NamedYears & { before: string })[] {
  if (!/\d{4}/.test(title)) return [];
  const text = [SYMBOL, DATE, LAW].reduce(
    (rest, pattern) => rest.replace(pattern, (found) => ' '.repeat(found.length)),
    title.normalize('NFC'),
  );
  return [...text.matchAll(NAMED)].flatMap((match) => {
    const before = text.slice(0, match.index);
    if (LIMIT.test(before)) return [];
    const first = Number(match.groups!.first);
    return { first, last: Number(match.groups!.last ?? first), written: match[0], before };
  });
}

/**
 * How many years a title's year lies before (negative) or after a programme; 0 for a year of the programme.
 *
 * 2022 in 2023 → -1. In a school year from 2025 to 2026, 2025 and 2026 → 0, 2024-2025 → -1.
 */
export function distanceFrom({ from, to }: ProgramSpan, { first, last }: NamedYears): number {
  const start = toParts(from).year;
  const end = to === null ? Number.POSITIVE_INFINITY : toParts(to).year;
  const isSchoolYear = last === first + 1 && end === start + 1;
  if (isSchoolYear) return first - start;
  if (last < start) return last - start;
  return first > end ? first - end : 0;
}
