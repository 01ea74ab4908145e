import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from '../src/cli/run.ts';
import { FileError } from '../src/core/errors.ts';
import type { Host } from '../src/host/host.ts';
import type { Output } from '../src/host/output.ts';
import { type Failure, failAt } from './failing-host.ts';

export interface WorldOptions {
  /** Files in the folder, by name. */
  files?: Record<string, string | Uint8Array>;
  /** Where the folder is in its repository: `phong/`. */
  folder?: string;
  input?: string;
  env?: Record<string, string>;
  /** The instant the clock shows. */
  now?: string;
  /** Width of the terminal; left out for a pipe. */
  columns?: number | undefined;
  /** Height of the terminal. */
  rows?: number;
  /** What the person at the terminal answers, in turn, then nothing more; left out where there is no one to ask. */
  answers?: string[];
  /** One call of the outside world that fails. */
  failure?: Failure;
}

export interface Outcome {
  exitCode: number;
  out: string;
  err: string;
  /** Both streams as a terminal shows them, in the order they were written. */
  terminal: string;
  /** What stands in the folder afterwards. */
  files: Record<string, string>;
}

/** Runs a command line in a world of its own: files in memory, a clock that stands still, streams that are kept. */
export async function run(commandLine: string | string[], options: WorldOptions = {}): Promise<Outcome> {
  const argv = typeof commandLine === 'string' ? commandLine.split(' ').filter(Boolean) : commandLine;
  const files = new Map(Object.entries(options.files ?? {}).map(([name, content]) => [name, toBytes(content)]));
  const kept: Kept = { out: [], err: [], terminal: [] };
  const world = createWorld(options, files, kept);
  const exitCode = await main(argv, options.failure === undefined ? world : failAt(world, options.failure));
  return {
    exitCode,
    out: kept.out.join(''),
    err: kept.err.join(''),
    terminal: kept.terminal.join(''),
    files: Object.fromEntries(
      [...files].map(([name, bytes]) => [name, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)]),
    ),
  };
}

interface Kept {
  out: string[];
  err: string[];
  terminal: string[];
}

function createWorld(options: WorldOptions, files: Map<string, Uint8Array>, kept: Kept): Host {
  const stream = (chunks: string[]): Output => ({
    write: (content) => {
      const text = typeof content === 'string' ? content : Buffer.from(content).toString();
      chunks.push(text);
      kept.terminal.push(text);
    },
    flush: async () => {},
    isTerminal: options.columns !== undefined,
    columns: options.columns,
    rows: options.rows,
  });
  return {
    out: stream(kept.out),
    err: stream(kept.err),
    now: () => Date.parse(options.now ?? '2023-03-01T02:00:00Z'),
    env: (name) => options.env?.[name],
    readFile: (path, most) => {
      const content = path.startsWith(DATA) ? readFileSync(path) : files.get(path);
      if (!content) throw new FileError(path, 'read', 'ENOENT');
      return limit(content, path, most);
    },
    readInput: async (most) => limit(toBytes(options.input ?? ''), '-', most),
    isTaken: (path) => files.has(path),
    isStream: (path) => path.startsWith('/dev/'),
    identify: (path) => posix.normalize(path),
    findBeside: (path, name) => {
      const beside = posix.join(posix.dirname(path), name);
      return files.has(beside) ? beside : undefined;
    },
    pathBeside: (path, name) => posix.join(posix.dirname(path), name),
    nameInRepository: (path) => (options.folder ?? '') + path,
    listFiles: (folder) => {
      const start = folder === '.' ? '' : folder;
      const names = [...files.keys()].filter((name) => name.startsWith(start)).map((name) => name.slice(start.length));
      return names.filter((name) => !name.includes('/')).sort();
    },
    writeFile: (path, text, { replace }) => {
      if (files.has(path) && !replace) throw new FileError(path, 'write', 'EEXIST');
      files.set(path, toBytes(text));
    },
    dataPath: (name) => DATA + name,
    ...(options.answers === undefined ? {} : { ask: createAsk([...options.answers], kept) }),
  };
}

function limit(content: Uint8Array, path: string, most = Number.POSITIVE_INFINITY): Uint8Array {
  if (content.length > most) throw new FileError(path, 'read', 'TOOBIG');
  return content;
}

function createAsk(answers: string[], { terminal }: Kept): NonNullable<Host['ask']> {
  return async (question) => {
    const answer = answers.shift() ?? '';
    terminal.push(`${question}${answer}\n`);
    return answer;
  };
}

const DATA = fileURLToPath(new URL('../data/', import.meta.url));

/** A file that comes with the package. */
export function readData(name: string): string {
  return readFileSync(DATA + name, 'utf8');
}

function toBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
