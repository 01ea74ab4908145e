import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { FileError } from '../core/errors.ts';
import { isStream, writeToStream } from './device.ts';
import { holdSignals } from './hold-signals.ts';
import { rewriteInPlace } from './rewrite-in-place.ts';
import { retryWhileHeld } from './windows.ts';

/** Whether a path names a file or a folder, rather than nothing, or a device or a pipe. @throws what the system refuses */
export function isTaken(path: string): boolean {
  const file = statSync(path, { throwIfNoEntry: false });
  return file !== undefined && !isStream(path, file);
}

/** Whether a path names a device or a pipe. @throws what the system refuses */
export function namesStream(path: string): boolean {
  const file = statSync(path, { throwIfNoEntry: false });
  return file !== undefined && isStream(path, file);
}

/**
 * Writes a text to the file that a path names: a reader sees the old text or the new one, and where the disk is full, or the
 * file may not be written, the old one stays as it is. A signal waits until the file is whole.
 *
 * - A symbolic link stays, and the file that it leads to is written; where there is none yet, it is created.
 * - A file with several names (hard links) stays one file, so all its names show the new text. While it is written, a reader
 *   may see a part of it.
 * - A device or a pipe takes the text. It is never replaced.
 *
 * @throws FileError EEXIST where there is a file and `replace` is not set, EISDIR for a folder
 * @throws what the system refuses
 */
export function writeWhole(path: string, text: string | Uint8Array, { replace }: { replace: boolean }): void {
  const file = statSync(path, { throwIfNoEntry: false });
  if (file?.isDirectory()) throw new FileError(path, 'write', 'EISDIR');
  if (file && isStream(path, file)) {
    writeToStream(path, text);
    return;
  }
  if (file && !replace) throw new FileError(path, 'write', 'EEXIST');
  const target = followLinks(path);
  if (file) accessSync(target, constants.W_OK);
  holdSignals(() => {
    if (file && file.nlink > 1) rewriteInPlace(target, text);
    else placeFile(target, text, { mode: file?.mode, replace });
  });
}

function followLinks(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return path;
  const link = readlinkSync(path);
  return followLinks(isAbsolute(link) ? link : `${dirname(path)}/${link}`);
}

/** Writes a file beside its place, under a short name, since the file's own may be as long as names can be. */
function placeFile(
  target: string,
  text: string | Uint8Array,
  { mode, replace }: { mode: number | undefined; replace: boolean },
) {
  const aside = join(dirname(target), `khoagiao-${process.pid}-${process.hrtime.bigint()}.tmp`);
  try {
    writeThrough(aside, text, mode);
    if (replace) retryWhileHeld(() => renameSync(aside, target));
    else moveToNewName(aside, target);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}

/** Writes a new file down to the disk, with the permissions of the one that it is to replace. */
function writeThrough(path: string, text: string | Uint8Array, mode: number | undefined): void {
  const file = openSync(path, 'wx');
  try {
    if (mode !== undefined) fchmodSync(file, mode);
    // Goes on after a write that took only a part, as one does when a disk is nearly full, until all is written or it fails.
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Unlike a rename, a link never replaces a file that another process has written meanwhile. */
function moveToNewName(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (existsSync(to)) throw error;
    // A file system without hard links, such as FAT.
    renameSync(from, to);
    return;
  }
  retryWhileHeld(() => rmSync(from));
}
