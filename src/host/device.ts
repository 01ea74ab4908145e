import { closeSync, constants, openSync, type Stats, writeFileSync } from 'node:fs';
import { codeOf } from './error-code.ts';

// The process's own open files: whatever the shell has opened there takes the text, even a file.
const DESCRIPTOR = /^\/dev\/(stdout|stderr|fd\/\d+)$|^\/proc\/(self|\d+)\/fd\/\d+$/;

/** Whether what stands at a path takes text like a device or a pipe, and so cannot be replaced. */
export function isStream(path: string, stats: Stats): boolean {
  return (!stats.isFile() && !stats.isDirectory()) || DESCRIPTOR.test(path);
}

/** Writes a text to a device or a pipe. A reader that has gone away is no error. */
export function writeToStream(path: string, text: string | Uint8Array): void {
  const file = openSync(path, constants.O_WRONLY | constants.O_APPEND);
  try {
    writeFileSync(file, text);
  } catch (error) {
    if (codeOf(error) !== 'EPIPE') throw error;
  } finally {
    closeSync(file);
  }
}
