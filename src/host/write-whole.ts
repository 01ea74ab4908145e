import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';

/**
 * Writes a file aside and renames it: a reader sees the old text or the new, and where the disk is full, or the file may not be
 * written, the old one stays as it is. Of a link, the file that it leads to is written. Ctrl-C waits until it is done.
 *
 * @throws what Node's file functions throw
 */
export function writeWhole(path: string, text: string): void {
  const old = existsSync(path) ? realpathSync(path) : undefined;
  if (old !== undefined) accessSync(old, constants.W_OK);
  const target = old ?? path;
  const aside = `${target}.${process.pid}-${process.hrtime.bigint()}`;
  const wait = () => {};
  process.on('SIGINT', wait);
  try {
    writeThrough(aside, text, old === undefined ? undefined : statSync(old).mode);
    renameSync(aside, target);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  } finally {
    process.off('SIGINT', wait);
  }
}

/** Writes a new file down to the disk, with the permissions of the one that it is to replace. */
function writeThrough(path: string, text: string, mode: number | undefined): void {
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
