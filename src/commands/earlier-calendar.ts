import { findObstacle, readWrittenEvents, type WrittenEvents } from '../calendar/index.ts';
import { FileError, UsageError } from '../core/errors.ts';
import type { Header } from '../core/program.ts';
import { revealUnsafe } from '../core/text/text.ts';
import type { Context } from './context.ts';
import { writeNotice } from './notice.ts';
import { MAX_BYTES } from './read-files.ts';

/** @throws UsageError where `--since` names a programme file, as it did in version 0.1.0 */
export function requireCalendarName(since: string | undefined, { messages }: Context): void {
  if (since !== undefined && /\.ya?ml$/i.test(since))
    throw new UsageError(messages.commandLine.errors.sinceProgram(revealUnsafe(since)));
}

/**
 * The events of the calendar that `--since` names. Undefined, after saying whose calendar it is, where it has none of these
 * programmes. That another body issued it is a warning: the name of an issuer changes, and the user has named the file.
 *
 * @throws FileError where it is no calendar
 */
export async function readSince(
  path: string,
  programs: Header[],
  context: Context,
): Promise<WrittenEvents | undefined> {
  const { host, messages, style } = context;
  const file = path === '-' ? await host.readInput(MAX_BYTES) : host.readFile(path);
  const events = readWrittenEvents(file);
  if (!events) throw new FileError(path, 'read', 'NO_CALENDAR');
  const found = [...new Set([...events.values()].map(({ name }) => name.program))];
  const wanted = programs.map(({ id }) => id);
  const { problem, errors, sinceOtherIssuer } = messages.commandLine;
  if (found.some((id) => wanted.includes(id))) {
    if (findObstacle(file, programs) === 'OTHER_ISSUER')
      writeNotice(sinceOtherIssuer(revealUnsafe(path)), context, style.err.caution);
    return events;
  }
  writeNotice(problem(errors.otherCalendar(revealUnsafe(path), wanted, found)), context, style.err.danger);
  return undefined;
}

/**
 * The events of the calendar that a new one replaces; undefined where there is nothing to replace.
 *
 * @throws FileError where the file there is not a calendar of these programmes alone
 */
export function readReplaced(path: string, programs: Header[], { host }: Context): WrittenEvents | undefined {
  if (path === '-' || !host.isTaken(path)) return undefined;
  const file = readForWriting(path, host);
  const obstacle = findObstacle(file, programs);
  if (obstacle !== undefined) throw new FileError(path, 'write', obstacle);
  return readWrittenEvents(file);
}

// The user asked to write: that is what fails.
function readForWriting(path: string, host: Context['host']): Uint8Array {
  try {
    return host.readFile(path);
  } catch (error) {
    throw error instanceof FileError ? new FileError(path, 'write', error.reason) : error;
  }
}
