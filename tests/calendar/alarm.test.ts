import { describe, expect, test } from 'vitest';
import { type CalendarOptions, renderCalendar } from '../../src/calendar/index.ts';
import { messagesIn } from '../../src/i18n/index.ts';
import { readRule } from '../rule.ts';
import { bundled, deadlinesOf, options } from './bundled.ts';
import { type ReadEvent, readEvents } from './read.ts';

const HOUR = 3_600_000;

const render = (when: object, changed: Partial<CalendarOptions> = {}, item = {}) =>
  readEvents(
    renderCalendar([{ ...bundled, deadlines: deadlinesOf({ ...item, when: readRule(when) }) }], {
      ...options,
      ...changed,
    }),
  );

/** Each alarm as the end of its event's UID and the moment at which it rings, both of them civil. */
const alarmsOf = (events: ReadEvent[]) =>
  events.flatMap(({ uid, start, alarms }) =>
    alarms.map(({ trigger }) => {
      const hours = Number(/^-PT(\d+)H$/.exec(trigger)![1]);
      const moment = new Date(Date.parse(`${start}T00:00:00Z`) - hours * HOUR).toISOString().slice(0, 16);
      return `${/bao-cao-6-thang(.*)@/.exec(uid)![1]} ${moment}`;
    }),
  );

// Monday 05/06/2023, Friday 02/06; the days off of 30/4 and 1/5 last from Saturday 29/04 to Wednesday 03/05.
describe('the alarm rings at 09:00', () => {
  test.each<[string, object, Partial<CalendarOptions>, string]>([
    ['on the working day before the day to act', { before: '2023-06-05' }, {}, '.last-workday 2023-06-01T09:00'],
    ['past a weekend', { by: '2023-06-05' }, {}, ' 2023-06-02T09:00'],
    ['past days off', { by: '2023-05-04' }, {}, ' 2023-04-28T09:00'],
    ['three days before the day to act', { by: '2023-06-09' }, { alarm: 3 }, ' 2023-06-06T09:00'],
    ['three days before, and back to a working day', { by: '2023-06-06' }, { alarm: 3 }, ' 2023-06-02T09:00'],
    ['a week before, and back past days off', { by: '2023-05-10' }, { alarm: 7 }, ' 2023-04-28T09:00'],
    ['before something that happens on a day off', { on: '2023-06-04' }, {}, ' 2023-06-02T09:00'],
    ['before the day rolled to', { by: '2023-06-03', roll: 'following' }, {}, ' 2023-06-02T09:00'],
  ])('%s', (_, when, changed, expected) => {
    expect(alarmsOf(render(when, changed))).toEqual([expected]);
  });
});

describe('a deadline has one alarm,', () => {
  test.each<[string, CalendarOptions['reminders'], string]>([
    ['on the event of the day to act', ['last-workday'], '.last-workday 2023-06-01T09:00'],
    ['whatever reminders there are', ['start', { days: 7 }, 'last-workday'], '.last-workday 2023-06-01T09:00'],
    ['on its own event where it has no other', [], ' 2023-06-01T09:00'],
    ['on its own event where the day to act has none', ['start', { days: 7 }], ' 2023-06-01T09:00'],
  ])('%s', (_, reminders, expected) => {
    expect(alarmsOf(render({ from: '2023-05-15', to: '2023-06-04' }, { reminders }))).toEqual([expected]);
  });
});

test('the day to act has its event where a window begins on it, too', () => {
  const days = (reminders: CalendarOptions['reminders']) =>
    render({ from: '2023-06-02', to: '2023-06-04' }, { reminders }).map(({ uid, start }) => [uid.split('.')[2], start]);
  for (const reminders of [
    ['start', 'last-workday'],
    ['last-workday', 'start'],
  ] as CalendarOptions['reminders'][]) {
    expect(days(reminders)).toEqual([
      [undefined, '2023-06-04'],
      ['last-workday@khoagiao', '2023-06-02'],
    ]);
  }
});

test('no alarm rings where none is asked for, or for what is cancelled', () => {
  expect(alarmsOf(render({ before: '2023-06-05' }, { alarm: null }))).toEqual([]);
  expect(alarmsOf(render({ before: '2023-06-05' }, {}, { cancelled: 'x' }))).toEqual([]);
});

test('an alarm says the title of its event', () => {
  for (const language of ['vi', 'en'] as const) {
    const events = render({ before: '2023-06-05' }, { messages: messagesIn(language) });
    for (const { summary, alarms } of events)
      expect(alarms.map(({ description }) => description)).toEqual(alarms.map(() => summary));
  }
});
