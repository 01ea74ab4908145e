import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { writeProgram } from '../bench/program.js';
import { readData } from '../world.ts';

// The built command in processes of its own: what the in-process tests cannot see.
const BIN = fileURLToPath(new URL('../../bin/khoagiao.js', import.meta.url));
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
    expect(stdout).toMatch(
      /^còn 8 ngày +T5 09\/03\/2023 +Báo cáo định kỳ công tác khoa giáo – quý I\/2023 +trước 10\/03\/2023 /m,
    );
    expect(stdout).not.toContain('\u001b');
  });

  it('finds workdays-vn.yaml beside a programme in another folder, and not the package’s own table', () => {
    const other = join(folder, 'other');
    mkdirSync(other);
    writeFileSync(join(other, 'viec.yaml'), readData('khoagiao-2023.yaml'));
    writeFileSync(join(other, 'workdays-vn.yaml'), readData('workdays-vn.yaml'));
    expect(khoagiao('show -f other/viec.yaml').stderr).toBe(
      `Dùng lịch ngày làm việc trong ${join('other', 'workdays-vn.yaml')}.\n`,
    );
    const shipped = fileURLToPath(new URL('../../data/khoagiao-2023.yaml', import.meta.url));
    expect(khoagiao(`show -f ${shipped}`).stderr).toBe('');
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

  it.each([
    ['show', 0, 'II.1'],
    ['schema', 0, 'https://json-schema.org/'],
    ['new 2027 -o -', 0, 'year: 2027'],
    ['diff cu.yaml moi.yaml', 1, '05/12/2023'],
    ['completion bash', 0, 'khoagiao'],
    ['complete zsh -- show bao', 0, 'bao-cao-quy'],
  ])('is whole as it is built: %s', (commandLine, status, part) => {
    const old = readData('khoagiao-2023.yaml');
    writeFileSync(join(folder, 'cu.yaml'), old);
    writeFileSync(join(folder, 'moi.yaml'), old.replace(/ {6}- id: bao-cao-nam[\s\S]*$/, ''));
    const outcome = khoagiao(commandLine);
    expect(outcome.stdout).toContain(part);
    expect(outcome.status).toBe(status);
  });

  it('writes one whole calendar and nothing beside it', () => {
    expect(khoagiao('export -o lich.ics').status).toBe(0);
    expect(readFileSync(join(folder, 'lich.ics'), 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
    expect(readdirSync(folder).filter((name) => /^lich|\.tmp$/.test(name))).toEqual(['lich.ics']);
  });
});

test('the calendar has the same bytes in every zone, locale and at every clock', () => {
  const outputs = ['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Apia'].map(
    (TZ) => khoagiao('export -o -', { env: { TZ, LANG: TZ === 'UTC' ? 'C' : 'vi_VN.UTF-8' } }).stdout,
  );
  expect(new Set(outputs).size).toBe(1);
  expect(outputs[0]).toBe(readFileSync(new URL('../calendar/golden/default.ics', import.meta.url), 'utf8'));
});

describe('a file that cannot be used', () => {
  const cases: [string, string, () => void, string, boolean][] = [
    ['is not there', 'khong-co.yaml', () => {}, 'không có tệp hoặc thư mục này', true],
    ['is a folder', 'thu-muc', () => mkdirSync(join(folder, 'thu-muc')), 'đây là thư mục', true],
    [
      'is a pipe that no one writes to',
      'ong',
      () => execFileSync('mkfifo', [join(folder, 'ong')]),
      'đây không phải là một tệp thông thường',
      onPosix,
    ],
    [
      'may not be read',
      'kin.yaml',
      () => {
        writeFileSync(join(folder, 'kin.yaml'), 'x');
        chmodSync(join(folder, 'kin.yaml'), 0);
      },
      'không có quyền truy cập',
      onPosix && !isRoot,
    ],
    [
      'is larger than any programme',
      'lon.bin',
      () => {
        writeFileSync(join(folder, 'lon.bin'), '');
        truncateSync(join(folder, 'lon.bin'), 3e9);
      },
      'tệp lớn hơn 8 MB',
      process.platform === 'linux',
    ],
    ['gives way under the reader', '/proc/self/mem', () => {}, 'EIO', process.platform === 'linux'],
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

test.runIf(onPosix)('a file that was found, and is gone when it is read, ends with exit 3', () => {
  const place = join(folder, 'mat');
  mkdirSync(place);
  symlinkSync('khong-con.yaml', join(place, 'khoagiao.yaml'));
  const { status, stderr } = spawnSync(process.execPath, [BIN, 'deadlines'], { cwd: place, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({
    status: 3,
    stderr: 'Lỗi: không đọc được khoagiao.yaml: không có tệp hoặc thư mục này.\n',
  });
});

const inBash = (script: string) =>
  spawnSync('bash', ['-c', script.replaceAll('khoagiao ', `'${process.execPath}' '${BIN}' `)], {
    cwd: folder,
    encoding: 'utf8',
  });

test.runIf(onPosix)('a folder as standard input ends with exit 3', () => {
  const { status, stderr } = inBash('khoagiao validate - < .');
  expect({ status, stderr }).toEqual({ status: 3, stderr: 'Lỗi: không đọc được -: đây là thư mục.\n' });
});

test.runIf(onPosix)('standard input that never ends is given up', () => {
  const { status, stderr } = inBash('yes | khoagiao validate -');
  expect({ status, stderr }).toEqual({ status: 3, stderr: 'Lỗi: không đọc được -: tệp lớn hơn 8 MB.\n' });
});

describe.runIf(onPosix)('a reader that goes away', () => {
  // More than a pipe holds, so that most of it is written to nobody.
  beforeAll(() => writeFileSync(join(folder, 'dai.yaml'), writeProgram(1000)));

  it.each(['deadlines --all --format json', 'deadlines --all', 'export -o -'])('is no error of %s', (command) => {
    const { status, stdout, stderr } = inBash(`set -o pipefail; khoagiao ${command} -f dai.yaml | head -1`);
    expect(status).toBe(0);
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stderr).not.toMatch(/EPIPE| {4}at /);
  });
});

describe.runIf(onPosix)('a calendar that cannot be written to its end', () => {
  // A limit to the size of files stops a write halfway, as a full disk does: a part is taken, and the rest refused.
  const full = "trap '' XFSZ; ulimit -f 8;";

  it('ends with exit 3 and leaves the old one whole, and nothing beside it', () => {
    khoagiao('export -o cu.ics');
    const old = readFileSync(join(folder, 'cu.ics'), 'utf8');
    const { status, stderr } = inBash(`${full} khoagiao export --lang en -o cu.ics`);
    expect(status).toBe(3);
    expect(stderr).toContain('cannot write cu.ics: the file is larger than allowed.');
    expect(readFileSync(join(folder, 'cu.ics'), 'utf8')).toBe(old);
    expect(readdirSync(folder).filter((name) => /^cu\.ics|\.tmp$/.test(name))).toEqual(['cu.ics']);
  });

  it('is not there where there was none', () => {
    expect(inBash(`${full} khoagiao export -o moi.ics`).status).toBe(3);
    expect(readdirSync(folder).filter((name) => /^moi\.ics|\.tmp$/.test(name))).toEqual([]);
  });
});

describe('a text made to do harm', () => {
  const harmful: [string, string, number][] = [
    ['ten megabytes of brackets', '['.repeat(10e6), 3],
    ['seven megabytes of brackets', '['.repeat(7e6), 1],
    ['five megabytes on one line', `program: ${'a'.repeat(5e6)}`, 1],
    [
      'a billion laughs',
      `a0: &a0 [x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`)}]\n`).join('')}`,
      1,
    ],
  ];
  it.each(harmful)('gets its answer in little memory: %s', (_, text, exitCode) => {
    writeFileSync(join(folder, 'hai.yaml'), text);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--max-old-space-size=150', BIN, 'validate', 'hai.yaml'],
      { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 },
    );
    expect(status).toBe(exitCode);
    expect((stdout + stderr).split('\n').length).toBeLessThan(10);
  });
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
  expect(readdirSync(folder).filter((name) => /^cung-luc|\.tmp$/.test(name))).toEqual(['cung-luc.ics']);
});
