import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { measureText } from '../../../src/views/terminal/wrap.ts';
import { SMALL } from '../../small-program.ts';
import { readData, run } from '../../world.ts';

const FOLDER = new URL('../../programs/ok/', import.meta.url);
const contentOf = (program: string) => readFileSync(new URL(`${program}.yaml`, FOLDER));
const OFFICES = ['province-reporting-regime', 'enterprise-calendar-2026', 'school-year-2025-2026'];

const PLAIN = { env: { NO_COLOR: '1' } };

/** The groups of a table, each with the rows under its heading. */
function readGroups(out: string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const line of out.split('\n')) {
    const heading = /^(?:ĐÃ QUA|7 NGÀY TỚI|30 NGÀY TỚI|SAU ĐÓ|CHƯA CÓ THỜI HẠN).*/.exec(line)?.[0];
    if (heading !== undefined) groups.set(heading, []);
    else [...groups.values()].at(-1)?.push(line);
  }
  return groups;
}

const groupOf = (out: string, title: string) =>
  [...readGroups(out)].find(([, lines]) => lines.some((line) => line.includes(title)))?.[0];

describe('the table', () => {
  test.each([
    ['80 columns', { columns: 80, ...PLAIN }, '--today 2023-06-01', 'table-80'],
    ['120 columns', { columns: 120, ...PLAIN }, '--today 2023-06-01', 'table-120'],
    ['a pipe', {}, '--today 2023-06-01', 'table-pipe'],
    ['colour', { columns: 80 }, '--today 2023-06-03', 'table-80-colour'],
    ['English', { columns: 80, ...PLAIN }, '--today 2023-06-03 --lang en', 'table-80-en'],
    ['a programme that is over', { columns: 80, ...PLAIN }, '--today 2026-11-22', 'table-over'],
  ])('reads well with %s', async (_, options, commandLine, golden) => {
    const { out } = await run(`deadlines ${commandLine}`, options);
    await expect(out).toMatchFileSnapshot(`../../golden/${golden}.txt`);
  });

  it('fits 80 × 24 with the command line, the notice and the next prompt', async () => {
    const { terminal } = await run('deadlines --today 2023-06-01', { columns: 80, ...PLAIN });
    const lines = terminal.split('\n').flatMap((line) => line.match(/.{1,80}/g) ?? ['']);
    expect(lines.length).toBeLessThanOrEqual(23);
    expect(terminal).toContain('7 ngày tới: 1 việc · 30 ngày tới: 4 · sau đó: 6 · chưa có thời hạn: 2');
    expect(groupOf(terminal, 'Báo cáo công tác khoa giáo 6 tháng')).toBe('7 NGÀY TỚI');
    for (const title of ['Kế hoạch tổng kết', 'Tổng kết 10 năm thực hiện Nghị quyết số 24-NQ/TW'])
      expect(groupOf(terminal, title)).toBe('CHƯA CÓ THỜI HẠN · theo hướng dẫn của Trung ương');
  });

  it('has one row an item at 120 columns', async () => {
    const { out } = await run('deadlines --today 2023-06-01', { columns: 120, ...PLAIN });
    expect([...readGroups(out).values()].map((rows) => rows.filter(Boolean).length)).toEqual([1, 4, 0, 2]);
  });

  // Its last working day is Friday 29/09/2023, its last day Saturday 30/09.
  test.each([
    ['2023-08-29', 'SAU ĐÓ', '31 ngày'],
    ['2023-08-30', '30 NGÀY TỚI', '30 ngày'],
    ['2023-09-21', '30 NGÀY TỚI', '8 ngày'],
    ['2023-09-22', '7 NGÀY TỚI', '7 ngày'],
    ['2023-09-29', '7 NGÀY TỚI', 'hôm nay'],
    ['2023-09-30', '7 NGÀY TỚI', 'hôm nay'],
    ['2023-10-01', 'ĐÃ QUA', 'đã qua 1 ngày'],
    ['2023-10-07', 'ĐÃ QUA', 'đã qua 7 ngày'],
  ])('on %s has the briefing of the third quarter in “%s”: %s', async (today, group, left) => {
    const { out } = await run(`deadlines --today ${today} --kind meeting --to 2023-12-31`, { columns: 80, ...PLAIN });
    expect(groupOf(out, 'quý III')).toBe(group);
    expect(out).toMatch(new RegExp(`^ *${left}  T6 29/09  Giao ban`, 'm'));
  });

  it('says until when a last day off still counts', async () => {
    const { out } = await run('deadlines --today 2023-06-03 --within 7d', { columns: 80, ...PLAIN });
    expect(out).toMatch(/^đến 04\/06 {2}T6 02\/06 {2}Báo cáo công tác khoa giáo 6 tháng/m);
  });

  test.each([
    ['2023-03-31', false],
    ['2023-04-01', true],
    ['2023-06-30', true],
    ['2023-07-01', false],
  ])('on %s shows whether the second quarter has begun: %s', async (today, hasBegun) => {
    for (const columns of [80, 120, undefined]) {
      const { out } = await run(`deadlines --today ${today} --all --section II.1`, { columns, ...PLAIN });
      expect(out.includes('đang trong quý II/2023')).toBe(hasBegun);
      expect(out).toContain('trong quý II/2023');
    }
  });
});

