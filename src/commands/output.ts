import { revealUnsafe } from '../core/text/text.ts';
import type { Context } from './context.ts';

/**
 * Writes a text to a file, or to stdout for `-` and undefined, and says where it went. A file that exists is replaced only
 * with `force`.
 *
 * @throws FileError
 */
export function writeOutput(
  path: string | undefined,
  text: string,
  { force = false }: { force?: boolean | undefined },
  { host, messages }: Context,
): void {
  if (path === undefined || path === '-') {
    host.out.write(text);
    return;
  }
  host.writeFile(path, text, { replace: force });
  host.err.write(`${messages.commandLine.written(revealUnsafe(path))}\n`);
}
