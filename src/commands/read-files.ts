import { FileError } from '../core/errors.ts';
import type { Host } from '../host/host.ts';
import type { ReadResult } from '../program/read.ts';
import { type Context, EXIT } from './context.ts';
import { describeFileError } from './file-errors.ts';
import { writeNotice } from './notice.ts';

/** Most bytes of a file. A programme of ten thousand items is about half of it. */
export const MAX_BYTES = 8 * 1024 * 1024;

/**
 * Reads and checks programme files, one after the other, since `-` is standard input. One that is missing or cannot be
 * opened is said on stderr.
 */
export async function readPrograms(
  paths: string[],
  context: Context,
): Promise<{ read: ReadResult[]; exitCode: number }> {
  const { host, messages, style } = context;
  const { readProgram } = await import('../program/read.ts');
  const read: ReadResult[] = [];
  let exitCode: number = EXIT.fine;
  for (const path of paths) {
    try {
      read.push(readProgram(await readBytes(path, host), path));
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      writeNotice(messages.commandLine.problem(describeFileError(error, context)), context, style.err.danger);
      exitCode = EXIT.file;
    }
  }
  return { read, exitCode };
}

/** @throws FileError */
export async function readBytes(path: string, host: Host): Promise<Uint8Array> {
  return path === '-' ? host.readInput(MAX_BYTES) : host.readFile(path, MAX_BYTES);
}