describe('far items', () => {
  const onlyFar = { columns: 80, ...PLAIN };

  it('take one line at a terminal, after the next three at least', async () => {
    const { out } = await run('deadlines --today 2023-01-02', onlyFar);
    expect(
      readGroups(out)
        .get('SAU ĐÓ')
        ?.filter((line) => / T\d \d\d\/\d\d /.test(line)),
    ).toEqual([
      ' 66 ngày  T5 09/03  Báo cáo định kỳ công tác khoa giáo – quý I            III.3',
      ' 88 ngày  T6 31/03  Giao ban công tác khoa giáo – quý I                   III.2',
      '151 ngày  T6 02/06  Báo cáo công tác khoa giáo 6 tháng                    III.3',
      '  10 việc nữa, gần nhất T6 09/06 · xem hết: thêm --to 31/12/2023',
    ]);
  });

  it('are all shown where the advice is followed, or a range asked for', async () => {
    for (const range of ['--to 31/12/2023', '--within 12m', '--from 2023-01-02', '--all']) {
      const { out } = await run(`deadlines --today 2023-01-02 ${range}`, onlyFar);
      expect(out.match(/^ *\d+ ngày/gm)).toHaveLength(10);
      expect(out).not.toContain('xem hết');
    }
  });

  it('are rows of their own in a pipe and in a file, each complete', async () => {
    const { out } = await run('deadlines --today 2023-06-01');
    const rows = out.split('\n').filter((line) => line.startsWith('còn 29 ngày  '));
    expect(rows.map((row) => row.trim().split(/ {2,}/))).toEqual([
      ['còn 29 ngày', 'T6 30/06/2023', expect.stringMatching('số 29-NQ/TW'), 'đang trong quý II/2023', 'II.1'],
      ['còn 29 ngày', 'T6 30/06/2023', expect.stringMatching('Giao ban'), 'đang trong quý II/2023', 'III.2'],
      ['còn 29 ngày', 'T6 30/06/2023', expect.stringMatching('số 34-CT/TW'), 'đang trong quý II/2023', 'II.2.1'],
    ]);
    expect(out.match(/^(?:chỉ )?còn \d+ ngày/gm)).toHaveLength(11);
    const { files } = await run('deadlines --today 2023-06-01 -o han.txt', { columns: 80 });
    expect(files['han.txt']).toBe(out);
  });
});

