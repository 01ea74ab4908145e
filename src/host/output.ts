import { fstatSync, readSync, type Stats, statSync, writeSync } from 'node:fs';
import { FileError } from '../core/errors.ts';
import { codeOf } from './error-code.ts';

export interface Output {
  write(text: string | Uint8Array): void;
  /** Waits until all that was written has gone out. @throws FileError where a part of it has not */
  flush(): Promise<void>;
  isTerminal: boolean;
  /** Width of the terminal; undefined where there is none. */
  columns: number | undefined;
  /** Height of the terminal; undefined where there is none. */
  rows: number | undefined;
}

/** What standard output and standard error are called in a FileError. */
export const STREAM_NAME = '-';

/** Standard output (1) or standard error (2). A reader that has gone away (`| head -1`) is no failure. */
export function createOutput(file: 1 | 2): Output {
  const stats = fstatSync(file);
  // Node's streams take a tenth of a short run to load: a file, a pipe or the null device is written without them.
  if (stats.isFile() || stats.isFIFO() || isNullDevice(stats))
    return { ...createDirectWriter(file), isTerminal: false, columns: undefined, rows: undefined };
  const stream = streamOf(file);
  const isTerminal = stream.isTTY === true;
  const writer = stats.isCharacterDevice() && !isTerminal ? createDirectWriter(file) : createStreamWriter(stream);
  return { write: writer.write, flush: writer.flush, isTerminal, columns: stream.columns, rows: stream.rows };
}

function streamOf(file: 1 | 2): NodeJS.WriteStream {
  return file === 1 ? process.stdout : process.stderr;
}

interface Writer {
  write(text: string | Uint8Array): void;
  flush(): Promise<void>;
}

// Windows calls it an end of file.
const READER_GONE = new Set(['EPIPE', 'EOF']);

/** For files, devices and pipes: Node's stream reports success where a nearly full disk has taken only a part of a text. */
function createDirectWriter(file: 1 | 2): Writer {
  let failure: FileError | undefined;
  let stream: Writer | undefined;
  const writeNow = (text: string | Uint8Array) => {
    if (isClosed(file)) throw new FileError(STREAM_NAME, 'write', 'EBADF');
    let left = typeof text === 'string' ? Buffer.from(text) : text;
    try {
      while (left.length > 0) left = left.subarray(writeSync(file, left));
    } catch (error) {
      if (codeOf(error) !== 'EAGAIN') throw error;
      // A pipe that is full and does not block: Node's stream waits for its reader.
      stream = createStreamWriter(streamOf(file));
      stream.write(left);
    }
  };
  return {
    write: (text) => {
      // Output after a gap would mislead.
      if (failure) return;
      try {
        if (stream) stream.write(text);
        else writeNow(text);
      } catch (error) {
        failure = error instanceof FileError ? error : new FileError(STREAM_NAME, 'write', codeOf(error));
      }
    },
    flush: async () => {
      await stream?.flush();
      if (failure && !READER_GONE.has(failure.reason)) throw failure;
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
      if (reason !== undefined && !READER_GONE.has(reason)) throw new FileError(STREAM_NAME, 'write', reason);
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

function isNullDevice(stats: Stats): boolean {
  return stats.isCharacterDevice() && stats.rdev === statSync('/dev/null', { throwIfNoEntry: false })?.rdev;
}

function isReadableNullDevice(file: number): boolean {
  if (!isNullDevice(fstatSync(file))) return false;
  try {
    readSync(file, Buffer.alloc(1));
    return true;
  } catch {
    return false;
  }
}
