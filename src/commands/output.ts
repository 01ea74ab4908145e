import type { Context } from '../cli/context.ts';
import { FileError } from '../core/errors.ts';
import { revealUnsafe } from '../core/text.ts';

/**
 * Writes a text to a file, or to stdout for `-` and undefined, and says where it went. A file that is there already is
 * replaced only if `isOurs` knows it.
 *
 * @throws FileError
 */
export async function writeOutput(
  path: string | undefined,
  text: string,
  isOurs: (existing: string) => boolean,
  { host, messages }: Context,
): Promise<void> {
  if (path === undefined || path === '-') return host.out.write(text);
  if (host.exists(path) && !isOurs(new TextDecoder('utf-8', { ignoreBOM: true }).decode(host.readFile(path))))
    throw new FileError(path, 'write', 'FOREIGN');
  await host.writeFile(path, text);
  host.err.write(`${messages.commandLine.written(revealUnsafe(path))}\n`);
}
