import { foldLine, MAX_OCTETS } from '../fold.ts';
import { type FileLine, unfoldLine } from './read.ts';

/**
 * An event's lines as a calendar of ours holds them: octet for octet as they were, with CR LF after each. Where one is longer
 * than 75 octets or folded inside a character, all are folded again.
 */
export function writeLines(lines: FileLine[]): string {
  const octets = lines.map((line) => `${line.replace(/[\r\n]+/g, '\r\n')}\r\n`).join('');
  const isTooLong = octets.split('\r\n').some(({ length }) => length > MAX_OCTETS);
  const kept = isTooLong ? undefined : decode(octets);
  return kept ?? lines.map((line) => `${foldLine(unfoldLine(line))}\r\n`).join('');
}

/** Undefined where a fold cuts a character. */
function decode(octets: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(octets, 'latin1'));
  } catch {
    return undefined;
  }
}

/** The same lines with another SEQUENCE. */
export function setSequence(lines: FileLine[], sequence: number): FileLine[] {
  return lines.map((line) => (line.startsWith('SEQUENCE:') ? `SEQUENCE:${sequence}` : line));
}
