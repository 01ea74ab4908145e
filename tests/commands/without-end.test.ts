import { describe, expect, it, test } from 'vitest';
import { run } from '../world.ts';

/** A programme with a monthly report, due on the 5th of the month after. */
function write(id: string, span: string): string {
  return `program:
  id: ${id}
  title: Chế độ báo cáo ${id}
  issuer: Sở
  ${span}
  updated: 2025-03-01
sections:
  - id: I
    title: Báo cáo
    items:
      - id: thang
        kind: report
        title: Báo cáo tháng
        source: I.1
        quote: chậm nhất ngày 05 của tháng sau
        when: { every: month, by: { month: next, day: 5 } }
`;
}

const STANDING = { 'khoagiao.yaml': write('che-do', 'from: 2025-01-01') };

async function list(commandLine: string, files: Record<string, string>) {
  const { out, err, exitCode } = await run(`deadlines --format json ${commandLine}`, { files });
  expect(exitCode).toBe(0);
  const { deadlines, programs } = JSON.parse(out);
  return {
    err,
    programs: programs.map(({ id }: { id: string }) => id),
    keys: deadlines.map(({ key, due }: { key: string; due: string }) => `${key} ${due}`),
  };
}

describe('a regime without an end', () => {
  test.each([
    // The period that ends on the last day counts, and its report of the month after is listed.
    ['--today 2025-12-31', 'thang.2026-12 2027-01-05'],
    ['--today 2025-12-30', 'thang.2026-11 2026-12-05'],
    ['--today 2026-01-01', 'thang.2026-12 2027-01-05'],
    ['--today 2040-06-15', 'thang.2041-05 2041-06-05'],
    ['--today 2026-01-01 --all', 'thang.2026-12 2027-01-05'],
    ['--today 2026-01-01 --to 2028-06-30', 'thang.2028-05 2028-06-05'],
    ['--today 2026-01-01 --within 24m', 'thang.2027-11 2027-12-05'],
    ['--today 2026-01-01 --from 2026-11-01', 'thang.2026-12 2027-01-05'],
  ])('listed with %s ends with %s', async (options, last) => {
    expect((await list(options, STANDING)).keys.at(-1)).toBe(last);
  });

  it('shows the report of December in January', async () => {
    const { keys } = await list('--today 2026-01-03 --within 7d', STANDING);
    expect(keys).toEqual(['thang.2025-12 2026-01-05']);
  });

  it('is explained for the 12 months after today', async () => {
    const { out } = await run('show thang', { files: STANDING, now: '2040-06-15T02:00:00Z' });
    expect(out.match(/\d\d\/\d\d\/\d{4}/g)?.at(-1)).toBe('05/06/2041');
  });

  it('is exported and compared up to the end of the year after its last change, at any hour', async () => {
    const files = {
      ...STANDING,
      'moi.yaml': STANDING['khoagiao.yaml'].replace('ngày 05', 'ngày 04').replace('day: 5', 'day: 4'),
    };
    for (const now of ['2025-03-01T00:00:00Z', '2040-03-01T00:00:00Z']) {
      const { out, err } = await run('export -o -', { files: STANDING, now });
      expect(err).toContain(
        'Chế độ báo cáo che-do không ghi ngày kết thúc (to): lịch có các kỳ đến hết ngày 31/12/2026.\n',
      );
      expect(out.match(/UID:che-do\.thang\.20..-..@/g)?.at(-1)).toBe('UID:che-do.thang.2026-12@');
      const { changes } = JSON.parse((await run('diff --format json khoagiao.yaml moi.yaml', { files, now })).out);
      expect(changes.at(-1).key).toBe('thang.2026-12');
    }
  });

  it('says nothing of an end that the file states', async () => {
    const { err } = await run('export -o -', { files: { 'khoagiao.yaml': write('nam', 'year: 2025') } });
    expect(err).not.toContain('to');
  });
});

describe('the report of December, due in January', () => {
  const files = {
    'khoagiao-2025.yaml': write('nam-2025', 'year: 2025'),
    'khoagiao-2026.yaml': write('nam-2026', 'year: 2026'),
  };

  it('is in the programme of that December, whose file is still read in January', async () => {
    expect(await list('--today 2026-01-03 --within 7d', files)).toEqual({
      programs: ['nam-2025', 'nam-2026'],
      keys: ['thang.2025-12 2026-01-05'],
      err: '',
    });
  });

  it('is listed once where the two years are asked for', async () => {
    const { keys } = await list('--all', files);
    expect(keys).toHaveLength(24);
    expect(new Set(keys).size).toBe(24);
    expect([keys[0], keys.at(-1)]).toEqual(['thang.2025-01 2025-02-05', 'thang.2026-12 2027-01-05']);
  });

  it('leaves the list with its last day to act', async () => {
    expect((await list('--today 2026-03-03 --within 7d', files)).programs).toEqual(['nam-2026']);
  });

  it('of a regime that ran until December is listed beside the next one', async () => {
    const regimes = {
      'khoagiao-cu.yaml': write('cu', 'from: 2024-01-01\n  to: 2025-12-31'),
      'khoagiao-moi.yaml': write('moi', 'from: 2026-01-01'),
    };
    expect(await list('--today 2026-01-03 --within 5w', regimes)).toMatchObject({
      programs: ['cu', 'moi'],
      keys: ['thang.2025-12 2026-01-05', 'thang.2026-01 2026-02-05'],
    });
  });
});
