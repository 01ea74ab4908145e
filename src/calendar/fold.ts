const MAX_OCTETS = 75;
const BREAK = '\r\n ';

// Latin letters and their punctuation, which nothing joins. Most lines hold no more, and the pattern below is slow to compile.
const SEPARATE = /^[ -\u02ff\u1e00-\u1eff\u2010-\u2027]*$/;

// A character with the marks, skin tones and joined characters after it, so few of them that one always fits a line.
const CLUSTER = /(?:\p{RI}{2}|.)(?:[\p{M}\p{Emoji_Modifier}]|\u200d.){0,8}/gsu;

/** Folds a content line as RFC 5545 §3.1 says: at most 75 octets a line, never inside a character. */
export function foldLine(line: string): string {
  if (Buffer.byteLength(line) <= MAX_OCTETS) return line;
  let folded = '';
  let octets = 0;
  for (const cluster of SEPARATE.test(line) ? line : line.match(CLUSTER)!) {
    const size = Buffer.byteLength(cluster);
    const isFull = octets + size > MAX_OCTETS;
    folded += isFull ? BREAK + cluster : cluster;
    octets = isFull ? 1 + size : octets + size;
  }
  return folded;
}