describe('a list longer than the terminal', () => {
  const files = { 'x.yaml': contentOf('enterprise-calendar-2026') };
  const list = (rows: number, options = '') =>
    run(`deadlines -f x.yaml --today 2026-06-01 ${options}`, { columns: 80, rows, files, ...PLAIN });

  it('keeps its sum, what is past and what is near on the screen, and counts the rest of the 30 days', async () => {
    const { out, terminal } = await list(24);
    expect(terminal.split('\n').length).toBeLessThanOrEqual(23);
    expect(out).toContain('Đã qua: 3 việc · 7 ngày tới: 1 · 30 ngày tới: 6 · sau đó: 47\n');
    expect(groupOf(out, 'Đóng BHXH – tháng 4')).toBe('ĐÃ QUA');
    expect(groupOf(out, 'Nộp tiền thuê đất')).toBe('7 NGÀY TỚI');
    expect(out).toMatch(/^30 NGÀY TỚI {2}6 việc, gần nhất T2 15\/06 · xem hết: thêm --within 30d$/m);
  });

  it('shows as much of them as there is room for', async () => {
    const { out } = await list(36);
    expect(out.split('\n').length - 1).toBeLessThanOrEqual(32);
    expect(groupOf(out, 'Rà soát hóa đơn')).toBe('30 NGÀY TỚI');
    expect(out).toMatch(/^ {2}\d việc nữa, gần nhất T\d \d\d\/06 · xem hết: thêm --within 30d$/m);
    expect((await list(60)).out).not.toContain('--within 30d');
  });

  it('shows all of them where the advice is followed', async () => {
    const { out } = await list(24, '--within 30d');
    expect(
      readGroups(out)
        .get('30 NGÀY TỚI')
        ?.filter((line) => /^ {25}\S| T\d \d\d\/\d\d {2}/.test(line)).length,
    ).toBeGreaterThanOrEqual(6);
    expect(out).not.toContain('xem hết');
  });
});

describe('at any width', () => {
  const WIDTHS = [32, 60, 80, 100, 120, 200];

  it.each([...OFFICES, 'every-form-of-when', 'longest-texts'])(
    'nothing of %s is wider than the terminal',
    async (program) => {
      const files = { 'x.yaml': contentOf(program) };
      for (const columns of WIDTHS) {
        const { out } = await run('deadlines --all -f x.yaml --today 2026-06-01', { columns, files, ...PLAIN });
        expect(out.split('\n').filter((line) => measureText(line) > columns)).toEqual([]);
      }
    },
  );

  const yearly = (year: number) =>
    readData('khoagiao-2023.yaml')
      .replace(/ {8}anniversary.*\n/g, '')
      .replaceAll('2023', String(year))
      .replace(`date: ${year}-01-06`, 'date: 2023-01-06');

  it.each<[string, string, Record<string, string>]>([
    ['the sample', 'deadlines', {}],
    ['a programme under another name', 'deadlines', { 'chuong-trinh.yaml': yearly(2024) }],
    ['a year whose days off are not settled', 'deadlines --all', { 'khoagiao.yaml': yearly(2027) }],
    [
      'files left aside',
      'deadlines --today 2024-11-25 --within 7d',
      { 'khoagiao-2024.yaml': yearly(2024), 'khoagiao-2025.yaml': yearly(2025) },
    ],
    ['what has no date', 'export', {}],
    ['an error', 'deadlines --kind xyz', {}],
    ['a file that is not there', 'deadlines -f khong-co-tep-nao-ten-nhu-vay.yaml', {}],
  ])('a notice of %s is not wider than the terminal', async (_, commandLine, files) => {
    for (const columns of [40, 80]) {
      const { err } = await run(commandLine, { columns, files, ...PLAIN });
      expect(err).not.toBe('');
      expect(err.split('\n').filter((line) => measureText(line) > columns)).toEqual([]);
    }
  });

  it('a number stays with “số”', async () => {
    const title =
      'title: Tổng kết 10 năm thực hiện Nghị quyết số 29-NQ/TW và Chỉ thị số 34-CT/TW và Kết luận số 51-KL/TW';
    const files = { 'x.yaml': SMALL.replace('title: Tổng kết', title) };
    for (let columns = 50; columns <= 130; columns += 1) {
      const { out } = await run('deadlines -f x.yaml --all', { columns, files, ...PLAIN });
      for (const symbol of ['29-NQ/TW', '34-CT/TW', '51-KL/TW']) expect(out).toContain(`số ${symbol}`);
    }
  });

  it('a short title is shown only where the full one does not fit', async () => {
    const files = { 'x.yaml': contentOf('province-reporting-regime') };
    const list = (columns: number) =>
      run('deadlines -f x.yaml --today 2026-06-01 --within 30d', { columns, files, ...PLAIN });
    expect((await list(80)).out).toContain('  BC tháng KT-XH – tháng 6  ');
    expect((await list(120)).out).toContain('  Báo cáo tháng về tình hình kinh tế - xã hội – tháng 6  ');
  });

  it('a text in NFD is aligned as in NFC', async () => {
    const nfd = readData('khoagiao-2023.yaml').normalize('NFD');
    const options = { columns: 80, files: { 'khoagiao.yaml': nfd } };
    const golden = await run('deadlines --today 2023-03-01', { columns: 80 });
    expect((await run('deadlines --today 2023-03-01', options)).out).toBe(golden.out);
  });
});

