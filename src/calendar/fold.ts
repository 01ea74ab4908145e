/** The octets of a content line, without its line break. */
export const MAX_OCTETS = 75;
const BREAK = '\r\n ';

// Latin letters, their punctuation and arrows, which nothing joins. Most lines hold no more, and the pattern below is slow.
const SEPARATE = /^[ -\u02ff\u1e00-\u1eff\u2010-\u2027\u2190-\u2193]*$/;

// A character with the marks, skin tones and joined characters after it, so few of them that one always fits a line.
const CLUSTER = /(?:\p{RI}{2}|.)(?:[\p{M}\p{Emoji_Modifier}]|\u200d.){0,8}/gsu;

/** Folds a content line as RFC 5545 §3.1 says: at most 75 octets a line, never inside a character. */
export function foldLine(line: string): string {
  if (countOctets(line) <= MAX_OCTETS) return line;
  const clusters = SEPARATE.test(line) ? undefined : line.match(CLUSTER)!;
  let folded = '';
  let start = 0;
  let octets = 0;
  for (let index = 0, end = 0; end < line.length; index += 1) {
    const next = end + (clusters?.[index]?.length ?? 1);
    const size = countOctets(line, end, next);
    if (octets + size > MAX_OCTETS) {
      folded += line.slice(start, end) + BREAK;
      start = end;
      octets = 1;
    }
    octets += size;
    end = next;
  }
  return folded + line.slice(start);
}

/** The length of a part of a well-formed text in UTF-8, where each half of a surrogate pair has two of its four octets. */
function countOctets(text: string, start = 0, end = text.length): number {
  let octets = 0;
  for (let index = start; index < end; index += 1) {
    const unit = text.charCodeAt(index);
    octets += unit < 0x80 ? 1 : unit < 0x800 || (unit & 0xf800) === 0xd800 ? 2 : 3;
  }
  return octets;
}
