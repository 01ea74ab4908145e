import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { readData } from './world.ts';

// The built command in processes of its own: what the in-process tests cannot see.
const BIN = new URL('../bin/khoagiao.js', import.meta.url).pathname;
const isRoot = process.getuid?.() === 0;
const onPosix = process.platform !== 'win32';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'khoagiao-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function khoagiao(
  commandLine: string,
  { env = {}, input = '' }: { env?: Record<string, string>; input?: string } = {},
) {
  const { KHOAGIAO_FILE: _, FORCE_COLOR: __, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...commandLine.split(' ').filter(Boolean)], {
    cwd: folder,
    env: { ...inherited, ...env },
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('the command', () => {
  it('lists deadlines, plain when piped', () => {
    const { status, stdout } = khoagiao('deadlines --today 2023-03-01');
    expect(status).toBe(0);
    expect(stdout).toContain(
      'còn 8 ngày    trước 10/03/2023       T5 09/03/2023       Báo cáo định kỳ công tác khoa giáo – quý I/2023',
    );
    expect(stdout).not.toContain('\u001b');
  });

  it('has a version and a help, which are no errors', () => {
    expect(khoagiao('--version')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      stderr: '',
    });
    expect(khoagiao('--help')).toMatchObject({ status: 0, stderr: '' });
  });

  it('shows its help and fails where it is given nothing', () => {
    const { status, stdout, stderr } = khoagiao('');
    expect(status).toBe(2);
    expect(stdout + stderr).toContain('Cách dùng: khoagiao');
  });

  it('reads a programme from standard input', () => {
    expect(khoagiao('validate -', { input: readData('khoagiao-2023.yaml') }).status).toBe(0);
    const { status, stdout } = khoagiao('validate -', { input: 'program: {' });
    expect(status).toBe(1);
    expect(stdout).toContain('-:1:');
  });

  it('writes one whole calendar and nothing beside it', () => {
    expect(khoagiao('export -o lich.ics').status).toBe(0);
    expect(readFileSync(join(folder, 'lich.ics'), 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
    expect(readdirSync(folder).filter((name) => name.startsWith('lich'))).toEqual(['lich.ics']);
  });
});

test('the calendar has the same bytes in every zone, locale and at every clock', () => {
  const outputs = ['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Apia'].map(
    (TZ) => khoagiao('export -o -', { env: { TZ, LANG: TZ === 'UTC' ? 'C' : 'vi_VN.UTF-8' } }).stdout,
  );
  expect(new Set(outputs).size).toBe(1);
  expect(outputs[0]).toBe(readFileSync(new URL('views/calendar/golden/default.ics', import.meta.url), 'utf8'));
});

describe('a file that cannot be used', () => {
  const cases: [string, string, () => void, string, boolean][] = [
    ['is not there', 'khong-co.yaml', () => {}, 'không có tệp hoặc thư mục này', true],
    ['is a folder', 'thu-muc', () => mkdirSync(join(folder, 'thu-muc')), 'đây là thư mục', true],
    [
      'is a pipe that no one writes to',
      'ong',
      () => execFileSync('mkfifo', [join(folder, 'ong')]),
      'đây không phải là tệp thường',
      onPosix,
    ],
    [
      'may not be read',
      'kin.yaml',
      () => {
        writeFileSync(join(folder, 'kin.yaml'), 'x');
        chmodSync(join(folder, 'kin.yaml'), 0);
      },
      'không có quyền',
      onPosix && !isRoot,
    ],
  ];
  test.each(cases.filter(([, , , , isPossible]) => isPossible))(
    'since it %s, ends with exit 3 and one line',
    (_, name, prepare, why) => {
      prepare();
      expect(khoagiao(`deadlines -f ${name}`)).toEqual({
        status: 3,
        stdout: '',
        stderr: `Lỗi: không đọc được ${name}: ${why}.\n`,
      });
    },
  );

  it('keeps a calendar from being written where its folder is not', () => {
    const { status, stderr } = khoagiao('export -o khong-co/lich.ics');
    expect(status).toBe(3);
    expect(stderr).toContain('Lỗi: không ghi được khong-co/lich.ics: không có tệp hoặc thư mục này.');
  });
});

test.runIf(onPosix)('a reader that goes away is no error', () => {
  const pipeline = `'${process.execPath}' '${BIN}' deadlines --all --format json | head -1`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', `set -o pipefail; ${pipeline}`], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect({ status, stdout }).toEqual({ status: 0, stdout: '{\n' });
  expect(stderr).not.toContain('EPIPE');
});

test.runIf(onPosix)('two exports at once leave one whole file', async () => {
  const runs = [1, 2, 3, 4].map(
    () =>
      new Promise((resolve) =>
        spawn(process.execPath, [BIN, 'export', '-o', 'cung-luc.ics'], { cwd: folder }).on('close', resolve),
      ),
  );
  expect(await Promise.all(runs)).toEqual([0, 0, 0, 0]);
  expect(readFileSync(join(folder, 'cung-luc.ics'), 'utf8')).toBe(khoagiao('export -o -').stdout);
  expect(readdirSync(folder).filter((name) => name.startsWith('cung-luc'))).toEqual(['cung-luc.ics']);
});
