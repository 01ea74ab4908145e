import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { CalendarOptions, ComparedCalendar, ProgramCalendar } from '../../src/calendar/index.ts';
import type { Deadline } from '../../src/core/deadline.ts';
import type { Item, Program } from '../../src/core/program.ts';
import type { WorkdayTable } from '../../src/core/time/workdays.ts';
import { messagesIn } from '../../src/i18n/index.ts';
import { readProgram } from '../../src/program/read.ts';
import { createWorkdays } from '../../src/schedule/dates/workdays.ts';
import { listDeadlines } from '../../src/schedule/deadlines.ts';

const read = (name: string) => readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8');

/** The programme that comes with the tool. */
export const program: Program = readProgram(read('khoagiao-2023.yaml'), 'khoagiao-2023.yaml').program!;

export const workdays: WorkdayTable = parse(read('workdays-vn.yaml'));

export const deadlines = listDeadlines(program, workdays);

/** Its calendar. */
export const bundled: ProgramCalendar = {
  program: program.program,
  documents: program.documents,
  deadlines,
  workdays: createWorkdays(workdays, program.workdays),
};

export const options: CalendarOptions = {
  messages: messagesIn('vi'),
  reminders: ['last-workday'],
  alarm: 1,
  version: '0.2.0',
};

/** The deadlines of one item of the bundled programme, without its short title, with parts of it replaced. */
export function deadlinesOf(item: Partial<Item>): Deadline[] {
  const original = program.sections.at(-1)!.items.find(({ id }) => id === 'bao-cao-6-thang')!;
  const section = { id: 'III', title: 'Tổ chức thực hiện', items: [{ ...original, short: undefined, ...item }] };
  return listDeadlines({ ...program, sections: [section] }, workdays);
}

/** The bundled programme with these deadlines and no others, to be compared with an earlier calendar. */
export function createCompared(part: Pick<ComparedCalendar, 'program' | 'deadlines'>): ComparedCalendar {
  const ids = new Set(part.deadlines.map(({ item }) => item.id));
  return {
    ...bundled,
    ...part,
    items: program.sections.flatMap(({ items }) => items).filter(({ id }) => ids.has(id)),
    schedule: { deadlines: part.deadlines, undated: [], merged: [] },
  };
}
