export type { Deadline, Undated } from './core/deadline.ts';
export type { Diagnostic } from './core/diagnostic.ts';
export type { Document, Item, Program, Section, When } from './core/program.ts';
export { type CalendarChoices, deadlines, toIcs } from './library.ts';
export { type ReadResult, readProgram } from './program/read.ts';
export { listUndated } from './schedule/deadlines.ts';
