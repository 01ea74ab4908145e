import { expect, test } from 'vitest';
import type { Failure } from '../failing-host.ts';
import { readData, run } from '../world.ts';

const old = 'cũ';
const programme = readData('khoagiao-2023.yaml');

// Each command, with the file that it writes.
test.each([
  ['deadlines', undefined],
  ['deadlines -o a.csv', 'a.csv'],
  ['deadlines -o a.csv --force', 'a.csv'],
  ['deadlines --workdays workdays.yaml', undefined],
  ['show', undefined],
  ['validate', undefined],
  ['validate -', undefined],
  ['new 2027', 'khoagiao-2027.yaml'],
  ['new 2027 -o a.yaml --force', 'a.yaml'],
  ['diff khoagiao.yaml khoagiao.yaml', undefined],
  ['export', 'khoagiao-2023.ics'],
  ['export -o a.ics --force', 'a.ics'],
  ['export -o own.ics', 'own.ics'],
  ['schema -o a.json', 'a.json'],
  ['completion bash', undefined],
  ['--version', undefined],
  ['--help', undefined],
])(
  'whichever call of `%s` fails, that is said, exit 3, and its file is the old or the new one',
  async (command, name) => {
    const files: Record<string, string> = {
      'khoagiao.yaml': programme,
      'own.ics': (await run('export -o -')).out.replace(/REFRESH.*\r\n/, ''),
      'workdays.yaml': readData('workdays-vn.yaml'),
    };
    if (name && command.includes('--force')) files[name] = old;
    const done = await run(command, { files, input: programme });
    expect(done.exitCode).toBe(0);

    for (let call = 1; ; call += 1) {
      const failure: Failure = { call, stream: undefined, isReached: false };
      const { exitCode, err, files: after } = await run(command, { files, input: programme, failure });
      if (!failure.isReached) {
        expect(call).toBeGreaterThan(2);
        break;
      }
      expect({ call, exitCode }).toEqual({ call, exitCode: 3 });
      if (failure.stream !== 'err') expect(err).toMatch(/Lỗi: không (đọc|ghi) được .*: EIO\.\n/);
      if (name) expect([files[name], done.files[name]]).toContain(after[name]);
      expect(Object.keys(done.files)).toEqual(expect.arrayContaining(Object.keys(after)));
    }
  },
);
