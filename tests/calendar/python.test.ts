import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { renderCalendar } from '../../src/calendar/index.ts';
import { bundled, options } from './bundled.ts';
import { EXPECTED } from './expected-2023.ts';

const PYTHON = '/usr/bin/python3';

test('python-icalendar and vobject, strict readers both, find the events of the table', (context) => {
  const hasLibraries = spawnSync(PYTHON, ['-c', 'import icalendar, vobject']).status === 0;
  context.skip(!hasLibraries, `${PYTHON} lacks the Debian packages python3-icalendar and python3-vobject`);
  const ics = renderCalendar([bundled], options);
  const script = fileURLToPath(new URL('read_ics.py', import.meta.url));
  const { stdout, stderr, status } = spawnSync(PYTHON, [script], { input: ics, encoding: 'utf8' });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  const expected = EXPECTED.map(([uid, summary, dtstart, category, trigger]) => ({
    uid: `khoagiao-2023.${uid}@khoagiao`,
    summary,
    dtstart,
    dtend: NEXT_DAYS[dtstart],
    categories: [category],
    alarms: trigger === null ? [] : [-Number(/\d+/.exec(trigger)![0])],
  }));
  expect(JSON.parse(stdout)).toEqual({ icalendar: expected, vobject: expected });
});

const NEXT_DAYS: Record<string, string> = {
  '2023-03-09': '2023-03-10',
  '2023-03-10': '2023-03-11',
  '2023-03-31': '2023-04-01',
  '2023-06-02': '2023-06-03',
  '2023-06-05': '2023-06-06',
  '2023-06-09': '2023-06-10',
  '2023-06-10': '2023-06-11',
  '2023-06-30': '2023-07-01',
  '2023-09-08': '2023-09-09',
  '2023-09-10': '2023-09-11',
  '2023-09-29': '2023-09-30',
  '2023-09-30': '2023-10-01',
  '2023-12-04': '2023-12-05',
  '2023-12-05': '2023-12-06',
  '2023-12-08': '2023-12-09',
  '2023-12-10': '2023-12-11',
  '2023-12-29': '2023-12-30',
  '2023-12-31': '2024-01-01',
};
