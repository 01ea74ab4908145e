import type { Position } from '../core/diagnostics/diagnostic.ts';

/** The text of a file, or where its bytes stop being UTF-8, with as much of the text as can be shown. */
export type Decoded = { text: string; badByte?: never } | { text: string; badByte: Position };

/** Reads UTF-8. A byte order mark is no part of the text; line ends of the old Macintosh are those of today. */
export function decode(content: Uint8Array | string): Decoded {
  // Windows calls it "Unicode": nothing of it can be shown.
  if (typeof content !== 'string' && isUtf16(content)) return { text: '', badByte: { line: 1, column: 1 } };
  const lossy = typeof content === 'string' ? content : new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
  const offset = typeof content === 'string' ? -1 : findReplacement(lossy, content);
  const text = readLineEnds(lossy.replace(/^\uFEFF/, ''));
  return offset < 0 ? { text } : { text, badByte: positionAt(text, offset - (lossy.length - text.length)) };
}

/** Of one length with the text, so that no place in it moves. */
function readLineEnds(text: string): string {
  return text.includes('\n') ? text : text.replaceAll('\r', '\n');
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

const REPLACEMENT = '\uFFFD';

/** Where the decoder put a replacement character that the file itself does not have. */
function findReplacement(lossy: string, bytes: Uint8Array): number {
  const encoder = new TextEncoder();
  const own = encoder.encode(REPLACEMENT);
  let byteOffset = 0;
  let from = 0;
  for (let at = lossy.indexOf(REPLACEMENT); at >= 0; at = lossy.indexOf(REPLACEMENT, from)) {
    byteOffset += encoder.encode(lossy.slice(from, at)).length;
    if (own.some((byte, index) => bytes[byteOffset + index] !== byte)) return at;
    byteOffset += own.length;
    from = at + 1;
  }
  return -1;
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
