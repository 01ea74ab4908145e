import type { Host } from '../host/host.ts';
import type { ReadResult } from '../program/read.ts';

/** Most bytes of a file. A programme of ten thousand items is about half of it. */
export const MAX_BYTES = 8 * 1024 * 1024;

/** Reads and checks programme files, one after the other, since `-` is standard input. @throws FileError */
export async function readPrograms(paths: string[], host: Host): Promise<ReadResult[]> {
  const { readProgram } = await import('../program/read.ts');
  const read: ReadResult[] = [];
  for (const path of paths) read.push(readProgram(await readBytes(path, host), path));
  return read;
}

/** @throws FileError */
export async function readBytes(path: string, host: Host): Promise<Uint8Array> {
  return path === '-' ? host.readInput(MAX_BYTES) : host.readFile(path, MAX_BYTES);
}
