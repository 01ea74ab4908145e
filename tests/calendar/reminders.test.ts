import { expect, test } from 'vitest';
import { parseAlarm, parseReminders } from '../../src/calendar/index.ts';

test.each([
  ['last-workday', ['last-workday']],
  ['last-workday,7d,2w,start', ['last-workday', { days: 7 }, { days: 14 }, 'start']],
  [' start , 1d ', ['start', { days: 1 }]],
  ['7d,1w,last-workday,7d', [{ days: 7 }, 'last-workday']],
  ['366d', [{ days: 366 }]],
  ['7,2W,3D', [{ days: 7 }, { days: 14 }, { days: 3 }]],
  ['none', []],
  [' none ', []],
])('reminders “%s”', (text, reminders) => {
  expect(parseReminders(text)).toEqual(reminders);
});

test.each(['', ',', '7d,', 'd', '-1d', '1.5d', '0d', '367d', '53w', '1000d', '1m', 'none,7d', 'last-workdays', '７d'])(
  'malformed reminders “%s”',
  (text) => {
    expect(parseReminders(text)).toBeUndefined();
  },
);

test.each([
  ['1d', 1],
  [' 2w ', 14],
  ['366d', 366],
  ['3D', 3],
  ['1', 1],
  ['none', null],
  [' none ', null],
])('alarm “%s”', (text, days) => {
  expect(parseAlarm(text)).toBe(days);
});

test.each(['', '0d', '0w', '367d', '1h', '1d,2d', 'last-workday'])('malformed alarm “%s”', (text) => {
  expect(parseAlarm(text)).toBeUndefined();
});
