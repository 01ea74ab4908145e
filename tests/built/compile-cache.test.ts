import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Script } from 'node:vm';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

// The package by itself in a folder, started for the first time and again.
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const LIST = 'deadlines --today 2023-03-01';
const HELP = '--help';
// Whole processes are slow: `FUZZ_RUNS=300` starts more of them.
const STARTS = Number(process.env.FUZZ_RUNS ?? 12);

let folder: string;
let cacheFolder: string;
let code: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'khoagiao-start-'));
  cacheFolder = join(folder, 'dist/.cache');
  code = join(folder, 'dist/khoagiao.cjs');
});
beforeEach(() => {
  for (const part of ['bin', 'dist', 'data', 'package.json']) {
    rmSync(join(folder, part), { recursive: true, force: true });
    cpSync(join(ROOT, part), join(folder, part), { recursive: true, filter: (path) => !path.includes('.cache') });
  }
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => rmSync(folder, { recursive: true }));

function khoagiao(commandLine: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, 'bin/khoagiao.js'), ...commandLine.split(' ')],
    { cwd: folder, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

describe('the compile cache', () => {
  const listCache = () => (existsSync(cacheFolder) ? readdirSync(cacheFolder) : []);
  const cacheOf = (command: string) => join(cacheFolder, command);

  it('is written by the first start and used by the next', () => {
    const first = khoagiao(LIST);
    expect(first).toMatchObject({ status: 0, stdout: expect.stringContaining('còn 8 ngày') });
    expect(listCache()).toEqual(['deadlines']);
    const written = statSync(cacheOf('deadlines'), { bigint: true }).mtimeNs;
    expect(khoagiao(LIST)).toEqual(first);
    expect(statSync(cacheOf('deadlines'), { bigint: true }).mtimeNs).toBe(written);
  });

  it.each([
    ['other bytes', () => Buffer.from('something else')],
    ['nothing', () => Buffer.alloc(0)],
    ['half of it', (whole: Buffer) => whole.subarray(0, whole.length / 2)],
    ['only zeros', (whole: Buffer) => Buffer.alloc(whole.length)],
  ])('is written again where a file with %s is in its place', (_, damage) => {
    khoagiao(HELP);
    const whole = readFileSync(cacheOf('other'));
    writeFileSync(cacheOf('other'), damage(whole));
    khoagiao(HELP);
    expect(readFileSync(cacheOf('other')).length).toBeGreaterThan(0.9 * whole.length);
  });

  it('never reaches V8 with any damage', { timeout: 120_000 }, () => {
    khoagiao(LIST);
    const whole = readFileSync(cacheOf('deadlines'));
    const reads = watchReads('deadlines');
    expect(whole.subarray(whole.length / 2).indexOf(reads()!)).toBeGreaterThan(0);
    fc.assert(
      fc.property(damages(whole.length), (damage) => {
        const damaged = damage(whole);
        fc.pre(!damaged.equals(whole));
        writeFileSync(cacheOf('deadlines'), damaged);
        expect(reads()).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it('changes no output, whatever damage was done to it', { timeout: 120_000 }, () => {
    const expected = khoagiao(LIST);
    const whole = readFileSync(cacheOf('deadlines'));
    fc.assert(
      fc.property(damages(whole.length), (damage) => {
        writeFileSync(cacheOf('deadlines'), damage(whole));
        expect(khoagiao(LIST)).toEqual(expected);
      }),
      { numRuns: STARTS },
    );
  });

  it('of another version, or of other code of the same length, is not used', () => {
    khoagiao(HELP);
    const { mtime } = statSync(code);
    const foreign = readFileSync(cacheOf('other'));

    // An upgrade unpacked over the old folder: the same length, and npm's fixed time stamp.
    writeFileSync(code, readFileSync(code, 'utf8').replaceAll('Outlook', 'Outl00k'));
    utimesSync(code, mtime, mtime);
    expect(khoagiao(HELP).stdout).toContain('Outl00k');
    expect(listCache()).toEqual(['other']);

    writeFileSync(cacheOf('other'), foreign);
    expect(khoagiao(HELP).stdout).toContain('Outl00k');

    const manifest = readFileSync(join(folder, 'package.json'), 'utf8');
    const own = readFileSync(cacheOf('other'));
    writeFileSync(join(folder, 'package.json'), manifest.replace(/"version": "[^"]*"/, '"version": "0.0.9"'));
    khoagiao(HELP);
    expect(readFileSync(cacheOf('other')).equals(own)).toBe(false);
  });

  it('is done without where it cannot be written', () => {
    writeFileSync(cacheFolder, 'no folder');
    expect(khoagiao(LIST)).toMatchObject({ status: 0, stdout: expect.stringContaining('còn 8 ngày') });
    expect(readFileSync(cacheFolder, 'utf8')).toBe('no folder');
  });

  it('is written in spite of what a start that was killed left behind', () => {
    mkdirSync(cacheFolder);
    writeFileSync(`${cacheOf('other')}.new`, 'half of a cache');
    khoagiao(HELP);
    expect(listCache()).toEqual(['other']);
  });

  it.runIf(process.platform !== 'win32')('leaves nothing behind on a full disk', () => {
    const script = `trap '' XFSZ; ulimit -f 64; '${process.execPath}' '${join(folder, 'bin/khoagiao.js')}' --help`;
    const { status, stdout } = spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stdout).toContain('Cách dùng');
    expect(listCache()).toEqual([]);
  });
});

/** Loads the code in this process, as a start does. Returns what V8 is given as its cache. */
function watchReads(command: string): () => Buffer | undefined {
  const require = createRequire(import.meta.url);
  const vm: { Script: typeof Script } = require('node:vm');
  const given: (Buffer | undefined)[] = [];
  class WatchedScript {
    runInThisContext = () => () => {};
    constructor(_source: string, { cachedData }: { cachedData?: Buffer }) {
      given.push(cachedData);
    }
  }
  vi.spyOn(vm, 'Script').mockImplementation(WatchedScript as unknown as typeof Script);
  // What would be written at the end of the process is not.
  vi.spyOn(process, 'once').mockReturnThis();
  const { runCompiled } = require(join(folder, 'bin/compile-cache.js'));
  return () => {
    runCompiled(code, command);
    return given.at(-1);
  };
}

/** What may happen to a file on a disk: a bit flipped, a stretch zeroed or overwritten, the end cut off, bytes added. */
function damages(length: number): fc.Arbitrary<(whole: Buffer) => Buffer> {
  const at = fc.nat(length - 1);
  return fc.oneof(
    fc.tuple(at, fc.nat(7)).map(([place, bit]) => (whole: Buffer) => {
      const damaged = Buffer.from(whole);
      damaged[place]! ^= 1 << bit;
      return damaged;
    }),
    fc.tuple(at, at).map(
      ([from, to]) =>
        (whole: Buffer) =>
          Buffer.from(whole).fill(0, Math.min(from, to), Math.max(from, to)),
    ),
    fc.tuple(at, fc.uint8Array({ minLength: 1, maxLength: 4096 })).map(([place, bytes]) => (whole: Buffer) => {
      const damaged = Buffer.from(whole);
      damaged.set(bytes.subarray(0, length - place), place);
      return damaged;
    }),
    at.map((end) => (whole: Buffer) => whole.subarray(0, end)),
    fc.uint8Array({ minLength: 1, maxLength: 64 }).map((bytes) => (whole: Buffer) => Buffer.concat([whole, bytes])),
  );
}
