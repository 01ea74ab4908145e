import { describe, expect, it } from 'vitest';
import { readData, run } from '../world.ts';
import { readCases } from './cases.ts';

const NOTED: Record<string, string[]> = {
  // What a calendar of one year owes in January for December belongs to the year before.
  'enterprise-calendar-2026': ['previous-period'],
};

describe.each(readCases('ok'))('$name', ({ name, content }) => {
  it('has no error and no warning, and a note only where it says so', async () => {
    const { exitCode, out, err } = await run(`validate --strict ${name}.yaml`, {
      files: { [`${name}.yaml`]: content },
    });
    const noted = [...out.matchAll(/ghi chú \[([a-z-]+)\](?!.*\(đã ghi nhận: )/g)].map(([, code]) => code!);
    expect({ exitCode, err, noted }).toEqual({ exitCode: 0, err: '', noted: NOTED[name] ?? [] });
    expect(out).toMatch(/^1 tệp: 0 lỗi, 0 cảnh báo[^\n]*\n(Cụm từ trích dẫn: .* 0 chưa đọc được\.\n)?$/m);
  });
});

describe('the bundled programme', () => {
  it('is valid', async () => {
    const { exitCode } = await run('validate x.yaml', { files: { 'x.yaml': readData('khoagiao-2023.yaml') } });
    expect(exitCode).toBe(0);
  });
});
