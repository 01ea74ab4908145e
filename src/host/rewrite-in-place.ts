import { closeSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';

/**
 * Writes a text over a file without giving it a new identity, so that all its names go on naming it. Where the disk is full or
 * a write fails, the old content is put back.
 *
 * @throws what Node's file functions throw
 */
export function rewriteInPlace(path: string, text: string | Uint8Array): void {
  const file = openSync(path, 'r+');
  try {
    const old = readFileSync(file);
    try {
      fill(file, Buffer.from(text), old.length);
    } catch (error) {
      fill(file, old, old.length);
      throw error;
    }
  } finally {
    closeSync(file);
  }
}

/** Writes what lies beyond the old end first: a full disk refuses it before anything is overwritten. */
function fill(file: number, content: Buffer, oldLength: number): void {
  writeAll(file, content.subarray(oldLength), oldLength);
  writeAll(file, content.subarray(0, oldLength), 0);
  ftruncateSync(file, content.length);
  fsyncSync(file);
}

// One write may take only a part.
function writeAll(file: number, content: Buffer, position: number): void {
  let written = 0;
  while (written < content.length) {
    written += writeSync(file, content, written, content.length - written, position + written);
  }
}
