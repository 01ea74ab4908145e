import officialTable from '../data/workdays-vn.yaml';
import packageJson from '../package.json' with { type: 'json' };
import { renderCalendar } from './calendar/index.ts';
import type { Reminder } from './calendar/reminders.ts';
import type { Deadline } from './core/deadline.ts';
import type { Program } from './core/program.ts';
import { messagesIn } from './i18n/index.ts';
import type { Language } from './i18n/languages.ts';
import { createWorkdays } from './schedule/dates/workdays.ts';
import { listDeadlines } from './schedule/deadlines.ts';

export type { Deadline, Undated } from './core/deadline.ts';
export type { Diagnostic } from './core/diagnostics/diagnostic.ts';
export type { DueRule } from './core/due-rule.ts';
export type { Document, Item, Program, Section } from './core/program.ts';
export { type ReadResult, readProgram } from './program/read.ts';
export { listUndated } from './schedule/deadlines.ts';

export interface CalendarChoices {
  language?: Language;
  reminders?: Reminder[];
  /** Days before the day to act, and back to a working day, at 09:00; null for no alarm. */
  alarm?: number | null;
}

/**
 * Every dated obligation of a programme, ordered by the day to act on, by the working-day table that comes with the package.
 * Items that await a date are not among them: see `listUndated`.
 */
export function deadlines(program: Program): Deadline[] {
  return listDeadlines(program, officialTable);
}

/** A programme as the text of an .ics calendar. The same programme gives the same bytes everywhere, at every hour. */
export function toIcs(program: Program, choices: CalendarChoices = {}): string {
  const { language = 'vi', reminders = ['last-workday'], alarm = 1 } = choices;
  const calendar = {
    program: program.program,
    documents: program.documents,
    deadlines: deadlines(program),
    workdays: createWorkdays(officialTable, program.workdays),
  };
  return renderCalendar([calendar], { messages: messagesIn(language), reminders, alarm, version: packageJson.version });
}
