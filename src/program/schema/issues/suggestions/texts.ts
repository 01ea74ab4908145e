import { foldText } from '../../../../core/text/text.ts';

/** An id made of a text that cannot be one. `Báo cáo quý` → `bao-cao-quy` */
export function suggestSlug(value: string): string | null {
  const slug = foldText(value)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? null : slug;
}

const NUMERALS: [string, number][] = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** The term that a text in another form means. `13`, `khóa XIII`, `xiii` → `XIII` */
export function suggestTerm(value: string): string | null {
  const text = value
    .normalize('NFC')
    .replace(/^(?:khóa|khoá)\s*(?:thứ\s+)?/i, '')
    .trim();
  if (/^[XVI]+$/i.test(text)) return text.toUpperCase() === value ? null : text.toUpperCase();
  let left = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  if (left < 1 || left > 39) return null;
  let numeral = '';
  for (const [letters, worth] of NUMERALS) {
    while (left >= worth) {
      numeral += letters;
      left -= worth;
    }
  }
  return numeral;
}

/** A list as a file writes it, of what was written without brackets. `29-NQ/TW, 51-KL/TW` → `[29-NQ/TW, 51-KL/TW]` */
export function suggestList(value: string): string | null {
  const parts = value
    .replace(/^\[|\]$/g, '')
    .split(/[,;]/)
    .map((part) => part.trim());
  return parts.every((part) => /^[\p{L}\p{N}][\p{L}\p{N}./@ -]*$/u.test(part)) ? `[${parts.join(', ')}]` : null;
}
