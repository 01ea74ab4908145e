export { renderCalendar } from './calendar.ts';
export type { ComparedCalendar } from './earlier/missing-reason.ts';
export { findObstacle } from './earlier/ownership.ts';
export { updateCalendar } from './earlier/update.ts';
export { readWrittenEvents, type WrittenEvents } from './earlier/written-events.ts';
export type { CalendarOptions, ProgramCalendar } from './events.ts';
export { parseAlarm, parseReminders } from './reminders.ts';
