export type { Deadline, Undated } from './core/deadline.ts';
export type { Diagnostic } from './core/diagnostic.ts';
export type { Document, Item, Program, Section, When } from './core/program.ts';
export { readProgram } from './program/read.ts';
export { listDeadlines, listUndated } from './schedule/deadlines.ts';
export { createWorkdays } from './schedule/workdays.ts';
