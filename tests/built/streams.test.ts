import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  constants,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { BIN, runInBash } from './bash.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khoagiao-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const onPosix = process.platform !== 'win32';
const SAID = 'Lỗi: không ghi được ra đầu ra chuẩn: ';

const COMMANDS = [
  '--version',
  '-V',
  '--help',
  'deadlines',
  'deadlines --help',
  'deadlines --format json',
  'show',
  'show bao-cao-quy',
  'validate',
  'new 2027',
  'new 2027 -o -',
  'diff khoagiao.yaml khoagiao.yaml',
  'export -o -',
  'schema',
  'completion bash',
];

describe.runIf(onPosix).each(COMMANDS)('`khoagiao %s`', (command) => {
  beforeEach(() => {
    runInBash(`cp '${join(BIN, '../../data/khoagiao-2023.yaml')}' khoagiao.yaml`, folder);
  });

  it('says that standard output is closed, and ends with exit 3', () => {
    const { status, stderr } = runInBash(`khoagiao ${command} >&-`, folder);
    expect({ status, stderr }).toEqual({ status: 3, stderr: expect.stringContaining(SAID) });
    expect(stderr).toContain('đã bị đóng.\n');
    expect(stderr).not.toContain('    at ');
  });

  it.runIf(existsSync('/dev/full'))('says that the disk behind standard output is full, and ends with exit 3', () => {
    const { status, stderr } = runInBash(`khoagiao ${command} > /dev/full`, folder);
    expect({ status, stderr }).toEqual({ status: 3, stderr: expect.stringContaining(SAID) });
    expect(stderr).toContain('đĩa đã đầy.\n');
    expect(stderr).not.toContain('    at ');
  });

  it('discards its output where that is asked for', () => {
    expect(runInBash(`khoagiao ${command} > /dev/null`, folder).status).toBe(0);
    rmSync(join(folder, 'khoagiao-2027.yaml'), { force: true });
    const ignored = spawnSync(process.execPath, [BIN, ...command.split(' ')], { cwd: folder, stdio: 'ignore' });
    expect(ignored.status).toBe(0);
  });
});

describe.runIf(onPosix)('a file behind standard output', () => {
  it('that takes only a part is no success', () => {
    // A limit to the size of files stops a write halfway, as a nearly full disk does.
    const { status, stderr } = runInBash("trap '' XFSZ; ulimit -f 8; khoagiao schema > mot-phan.json", folder);
    expect(statSync(join(folder, 'mot-phan.json')).size).toBeGreaterThan(0);
    expect({ status, stderr }).toEqual({ status: 3, stderr: `${SAID}tệp lớn hơn mức được phép.\n` });
  });

  it('is added to where the shell adds to it', () => {
    runInBash('echo trước > a.txt; khoagiao --version >> a.txt; khoagiao completion bash >> a.txt', folder);
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toMatch(/^trước\n\d+\.\d+\.\d+\n[\s\S]*complet/);
  });
});

test.runIf(onPosix)('standard error that is closed loses its messages alone', () => {
  const { status, stdout } = runInBash('khoagiao deadlines 2>&-', folder);
  expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('Chương trình') });
});

test.runIf(existsSync('/dev/full'))('a message that is lost on a full disk ends with exit 3', () => {
  expect(runInBash('khoagiao deadlines 2> /dev/full', folder).status).toBe(3);
});

test.runIf(onPosix)('a full pipe that does not block is waited for', async () => {
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const file = openSync(pipe, constants.O_RDWR | constants.O_NONBLOCK);
  try {
    // More than a pipe holds.
    const text = runInBash('khoagiao schema', folder).stdout;
    expect(text.length).toBeGreaterThan(65_536);
    const process = spawn(execPath, [BIN, 'schema'], { stdio: ['ignore', file, 'inherit'] });
    const ended = new Promise((resolve) => process.once('exit', resolve));
    const chunks: Buffer[] = [];
    for (let length = 0; length < Buffer.byteLength(text); length += chunks.at(-1)!.length) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      chunks.push(readSome(file));
    }
    expect(await ended).toBe(0);
    expect(Buffer.concat(chunks).toString()).toBe(text);
  } finally {
    closeSync(file);
  }
});

function readSome(file: number): Buffer {
  const chunk = Buffer.alloc(8192);
  try {
    return chunk.subarray(0, readSync(file, chunk));
  } catch {
    return chunk.subarray(0, 0);
  }
}

describe.runIf(onPosix)('-o', () => {
  it.runIf(existsSync('/dev/full')).each(['deadlines', 'export', 'schema', 'new 2027'])(
    'of %s says that the device is full',
    (command) => {
      const { status, stderr } = runInBash(`khoagiao ${command} -o /dev/full`, folder);
      expect(status).toBe(3);
      expect(stderr).toContain('Lỗi: không ghi được /dev/full: đĩa đã đầy.\n');
    },
  );

  it('writes to the open files of the shell', () => {
    runInBash('khoagiao schema -o /dev/stdout > a.json; khoagiao schema -o /dev/fd/5 5> b.json', folder);
    const schema = runInBash('khoagiao schema', folder).stdout;
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe(schema);
    expect(readFileSync(join(folder, 'b.json'), 'utf8')).toBe(schema);
  });

  it('to a pipe whose reader goes away is no error', () => {
    const { status, stdout } = runInBash('khoagiao schema -o >(head -1); wait', folder);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '{\n' });
    expect(readdirSync(folder)).toEqual([]);
  });
});
