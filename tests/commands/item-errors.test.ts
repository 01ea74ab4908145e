import { describe, expect, it } from 'vitest';
import { readData, run } from '../world.ts';

const WRONG = readData('khoagiao-2023.yaml')
  .toString()
  .replace('before: 2023-06-05', 'before: 2023-06-06')
  .replace('{ pending: theo hướng dẫn của Trung ương }', '{ pending: trước ngày 15/10/2023 }');
const ACCEPTED = WRONG.replace(
  'revision: 0',
  'revision: 0\n  acknowledge: { quote-mismatch: văn bản in sai, hidden-deadline: chờ hướng dẫn }',
);

const list = (text: string, options: string) =>
  run(`deadlines x.yaml --all --today 2023-05-20 ${options}`, { files: { 'x.yaml': text } });

describe('an item with an error that does not stop the list', () => {
  it.each([
    ['--format table', 'Báo cáo công tác khoa giáo 6 tháng (tệp báo lỗi)'],
    ['--format table --lang en', 'Báo cáo công tác khoa giáo 6 tháng (error in the file)'],
    ['--format csv', 'Báo cáo công tác khoa giáo 6 tháng (tệp báo lỗi)'],
    ['--format markdown', 'Báo cáo công tác khoa giáo 6 tháng (tệp báo lỗi)'],
  ])('is marked by %s, and so is one without a date; no other item is', async (options, title) => {
    const { exitCode, out } = await list(WRONG, options);
    expect(exitCode).toBe(1);
    const joined = out.replace(/\s+/g, ' ');
    expect(joined).toContain(title);
    expect(joined.match(/\((?:tệp báo lỗi|error in the file)\)/g)).toHaveLength(2);
  });

  it.each([
    ['show x.yaml', 2],
    ['show bao-cao-6-thang -f x.yaml', 1],
    ['diff old.yaml x.yaml', 1],
    ['diff x.yaml old.yaml', 1],
    ['new 2024 -f x.yaml', 1], // the other one awaits a confirmation instead,
  ])('is marked by %s, which goes on and ends with 1', async (command, count) => {
    const old = ACCEPTED.replace('2023-06-06', '2023-06-01');
    const files = { 'x.yaml': WRONG, 'old.yaml': old };
    for (const columns of [undefined, 100]) {
      const { exitCode, out, err } = await run(command.replace('show x.yaml', 'show -f x.yaml'), { files, columns });
      expect({ exitCode, count: out.match(/\(tệp\s+báo\s+lỗi\)/g)?.length }).toEqual({ exitCode: 1, count });
      expect(err).toContain('[quote-mismatch]');
    }
  });

  it('leaves the JSON as the contract has it', async () => {
    expect((await list(WRONG, '--format json')).out).not.toMatch(/hasError|báo lỗi/);
  });

  it('is not marked once the error is accepted', async () => {
    const { exitCode, out } = await list(ACCEPTED, '--format csv');
    expect({ exitCode, isMarked: out.includes('báo lỗi') }).toEqual({ exitCode: 0, isMarked: false });
  });
});
