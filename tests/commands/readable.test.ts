import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { readData, run } from '../world.ts';

const SAMPLE = readData('khoagiao-2023.yaml');
// Each contradicts the file in one way; the file can be read all the same.
const MISMATCH = SAMPLE.replace('before: 2023-06-05', 'before: 2023-06-06');
const NO_PROGRAM = SAMPLE.replace('2023-06-05 }', '2023-06-31 }').replace('id: khoagiao-2023', 'id: hong');

const BAD = new URL('../programs/bad/', import.meta.url);
const badFiles = readdirSync(BAD).filter((name) => name.endsWith('.yaml'));

/** The errors that a programme can be listed beside. */
const LISTED = [
  'quote-mismatch',
  'hidden-deadline',
  'impossible-day',
  'reversed-window',
  'item-circle',
  'item-never-due',
  'amended-ongoing',
  'unknown-period',
  'invalid-merger',
  'ambiguous-document',
  'workday-twice',
  'unknown-code',
  'no-reason',
];

describe('each invalid file', () => {
  it.each(badFiles)('%s is listed where it can be read as a programme', async (name) => {
    const files = { 'khoagiao.yaml': readFileSync(new URL(name, BAD)) };
    const report = await run('validate --format json', { files });
    const found: { code: string; severity: string }[] = JSON.parse(report.out).files[0].diagnostics;
    const errors = found.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    // Without a span there is nothing to list.
    const isListed = errors.every((code) => LISTED.includes(code)) && name !== 'reversed-window.span.yaml';
    for (const command of ['deadlines --all', 'show', 'diff khoagiao.yaml khoagiao.yaml']) {
      const { exitCode, out, err } = await run(command, { files, now: '2023-03-01T02:00:00Z' });
      expect({ exitCode, isListed: out !== '' }).toEqual({ exitCode: errors.length > 0 ? 1 : 0, isListed });
      for (const code of errors) expect(err).toContain(`[${code}]`);
    }
  });
});

describe('a file whose rule contradicts its quote', () => {
  const files = { 'khoagiao.yaml': MISMATCH };

  test.each([
    ['deadlines --all', 'Báo cáo công tác khoa giáo 6 tháng'],
    ['deadlines --all --format json', '"due": "2023-06-06"'],
    ['show', 'Báo cáo công tác khoa giáo 6 tháng'],
    ['show bao-cao-6-thang', '06/06/2023'],
    ['new 2027 -o -', 'year: 2027'],
    ['diff khoagiao.yaml khoagiao.yaml', 'Thời hạn của các việc không thay đổi'],
  ])('%s goes on, with the error on stderr and exit 1', async (command, text) => {
    const { exitCode, out, err } = await run(command, { files, now: '2023-03-01T02:00:00Z' });
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: expect.stringContaining(text) });
    expect(err).toContain('lỗi [quote-mismatch]');
  });

  test.each(['validate', 'export', 'export -o -'])('%s fails', async (command) => {
    const { exitCode, out, err, files: after } = await run(command, { files });
    expect({ exitCode, names: Object.keys(after) }).toEqual({ exitCode: 1, names: ['khoagiao.yaml'] });
    expect(out + err).toContain('lỗi [quote-mismatch]');
    expect(out).not.toContain('BEGIN:VCALENDAR');
  });
});

describe('of two files', () => {
  const both = (other: string) => ({ 'khoagiao-2023.yaml': SAMPLE, 'khoagiao-hong.yaml': other });

  test.each(['deadlines --all', 'show'])(
    '%s lists the one that can be read as a programme, exit 1',
    async (command) => {
      const alone = await run(command, { files: { 'khoagiao-2023.yaml': SAMPLE } });
      for (const other of [NO_PROGRAM, 'a: [', '', 'x']) {
        const { exitCode, out, err } = await run(command, { files: both(other) });
        expect({ exitCode, out }).toEqual({ exitCode: 1, out: alone.out });
        expect(err).toContain('khoagiao-hong.yaml:');
      }
    },
  );

  test.each(['export', 'new 2027'])('%s does nothing where one cannot be read as a programme', async (command) => {
    const files = both(NO_PROGRAM);
    expect(await run(command, { files })).toMatchObject({ exitCode: 1, out: '', files });
  });

  test.each(['deadlines --all', 'show'])('%s goes on where one is missing, exit 3', async (command) => {
    const files = { 'a.yaml': SAMPLE, 'b.yaml': MISMATCH.replace('id: khoagiao-2023', 'id: b') };
    const alone = await run(`${command} -f a.yaml`, { files });
    const { exitCode, out, err } = await run(`${command} -f a.yaml -f khong-co.yaml`, { files });
    expect({ exitCode, out }).toEqual({ exitCode: 3, out: alone.out });
    expect(err).toContain('Lỗi: không đọc được khong-co.yaml: không có tệp hoặc thư mục này.\n');
    // 3 before 1 and 4; 2 before 3.
    const worse = await run(`${command} -f khong-co.yaml -f b.yaml`, { files });
    expect(worse.exitCode).toBe(3);
  });

  it('the exit code is 2, then 3, then 1, then 4', async () => {
    const files = { 'a.yaml': SAMPLE, 'b.yaml': MISMATCH.replace('id: khoagiao-2023', 'id: b') };
    const list = async (options: string) =>
      (await run(`deadlines --today 2023-06-01 --within 7d --exit-code ${options}`, { files })).exitCode;
    expect(await list('-f a.yaml')).toBe(4);
    expect(await list('-f a.yaml -f b.yaml')).toBe(1);
    expect(await list('-f a.yaml -f b.yaml -f khong-co.yaml')).toBe(3);
    expect(await list('-f a.yaml -f b.yaml -f khong-co.yaml --section V')).toBe(2);
  });
});
