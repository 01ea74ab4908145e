import { FileError } from '../core/errors.ts';
import { revealUnsafe } from '../core/text/text.ts';
import type { Context } from './context.ts';

export interface Replacement {
  /** Whether a file that exists is replaced, whatever it is. */
  force?: boolean | undefined;
  /** Why an existing file may not be replaced, as the code of a FileError; undefined where it may. Left out: it never may. */
  findObstacle?: (existing: Uint8Array) => string | undefined;
}

/**
 * Writes a text to a file, or to stdout for `-` and undefined, and says where it went. A file that exists is replaced only
 * where `replacement` allows it.
 *
 * @throws FileError
 */
export function writeOutput(path: string | undefined, text: string, replacement: Replacement, context: Context): void {
  const { host, messages } = context;
  if (path === undefined || path === '-') {
    host.out.write(text);
    return;
  }
  writeFile(path, text, replacement, context);
  host.err.write(`${messages.commandLine.written(revealUnsafe(path))}\n`);
}

function writeFile(path: string, text: string, { force = false, findObstacle }: Replacement, { host }: Context): void {
  try {
    host.writeFile(path, text, { replace: force });
  } catch (error) {
    if (!(error instanceof FileError && error.reason === 'EEXIST' && findObstacle)) throw error;
    const obstacle = findObstacle(host.readFile(path));
    if (obstacle !== undefined) throw new FileError(path, 'write', obstacle);
    host.writeFile(path, text, { replace: true });
  }
}
