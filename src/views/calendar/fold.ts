const MAX_OCTETS = 75;
const BREAK = '\r\n ';

// A character with the marks, skin tones and joined characters after it, so few of them that one always fits a line.
const CLUSTER = /(?:\p{RI}{2}|.)(?:[\p{M}\p{Emoji_Modifier}]|\u200d.){0,8}/gsu;

/** Folds a content line as RFC 5545 §3.1 says: at most 75 octets a line, never inside a character. */
export function foldLine(line: string): string {
  if (Buffer.byteLength(line) <= MAX_OCTETS) return line;
  let folded = '';
  let octets = 0;
  for (const [cluster] of line.matchAll(CLUSTER)) {
    const size = Buffer.byteLength(cluster);
    const isFull = octets + size > MAX_OCTETS;
    folded += isFull ? BREAK + cluster : cluster;
    octets = isFull ? 1 + size : octets + size;
  }
  return folded;
}
