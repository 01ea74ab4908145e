import { revealUnsafe } from '../core/text/text.ts';
import type { Context } from './context.ts';
import { writeNotice } from './notice.ts';

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
  context: Context,
): void {
  const { host, messages } = context;
  if (path === undefined || path === '-') {
    host.out.write(text);
    return;
  }
  host.writeFile(path, text, { replace: force });
  writeNotice(messages.commandLine.written(revealUnsafe(path)), context);
}
