import { revealUnsafe } from '../core/text/text.ts';

/** A text fit for a calendar: NFC, its lines ended by `\n` alone, and every character that could hide or inject written out. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('\t', ' ')
    .split(/\r\n?|\n/)
    .map(revealUnsafe)
    .join('\n');
}

/** A value of type TEXT as RFC 5545 writes it. `Nội vụ, Tư pháp` → `Nội vụ\, Tư pháp` */
export function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

/**
 * A calendar's name without the characters that RFC 5545 escapes: some programs show the escaping.
 * `Kiểm tra, giám sát` → `Kiểm tra · giám sát`; `Đảng\Đoàn` → `Đảng/Đoàn`
 */
export function plainName(text: string): string {
  return text
    .replaceAll('\n', ' ')
    .replace(/\s*[,;](?=\s)/g, ' ·')
    .replace(/[,;]/g, '·')
    .replaceAll('\\', '/');
}

/** At most `limit` UTF-16 units of a text, cut between whole graphemes. `Báo cáo quý`, 8 → `Báo cáo…` */
export function shortenText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)) {
    if (index + segment.length >= limit) break;
    end = index + segment.length;
  }
  return `${text.slice(0, end).trimEnd()}…`;
}
