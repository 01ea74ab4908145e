import { UsageError } from '../core/errors.ts';
import { revealUnsafe } from '../core/text/text.ts';
import type { Context } from './context.ts';
import type { LoadedFile } from './load-programs.ts';
import { findTable } from './load-workdays.ts';
import { writeNotice } from './notice.ts';

/**
 * Nobody means to replace a programme, or its table of working days, by what is made of it.
 *
 * @throws UsageError where the output would, even with `force`
 */
export function refuseInput(
  path: string | undefined,
  { files, workdays }: { files: LoadedFile[]; workdays: string | undefined },
  context: Context,
): void {
  if (path === undefined || path === '-') return;
  const { host, messages } = context;
  const inputs = files.flatMap(({ file: { name } }) => [name, findTable(workdays, name, context) ?? name]);
  const target = host.identify(path);
  if (inputs.some((input) => host.identify(input) === target))
    throw new UsageError(messages.commandLine.errors.outputIsInput(path));
}

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
