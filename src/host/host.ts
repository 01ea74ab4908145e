import { existsSync, fstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { FileError } from '../core/errors.ts';
import { codeOf } from './error-code.ts';
import { identifyFile } from './identity.ts';
import { createOutput, type Output } from './output.ts';
import { nameInRepository } from './repository.ts';
import { findNameProblem, reasonFor } from './windows.ts';
import { isTaken, namesStream, writeWhole } from './write-whole.ts';

/** The outside world. Nothing else reads files, streams, the environment or the clock. */
export interface Host {
  out: Output;
  err: Output;
  /** Milliseconds since 1970. */
  now(): number;
  env(name: string): string | undefined;
  /** A file, of at most so many bytes. @throws FileError */
  readFile(path: string, most?: number): Uint8Array;
  /** All of standard input, of at most so many bytes. @throws FileError */
  readInput(most: number): Promise<Uint8Array>;
  /** Whether writing to a path would replace what is there. Nothing is replaced at a device or a pipe. @throws FileError */
  isTaken(path: string): boolean;
  /** Whether a path names a device or a pipe, which takes a text rather than being replaced. @throws FileError */
  isStream(path: string): boolean;
  /** Equal for all names of one file, links among them. */
  identify(path: string): string;
  /** The path of a file in the folder of another; undefined where there is none, or it comes with the package. */
  findBeside(path: string, name: string): string | undefined;
  /** The path that a name has in the folder of another file. */
  pathBeside(path: string, name: string): string;
  /** The path of a file from the root of its repository, as CI services name it; absolute where the file is outside. */
  nameInRepository(path: string): string;
  /** Names in a folder, sorted; `.` is the one that the command runs in. @throws FileError */
  listFiles(folder: string): string[];
  /**
   * The whole text or nothing: readers see the old file or the new, never a part.
   *
   * @throws FileError EEXIST where the path is taken and `replace` is not set
   */
  writeFile(path: string, text: string | Uint8Array, options: { replace: boolean }): void;
  /** The path of a file that comes with the package. */
  dataPath(name: string): string;
  /** Asks the person at the terminal; there is none in a script or a pipe. No answer is an empty one. */
  ask?(question: string): Promise<string>;
}

/** The host of this process. `dataFolder` holds the files that come with the package. */
export function createHost(dataFolder: string, platform: NodeJS.Platform = process.platform): Host {
  const out = createOutput(1);
  const attempt = <Result>(path: string, action: 'read' | 'write', run: () => Result): Result => {
    const problem = action === 'write' ? findNameProblem(path, platform) : undefined;
    if (problem !== undefined) throw new FileError(path, action, problem);
    try {
      return run();
    } catch (error) {
      throw error instanceof FileError ? error : new FileError(path, action, reasonFor(codeOf(error), platform));
    }
  };
  return {
    out,
    err: createOutput(2),
    now: () => Date.now(),
    env: (name) => process.env[name],
    readFile: (path, most = Number.POSITIVE_INFINITY) => {
      const stats = attempt(path, 'read', () => statSync(path));
      if (!stats.isFile()) throw new FileError(path, 'read', stats.isDirectory() ? 'EISDIR' : 'ENOTFILE');
      if (stats.size > most) throw new FileError(path, 'read', 'TOOBIG');
      return attempt(path, 'read', () => readFileSync(path));
    },
    readInput,
    isTaken: (path) => attempt(path, 'write', () => isTaken(path)),
    isStream: (path) => attempt(path, 'write', () => namesStream(path)),
    identify: identifyFile,
    findBeside: (path, name) => {
      const beside = join(dirname(path), name);
      return existsSync(beside) && resolve(beside) !== resolve(dataFolder, name) ? beside : undefined;
    },
    pathBeside: (path, name) => join(dirname(path), name),
    nameInRepository: (path) => nameInRepository(path, process.env.GITHUB_WORKSPACE),
    listFiles: (folder) => attempt(folder, 'read', () => readdirSync(folder).sort()),
    writeFile: (path, text, options) => attempt(path, 'write', () => writeWhole(path, text, options)),
    dataPath: (name) => join(dataFolder, name),
    // Standard input is opened only where output is a terminal: opening it takes time.
    ...(out.isTerminal && process.stdin.isTTY ? { ask: askAtTerminal } : {}),
  };
}

// Read as a stream: readFileSync(0) fails on Windows at the end of input, and never stops where the input never ends.
async function readInput(most: number): Promise<Uint8Array> {
  // A directory as a stream reads as empty.
  if (process.platform !== 'win32' && fstatSync(0).isDirectory()) throw new FileError('-', 'read', 'EISDIR');
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of process.stdin) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > most) break;
    }
  } catch (error) {
    throw new FileError('-', 'read', codeOf(error));
  }
  if (size > most) throw new FileError('-', 'read', 'TOOBIG');
  return Buffer.concat(chunks);
}

async function askAtTerminal(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  terminal.once('SIGINT', () => {
    terminal.close();
    process.kill(process.pid, 'SIGINT');
  });
  // At the end of input (Ctrl-D) the promise of the question never settles.
  const ended = new Promise<string>((resolve) => terminal.once('close', () => resolve('')));
  const answer = await Promise.race([terminal.question(question).catch(() => ''), ended]);
  terminal.close();
  return answer;
}
