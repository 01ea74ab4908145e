import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readEvents } from '../calendar/read.ts';
import { run } from '../world.ts';

// A folder a version, and in it one a programme: the file, and what that version made of it. A file that was right stays right.
const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const foldersIn = (path: string) =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
const programs = foldersIn(FOLDER).flatMap((version) =>
  foldersIn(`${FOLDER}${version}`).map((name) => ({ version, name, folder: `${FOLDER}${version}/${name}` })),
);

const changelog = readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8');

interface Dated {
  key: string;
  [field: string]: unknown;
}

/** Each deadline's dates, by its key, and the keys of what is undated. */
function datesOf(json: string): Map<string, unknown> {
  const { deadlines, undated } = JSON.parse(json) as { deadlines: Dated[]; undated: { item: string }[] };
  return new Map<string, unknown>([
    ...deadlines.map(({ key, start, due, boundary, time, lastDay, lastWorkday }): [string, unknown] => [
      key,
      { start, due, boundary, time, lastDay, lastWorkday },
    ]),
    ...undated.map(({ item }): [string, unknown] => [item, 'undated']),
  ]);
}

/** The days of each event, by its UID. */
function daysOf(ics: string): Map<string, unknown> {
  return new Map(readEvents(ics).map(({ uid, start, end, status }) => [uid, { start, end, status }]));
}

/** What later versions may not change, unless CHANGELOG.md names the key or the UID and says why. */
function expectSame(now: Map<string, unknown>, then: Map<string, unknown>): void {
  expect(then.size).toBeGreaterThan(0);
  const isNamed = (name: string) => changelog.includes(`\`${name}\``);
  const unnamed = (dates: Map<string, unknown>) => Object.fromEntries([...dates].filter(([name]) => !isNamed(name)));
  expect(unnamed(now)).toEqual(unnamed(then));
}

describe.each(programs)('$name, written for version $version', ({ folder }) => {
  const files = { 'khoagiao.yaml': readFileSync(`${folder}/khoagiao.yaml`) };

  it('has the same keys and dates', async () => {
    const { out } = await run('deadlines --all --today 2026-03-01 --format json', { files });
    expectSame(datesOf(out), datesOf(readFileSync(`${folder}/deadlines.json`, 'utf8')));
  });

  it('has the same UIDs and days in its calendar', async () => {
    const { out } = await run('export -o - --remind last-workday,start', { files });
    expectSame(daysOf(out), daysOf(readFileSync(`${folder}/calendar.ics`, 'utf8')));
  });
});
