import { describe, expect, it } from 'vitest';
import { readData, run } from '../world.ts';
import { readCases } from './cases.ts';

describe.each(readCases('ok'))('$name', ({ name, content }) => {
  it('is silent even where one is strict', async () => {
    const outcome = await run(`validate --strict ${name}.yaml`, { files: { [`${name}.yaml`]: content } });
    expect(outcome).toMatchObject({ exitCode: 0, err: '' });
    const [summary, quotes = ''] = outcome.out.split('\n');
    expect(summary).toBe('1 tệp: 0 lỗi, 0 cảnh báo.');
    expect(quotes).toMatch(/^(Cụm từ trích dẫn: .* 0 chưa đọc được\.)?$/);
  });
});

describe('the bundled programme', () => {
  it('is valid', async () => {
    const { exitCode } = await run('validate x.yaml', { files: { 'x.yaml': readData('khoagiao-2023.yaml') } });
    expect(exitCode).toBe(0);
  });
});
