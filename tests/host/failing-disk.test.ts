import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { main } from '../../src/cli/run.ts';
import { createHost } from '../../src/host/host.ts';

// Which call of Node's file functions fails, counted from 1. None outside of a run.
const disk = vi.hoisted(() => ({ failing: 0, calls: 0 }));

vi.mock('node:fs', async (importOriginal) => {
  const original = await importOriginal<typeof fs>();
  // Never fails by throwing, or is what cleans up after a failure.
  const UNTOUCHED = ['existsSync', 'rmSync', 'mkdtempSync'];
  const wrapped = Object.entries(original as Record<string, unknown>).map(([name, call]) => {
    if (!name.endsWith('Sync') || UNTOUCHED.includes(name) || typeof call !== 'function') return [name, call];
    return [
      name,
      (...given: unknown[]) => {
        disk.calls += 1;
        if (disk.calls !== disk.failing) return call(...given);
        // A full disk takes a part, and a file that cannot be closed cleanly is closed all the same.
        if (name === 'writeFileSync') original.writeSync(given[0] as number, (given[1] as string).slice(0, 10));
        if (name === 'writeSync') original.writeSync(given[0] as number, 'x', given[4] as number);
        if (name === 'closeSync') original.closeSync(given[0] as number);
        throw Object.assign(new Error(`${name} fails`), { code: 'ENOSPC' });
      },
    ];
  });
  return Object.fromEntries(wrapped);
});

const data = fileURLToPath(new URL('../../data', import.meta.url));
const programme = fs.readFileSync(join(data, 'khoagiao-2023.yaml'));
const realHost = createHost(data);

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'khoagiao-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

/** Runs a command on files in a folder of their own, with the real host, and one call that fails. */
async function runOnDisk(commandLine: string, prepare: () => void, failing: number) {
  for (const name of fs.readdirSync(folder)) fs.rmSync(join(folder, name));
  fs.writeFileSync(join(folder, 'khoagiao.yaml'), programme);
  prepare();
  const read = (name: string) =>
    fs.existsSync(join(folder, name)) ? fs.readFileSync(join(folder, name), 'utf8') : undefined;
  const old = read('a.ics');
  let err = '';
  const silent = { flush: async () => {}, isTerminal: false, columns: undefined, rows: undefined };
  const host = {
    ...realHost,
    out: { ...silent, write: () => {} },
    err: {
      ...silent,
      write: (text: string) => {
        err += text;
      },
    },
    env: () => undefined,
  };
  Object.assign(disk, { calls: 0, failing });
  const exitCode = await main(commandLine.replaceAll('@', `${folder}/`).split(' '), host);
  const isReached = disk.calls >= failing && failing > 0;
  Object.assign(disk, { calls: 0, failing: 0 });
  const names = fs.readdirSync(folder);
  return { exitCode, err, isReached, names, old, a: read('a.ics'), b: read('b') };
}

const nothing = () => {};
const oldFile = () => fs.writeFileSync(join(folder, 'a.ics'), 'cũ');
const twoNames = () => {
  oldFile();
  fs.linkSync(join(folder, 'a.ics'), join(folder, 'b'));
};
const ownCalendar = () =>
  fs.copyFileSync(fileURLToPath(new URL('../calendar/golden/reminders.ics', import.meta.url)), join(folder, 'a.ics'));

describe.runIf(process.platform !== 'win32')('whichever call to the disk fails', () => {
  test.each([
    ['a new calendar', 'export -f @khoagiao.yaml -o @a.ics', nothing],
    ['a calendar that is replaced', 'export -f @khoagiao.yaml -o @a.ics', ownCalendar],
    ['a file that is replaced by force', 'export -f @khoagiao.yaml -o @a.ics --force', oldFile],
    ['a file with two names', 'export -f @khoagiao.yaml -o @a.ics --force', twoNames],
    ['a list', 'deadlines -f @khoagiao.yaml -o @a.ics --format csv', nothing],
    ['a new programme', 'new 2027 -f @khoagiao.yaml -o @a.ics', nothing],
    ['a schema', 'schema -o @a.ics --force', oldFile],
  ])('%s is the old file or the new one whole, with nothing beside it', async (_, commandLine, prepare) => {
    const done = await runOnDisk(commandLine, prepare, 0);
    expect(done).toMatchObject({ exitCode: 0, a: expect.stringMatching(/\n$/) });
    for (let failing = 1; ; failing += 1) {
      const { isReached, exitCode, err, names, old, a, b } = await runOnDisk(commandLine, prepare, failing);
      if (!isReached) break;
      expect([done.a, old]).toContain(a);
      expect(b).toBe(prepare === twoNames ? a : undefined);
      expect(done.names).toEqual(expect.arrayContaining(names));
      // Where hard links cannot be made, the file is renamed.
      if (exitCode === 0) expect(a).toBe(done.a);
      else
        expect({ exitCode, err }).toEqual({
          exitCode: 3,
          err: expect.stringMatching(/Lỗi: không (đọc|ghi) được .*: đĩa đã đầy\.\n/),
        });
    }
  });
});
