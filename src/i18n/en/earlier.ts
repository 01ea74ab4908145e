import type { Messages } from '../vi/index.ts';
import { counted } from './counted.ts';
import { words } from './words.ts';

export const earlier: Messages['earlier'] = {
  marks: {
    cancelled: '[CANCELLED]',
    awaiting: '[AWAITS A DATE]',
    renamed: '[NEW ID]',
    notSelected: '[NOT IN THIS CALENDAR]',
    reminder: '[REMINDER DROPPED]',
  },
  cancelled: (reason) => `Cancelled: ${reason}`,
  removed: 'no longer in the programme',
  noPeriod: 'the programme no longer has this period',
  awaiting: (reason) => `Awaits a new date: ${reason}`,
  renamed: (item) => `New id: this is ${item} now, with an event of its own on the same day.`,
  notSelected: (deadline) =>
    `Outside of what was selected for the calendar. The deadline is still in the programme: ${words.phrase(deadline)}.`,
  notAsked: 'The calendar no longer has reminders of this kind. The deadline stays.',
  deadlineMoved: (lastWorkday) =>
    `The deadline has moved, so no reminder is needed on this day: the last working day is now ${words.fullDate(lastWorkday)}.`,
  workdaysChanged: (lastWorkday) =>
    `The working days have changed, so no reminder is needed on this day: the last working day is now ${words.fullDate(lastWorkday)}.`,
  noOwnDay: (lastWorkday) =>
    `No reminder is needed on this day: the last working day is now ${words.fullDate(lastWorkday)}.`,
  written: (path, counts) => {
    const parts = [
      counts.moved > 0 && `${counts.moved} moved`,
      counts.cancelled > 0 && `${counts.cancelled} cancelled`,
      counts.awaiting > 0 && `${counts.awaiting} awaiting a date`,
      counts.dropped > 0 && `${counts.dropped} taken out`,
      counts.reworded > 0 && `${counts.reworded} reworded`,
      counts.added > 0 && counts.added < counts.events && `${counts.added} new`,
    ].filter((part) => part !== false);
    return `Wrote ${path}: ${[counted(counts.events, 'event'), ...parts].join(', ')}.`;
  },
};