describe('colour', () => {
  it('is only on what is past or due in 7 days', async () => {
    const { out } = await run('deadlines --today 2023-06-05', { columns: 80 });
    const coloured = [...out.matchAll(/\u001b\[(?:3|4)[1-6]m(?:\u001b\[\d+m)*([^\u001b]*)/g)].map(([, text]) => text);
    expect(coloured).toEqual(['ĐÃ QUA', 'đã qua 1 ngày', 'T6 02/06', '7 NGÀY TỚI']);
  });

  test.each([
    ['a terminal', { columns: 80 }, true],
    ['a pipe', {}, false],
    ['NO_COLOR', { columns: 80, env: { NO_COLOR: '1' } }, false],
    ['FORCE_COLOR on a pipe', { env: { FORCE_COLOR: '1' } }, true],
    ['FORCE_COLOR=0', { columns: 80, env: { FORCE_COLOR: '0' } }, false],
    ['a dumb terminal', { columns: 80, env: { TERM: 'dumb' } }, false],
  ])('is there or not as fits %s', async (_, options, isColoured) => {
    expect((await run('deadlines --all', options)).out.includes('\u001b[')).toBe(isColoured);
    expect((await run('deadlines --all --no-color', options)).out).not.toContain('\u001b[');
  });
});

describe('several programmes', () => {
  const variant = (id: string, title: string) =>
    readData('khoagiao-2023.yaml')
      .replace('id: khoagiao-2023', `id: ${id}`)
      .replace('title: Chương trình công tác khoa giáo năm 2023', `title: ${title}`);
  const files = { 'a.yaml': variant('a', 'Chương trình A năm 2023'), 'b.yaml': variant('b', 'Chương trình B') };

  it.each([80, 120, undefined])('are named with their years by every group at %s columns', async (columns) => {
    const { out } = await run('deadlines -f a.yaml -f b.yaml --today 2023-06-01 --within 30d', {
      columns,
      files,
      ...PLAIN,
    });
    expect(
      out
        .split('\n')
        .slice(0, 2)
        .map((line) => line.trim()),
    ).toEqual(['Chương trình A năm 2023', 'Chương trình B (2023)']);
    const named = ['7 NGÀY TỚI', '30 NGÀY TỚI', 'CHƯA CÓ THỜI HẠN'].flatMap((group) => [
      `${group} · Chương trình A năm 2023`,
      `${group} · Chương trình B (2023)`,
    ]);
    const headings = [...readGroups(out).keys()].map((heading) =>
      heading.replace(' · theo hướng dẫn của Trung ương', ''),
    );
    expect(headings).toEqual(named);
  });
});

describe('where there is nothing to list', () => {
  test.each([
    [
      '--today 2023-03-01 --actor xyz',
      'Không có việc nào có thời hạn khớp với --actor xyz. Các đơn vị: Ban Tuyên giáo',
    ],
    [
      '--today 2026-11-25 --actor xyz',
      'Không có việc nào có thời hạn khớp với --actor xyz. Các đơn vị: Ban Tuyên giáo',
    ],
    ['--today 2023-03-01 --kind task', 'Không có việc nào đến hạn theo điều kiện đã chọn.'],
    ['--today 2023-01-02 --to 2023-01-03', 'Không có việc nào đến hạn theo điều kiện đã chọn.'],
  ])('%s is answered with the reason', async (commandLine, reason) => {
    const { out, exitCode } = await run(`deadlines ${commandLine}`, { columns: 80, ...PLAIN });
    expect(out.split('\n')[1]).toBe(reason);
    expect(exitCode).toBe(0);
  });

  test.each([
    ['2024-02-01', 2024],
    ['2026-09-30', 2026],
    ['2026-10-01', 2027],
  ])('on %s the next programme is that of %i', async (today, year) => {
    const { out } = await run(`deadlines --today ${today}`, { columns: 80, ...PLAIN });
    expect(out).toContain(`Lập chương trình năm ${year}: khoagiao new ${year}\n`);
  });
});
