import { fstatSync, readSync, statSync, writeFileSync } from 'node:fs';
import { FileError } from '../core/errors.ts';
import { codeOf } from './error-code.ts';

export interface Output {
  write(text: string): void;
  /** Waits until all that was written has gone out. @throws FileError where a part of it has not */
  flush(): Promise<void>;
  isTerminal: boolean;
  /** Width of the terminal; undefined where there is none. */
  columns: number | undefined;
}

/** What standard output and standard error are called in a FileError. */
export const STREAM_NAME = '-';

/** Standard output (1) or standard error (2). A reader that has gone away (`| head -1`) is no failure. */
export function createOutput(stream: NodeJS.WriteStream, file: 1 | 2): Output {
  const isTerminal = stream.isTTY === true;
  const stats = fstatSync(file);
  const isDirect = !isTerminal && (stats.isFile() || stats.isCharacterDevice());
  return {
    ...(isDirect ? createDirectWriter(file) : createStreamWriter(stream)),
    isTerminal,
    columns: stream.columns,
  };
}

type Writer = Pick<Output, 'write' | 'flush'>;

/** For files and devices: Node's stream takes a text for written where a nearly full disk has taken a part of it. */
function createDirectWriter(file: 1 | 2): Writer {
  let failure: FileError | undefined;
  return {
    write: (text) => {
      // What follows a gap would only mislead.
      if (failure) return;
      try {
        if (isClosed(file)) throw new FileError(STREAM_NAME, 'write', 'EBADF');
        writeFileSync(file, text);
      } catch (error) {
        failure = error instanceof FileError ? error : new FileError(STREAM_NAME, 'write', codeOf(error));
      }
    },
    flush: async () => {
      if (failure) throw failure;
    },
  };
}

function createStreamWriter(stream: NodeJS.WriteStream): Writer {
  let reason: string | undefined;
  const keepFirst = (error?: Error | null) => {
    if (error) reason ??= codeOf(error);
  };
  // Without a listener, an error would end the process.
  stream.on('error', keepFirst);
  return {
    write: (text) => void stream.write(text, keepFirst),
    flush: async () => {
      await new Promise((resolve) => stream.write('', resolve));
      if (reason !== undefined && reason !== 'EPIPE') throw new FileError(STREAM_NAME, 'write', reason);
    },
  };
}

/**
 * Whether the caller has closed standard output (`>&-`). Node then puts the null device in its place, opened for reading too.
 * Programs that discard the output of others open it in the same way; they mostly do so for standard error as well.
 */
function isClosed(file: 1 | 2): boolean {
  return file === 1 && isReadableNullDevice(1) && !isReadableNullDevice(2);
}

function isReadableNullDevice(file: number): boolean {
  if (fstatSync(file).rdev !== statSync('/dev/null', { throwIfNoEntry: false })?.rdev) return false;
  try {
    readSync(file, Buffer.alloc(1));
    return true;
  } catch {
    return false;
  }
}
