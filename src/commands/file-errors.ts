import type { FileError } from '../core/errors.ts';
import { revealUnsafe } from '../core/text/text.ts';
import { STREAM_NAME } from '../host/output.ts';
import type { Context } from './context.ts';

/** Why a file or a stream cannot be read or written, in the reader's language. */
export function describeFileError({ path, action, reason }: FileError, { messages: { commandLine } }: Context): string {
  const why = commandLine.files.reasons[reason] ?? reason;
  if (action === 'read') return commandLine.files.unreadable(revealUnsafe(path), why);
  return commandLine.files.unwritable(
    path === STREAM_NAME ? commandLine.files.standardOutput : revealUnsafe(path),
    why,
  );
}
