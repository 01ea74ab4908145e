import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';

// Latin letters, Vietnamese ones among them, and the punctuation beside them, each a column wide.
const NARROW = /^[ -~\u00a1-\u00ac\u00ae-\u024f\u1e00-\u1eff\u2010-\u2027\u2030-\u205e]*$/;

const NO_BREAK_SPACE = '\u00a0';

/** How many terminal columns a text takes. A combining mark takes none, a Chinese character two. */
export function measureText(text: string): number {
  return NARROW.test(text) ? text.length : stringWidth(text);
}

/**
 * Breaks a text into lines of at most `width` terminal columns, at spaces, within a word only where it must. A number stays
 * with the word before it, a dash too: `số 29-NQ/TW`, `quý II/2023`, `Điều 5`, `giáo –`.
 */
export function wrapText(text: string, width: number | undefined): string[] {
  if (width === undefined || (NARROW.test(text) && text.length <= width)) return [text];
  return wrapAnsi(keepTogether(text, width), Math.max(width, 1), { hard: true })
    .replaceAll(NO_BREAK_SPACE, ' ')
    .split('\n');
}

function keepTogether(text: string, width: number): string {
  // A word that ends with a letter, and after it a number (also 29-NQ/TW, II/2023, 17:00) or a dash.
  const bound = /(\S*\p{L}\p{M}*) (?=(\d\S*|[IVX]+(?![\p{L}\p{M}])\S*|–(?= )))/gu;
  return text.replace(bound, (pair, word: string, next: string) =>
    measureText(pair) + measureText(next) <= width ? word + NO_BREAK_SPACE : pair,
  );
}

/** Joins parts with ` · ` into lines of at most `width` columns, with the breaks between parts; a part too long is wrapped. */
export function wrapParts(parts: string[], width: number | undefined): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const joined = lines.length > 0 ? `${lines.at(-1)} · ${part}` : part;
    if (lines.length > 0 && (width === undefined || measureText(joined) <= width)) lines[lines.length - 1] = joined;
    else lines.push(...wrapText(part, width));
  }
  return lines;
}
