import { FileError } from '../core/errors.ts';
import { revealUnsafe } from '../core/text.ts';
import type { Context } from './context.ts';

/**
 * Writes a text to a file, or to stdout for `-` and undefined, and says where it went. A file that is there already is
 * replaced only if `isOurs` knows it.
 *
 * @throws FileError
 */
export function writeOutput(
  path: string | undefined,
  text: string,
  isOurs: (existing: string) => boolean,
  { host, messages }: Context,
): void {
  if (path === undefined || path === '-') {
    host.out.write(text);
    return;
  }
  if (host.exists(path) && !isOurs(new TextDecoder('utf-8', { ignoreBOM: true }).decode(host.readFile(path))))
    throw new FileError(path, 'write', 'FOREIGN');
  host.writeFile(path, text);
  host.err.write(`${messages.commandLine.written(revealUnsafe(path))}\n`);
}
