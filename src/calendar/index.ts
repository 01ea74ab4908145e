export { renderCalendar } from './calendar.ts';
export type { ProgramCalendar } from './events.ts';
export { type CalendarOptions, parseAlarm, parseReminders, type Reminder } from './options.ts';
export { findObstacle } from './ownership.ts';
