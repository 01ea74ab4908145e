import { type CalendarOptions, type ComparedCalendar, updateCalendar, type WrittenEvents } from '../calendar/index.ts';
import { FileError } from '../core/errors.ts';
import { revealUnsafe } from '../core/text/text.ts';
import type { Context } from './context.ts';
import { readReplaced } from './earlier-calendar.ts';
import { writeNotice } from './notice.ts';

export interface CalendarFile {
  path: string;
  calendars: ComparedCalendar[];
}

export interface EarlierChoice {
  /** The calendar that `--since` names: it alone is compared. */
  since: WrittenEvents | undefined;
  /** Replaces whatever is there, and compares with nothing but `since`. */
  force: boolean;
}

/**
 * Writes a calendar and says what it holds. It is compared with the one that `--since` names, else with the one that it
 * replaces. False, and nothing is written, where no event is to be written and none to be cancelled.
 *
 * @throws FileError
 */
export function writeCalendarFile(
  { path, calendars }: CalendarFile,
  { since, force }: EarlierChoice,
  options: CalendarOptions,
  context: Context,
): boolean {
  const { host, messages } = context;
  const headers = calendars.map(({ program }) => program);
  const replaced = force ? undefined : readReplaced(path, headers, context);
  const updated = updateCalendar(calendars, options, since ?? replaced ?? new Map());
  if (!updated) return false;
  if (path === '-') {
    host.out.write(updated.ics);
    return true;
  }
  const replace = force || replaced !== undefined;
  try {
    host.writeFile(path, updated.ics, { replace });
  } catch (error) {
    // Another export has written it meanwhile: its calendar is now the one to replace.
    if (!replace && error instanceof FileError && error.reason === 'EEXIST' && host.isTaken(path))
      return writeCalendarFile({ path, calendars }, { since, force }, options, context);
    throw error;
  }
  writeNotice(messages.earlier.written(revealUnsafe(path), updated.counts), context);
  return true;
}

/** The name of a calendar's file: one without an ending gets `.ics`, a device or a pipe stays what it is. `lich` → `lich.ics` */
export function nameCalendarFile(path: string, { host }: Context): string {
  const hasEnding = /\.[^./\\]*$/.test(path) || /[/\\]$/.test(path);
  return path === '-' || hasEnding || host.isStream(path) ? path : `${path}.ics`;
}
