import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { readData } from './world.ts';

// The package by itself in a folder, started for the first time and again.
const ROOT = fileURLToPath(new URL('../', import.meta.url));

let folder: string;
let cache: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khoagiao-start-'));
  cache = join(folder, 'dist/.cache');
  for (const part of ['bin', 'dist', 'data', 'package.json']) {
    cpSync(join(ROOT, part), join(folder, part), {
      recursive: true,
      filter: (path) => !path.includes('.cache'),
      preserveTimestamps: true,
    });
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

function khoagiao(commandLine: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, 'bin/khoagiao.js'), ...commandLine.split(' ')],
    { cwd: folder, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

const LIST = 'deadlines --today 2023-03-01';

describe('what has been compiled', () => {
  it('is kept from the first start, and answers as the code does', () => {
    const first = khoagiao(LIST);
    expect(first).toMatchObject({ status: 0, stdout: expect.stringContaining('còn 8 ngày') });
    const kept = readdirSync(cache);
    expect(kept).toEqual([expect.stringMatching(/^khoagiao\.cjs-deadlines-v/)]);
    expect(khoagiao(LIST)).toEqual(first);
    expect(readdirSync(cache)).toEqual(kept);
  });

  it.each([
    ['something else', () => Buffer.from('something else')],
    ['nothing', () => Buffer.alloc(0)],
    ['half of it', (whole: Buffer) => whole.subarray(0, whole.length / 2)],
  ])('is made anew where %s is left of it', (_, spoil) => {
    const first = khoagiao(LIST);
    const file = join(cache, readdirSync(cache)[0]!);
    const whole = readFileSync(file);
    writeFileSync(file, spoil(whole));
    expect(khoagiao(LIST)).toEqual(first);
    expect(readFileSync(file).length).toBeGreaterThan(0.9 * whole.length);
  });

  it('is done without where it cannot be kept', () => {
    writeFileSync(cache, 'no folder');
    expect(khoagiao(LIST)).toMatchObject({ status: 0, stdout: expect.stringContaining('còn 8 ngày') });
    expect(readFileSync(cache, 'utf8')).toBe('no folder');
  });

  it.runIf(process.platform !== 'win32')('leaves nothing behind on a full disk', () => {
    const script = `trap '' XFSZ; ulimit -f 64; '${process.execPath}' '${join(folder, 'bin/khoagiao.js')}' --help`;
    const { status, stdout } = spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stdout).toContain('Cách dùng');
    expect(readdirSync(cache)).toEqual([]);
  });

  it('does not outlive the code it was made of', () => {
    khoagiao('--help');
    const file = join(folder, 'dist/khoagiao.cjs');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('Outlook', 'Outl00k'));
    expect(khoagiao('--help').stdout).toContain('Outl00k');
  });
});

describe('the programme that comes with the package, checked when that was built', () => {
  test.each([LIST, `${LIST} --format json`, 'show bao-cao-quy', 'export -o -'])(
    'has in `%s` what it has when it is read now',
    (commandLine) => {
      const built = khoagiao(commandLine);
      // A comment changes the text and nothing that it says.
      writeFileSync(join(folder, 'khoagiao.yaml'), `${readData('khoagiao-2023.yaml')}# của văn phòng\n`);
      const { status, stdout } = khoagiao(commandLine);
      expect({ status, stdout }).toEqual({ status: built.status, stdout: built.stdout });
    },
  );

  it('has the same findings, placed the same', () => {
    const data = readData('khoagiao-2023.yaml');
    writeFileSync(join(folder, 'a.yaml'), data);
    writeFileSync(join(folder, 'b.yaml'), `${data}# của văn phòng\n`);
    const [built, read] = ['a.yaml', 'b.yaml'].map((name) =>
      khoagiao(`validate ${name}`).stdout.replaceAll(name, 'x.yaml'),
    );
    expect(built).toContain('x.yaml:');
    expect(built).toBe(read);
  });

  it('is read anew once a letter of it is changed', () => {
    const path = join(folder, 'data/khoagiao-2023.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('before: 2023-06-05', 'before: 2023-06-06'));
    expect(khoagiao(LIST)).toMatchObject({ status: 1, stderr: expect.stringContaining('[quote-mismatch]') });
  });
});
