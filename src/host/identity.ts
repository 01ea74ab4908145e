import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

/** Equal for all names of one file, links among them. Of what is no file, or cannot be looked at: its absolute path. */
export function identifyFile(path: string): string {
  try {
    const file = statSync(path, { bigint: true });
    if (!file.isFile()) return resolve(path);
    // Some file systems do not number their files.
    return file.ino === 0n ? realpathSync.native(path) : `${file.dev}:${file.ino}`;
  } catch {
    return resolve(path);
  }
}
