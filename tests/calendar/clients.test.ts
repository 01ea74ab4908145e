import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, type TestContext, test } from 'vitest';
import { exportAlone, exportLife, exportOffices, VERSIONS, WAYS, type Way } from './life.ts';
import { readEvents } from './read.ts';

const PYTHON = '/usr/bin/python3';
const SCRIPT = fileURLToPath(new URL('life.py', import.meta.url));
const CLIENTS = ['khal', 'radicale'] as const;
type Client = (typeof CLIENTS)[number];

/** What a client shows after it has taken these calendars, one after the other. */
function bring(client: Client, calendars: string[], context: TestContext): unknown {
  const isThere = spawnSync(PYTHON, ['-c', `import icalendar, ${client}`]).status === 0;
  context.skip(!isThere, `${PYTHON} lacks the Debian packages python3-icalendar and ${client}`);
  const folder = mkdtempSync(join(tmpdir(), 'khoagiao-life-'));
  try {
    const files = calendars.map((ics, index) => {
      const file = join(folder, `${index}.ics`);
      writeFileSync(file, ics);
      return file;
    });
    const { stdout, stderr, status } = spawnSync(PYTHON, [SCRIPT, client, folder, ...files], { encoding: 'utf8' });
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What it should show. */
const listCurrent = (...calendars: string[]) =>
  calendars
    .flatMap(readEvents)
    .filter(({ status }) => status !== 'CANCELLED')
    .map(({ uid, start, summary }) => [uid, start, summary])
    .sort(([a], [b]) => (a! < b! ? -1 : 1));

describe.each(CLIENTS)('in %s', (client) => {
  test.for(Object.keys(WAYS) as Way[])(
    'ten versions of a programme, each exported %s, end with the current events and no stale one',
    { timeout: 120_000 },
    async (way, context) => {
      const calendars = [...(await exportLife(way)).values()];
      expect(bring(client, calendars, context)).toEqual(listCurrent(await exportAlone(VERSIONS.length - 1)));
    },
  );

  test('the calendars of two offices stand beside each other, and an update of one leaves the other', {
    timeout: 120_000,
  }, async (context) => {
    const { first, second, firstChanged } = await exportOffices();
    expect(bring(client, [first, second, firstChanged], context)).toEqual(listCurrent(firstChanged, second));
  });
});
