import { describe, expect, it, test } from 'vitest';
import { AGENDA_FORMATS } from '../../src/commands/formats.ts';
import { positionOf } from '../position.ts';
import { SMALL } from '../small-program.ts';
import { readData, run } from '../world.ts';

// The dated list of the 2023 document, worked out by hand from its text and a printed calendar.
const DATED: [
  key: string,
  period: string | null,
  start: string | null,
  due: string,
  boundary: string,
  lastDay: string,
  lastWorkday: string,
][] = [
  ['bao-cao-quy.2023-Q1', '2023-Q1', null, '2023-03-10', 'before', '2023-03-09', '2023-03-09'],
  ['giao-ban-quy.2023-Q1', '2023-Q1', '2023-01-01', '2023-03-31', 'by', '2023-03-31', '2023-03-31'],
  ['bao-cao-6-thang', null, null, '2023-06-05', 'before', '2023-06-04', '2023-06-02'],
  ['bao-cao-quy.2023-Q2', '2023-Q2', null, '2023-06-10', 'before', '2023-06-09', '2023-06-09'],
  ['giam-sat-nq29', '2023-Q2', '2023-04-01', '2023-06-30', 'by', '2023-06-30', '2023-06-30'],
  ['giao-ban-quy.2023-Q2', '2023-Q2', '2023-04-01', '2023-06-30', 'by', '2023-06-30', '2023-06-30'],
  ['tong-ket-ct34', '2023-Q2', '2023-04-01', '2023-06-30', 'by', '2023-06-30', '2023-06-30'],
  ['bao-cao-quy.2023-Q3', '2023-Q3', null, '2023-09-10', 'before', '2023-09-09', '2023-09-08'],
  ['giao-ban-quy.2023-Q3', '2023-Q3', '2023-07-01', '2023-09-30', 'by', '2023-09-30', '2023-09-29'],
  ['tong-ket-nq29', '2023-Q3', '2023-07-01', '2023-09-30', 'by', '2023-09-30', '2023-09-29'],
  ['bao-cao-nam', null, null, '2023-12-05', 'before', '2023-12-04', '2023-12-04'],
  ['bao-cao-quy.2023-Q4', '2023-Q4', null, '2023-12-10', 'before', '2023-12-09', '2023-12-08'],
  ['giao-ban-quy.2023-Q4', '2023-Q4', '2023-10-01', '2023-12-31', 'by', '2023-12-31', '2023-12-29'],
];

async function list(commandLine: string, options = {}) {
  const { out, exitCode } = await run(`deadlines --format json ${commandLine}`, options);
  expect(exitCode).toBe(0);
  return JSON.parse(out);
}

const keysOf = ({ deadlines }: { deadlines: { key: string }[] }) => deadlines.map(({ key }) => key);

describe('the 2023 programme', () => {
  it('has its six reports, three windows and four briefings on the days the document says', async () => {
    const { deadlines } = await list('--today 2023-01-01 --all');
    const found = deadlines.map((deadline: Record<string, string | null>) =>
      ['key', 'period', 'start', 'due', 'boundary', 'lastDay', 'lastWorkday'].map((name) => deadline[name]),
    );
    expect(found).toEqual(DATED);
  });

  it('shows what awaits a date as undated, never as a date', async () => {
    const { undated } = await list('--today 2023-01-01 --all');
    expect(undated).toEqual([
      {
        program: 'khoagiao-2023',
        item: 'ke-hoach-tong-ket',
        kind: 'task',
        title: 'Xây dựng kế hoạch, chỉ đạo tổng kết, sơ kết các nghị quyết, chỉ thị, kết luận của Đảng',
        section: 'II.2',
        source: 'II.2',
        reason: 'theo hướng dẫn của Trung ương',
      },
      {
        program: 'khoagiao-2023',
        item: 'tong-ket-nq24',
        kind: 'review',
        title: 'Tổng kết 10 năm thực hiện Nghị quyết số 24-NQ/TW',
        section: 'II.2',
        source: 'II.2.3',
        reason: 'theo hướng dẫn của Trung ương',
      },
    ]);
  });

  it('is JSON to the letter of the contract', async () => {
    const { deadlines, programs, today } = await list('--today 2023-03-01 --to 2023-03-10');
    expect({ programs, today, first: deadlines[0] }).toEqual({
      programs: [
        {
          id: 'khoagiao-2023',
          title: 'Chương trình công tác khoa giáo năm 2023',
          year: 2023,
          from: '2023-01-01',
          to: '2023-12-31',
        },
      ],
      today: '2023-03-01',
      first: {
        program: 'khoagiao-2023',
        key: 'bao-cao-quy.2023-Q1',
        item: 'bao-cao-quy',
        kind: 'report',
        title: 'Báo cáo định kỳ công tác khoa giáo',
        section: 'III',
        source: 'III.3',
        period: '2023-Q1',
        start: null,
        due: '2023-03-10',
        boundary: 'before',
        time: null,
        lastDay: '2023-03-09',
        lastWorkday: '2023-03-09',
        daysLeft: 8,
        status: 'upcoming',
        actor: 'Các đảng bộ, chi bộ trực thuộc',
        documents: [],
        covers: null,
        amended: null,
        cancelled: null,
      },
    });
  });
});

describe('the status of the six-month report, before Monday 05/06/2023', () => {
  test.each([
    ['2023-05-25', 'upcoming', 8],
    ['2023-05-26', 'soon', 7],
    ['2023-06-01', 'soon', 1],
    ['2023-06-02', 'today', 0],
    ['2023-06-04', 'today', -2],
    ['2023-06-05', 'past', -3],
  ])('on %s is %s, %i days left', async (today, status, daysLeft) => {
    const { deadlines } = await list(`--today ${today}`);
    expect(deadlines.find(({ key }: { key: string }) => key === 'bao-cao-6-thang')).toMatchObject({ status, daysLeft });
  });

  // Its last day is Sunday 04/06/2023.
  test.each([
    ['2023-06-05', 'đã qua 1 ngày'],
    ['2023-06-11', 'đã qua 7 ngày'],
  ])('on %s is shown as “%s” in every format', async (today, words) => {
    for (const format of ['table', 'csv', 'markdown'])
      for (const range of ['', '--within 30d', '--to 2023-12-31']) {
        const { out } = await run(`deadlines --today ${today} ${range} --format ${format}`);
        expect(out).toContain(words);
      }
    const { deadlines } = await list(`--today ${today}`);
    expect(deadlines[0]).toMatchObject({ key: 'bao-cao-6-thang', status: 'past' });
  });

  it('is gone after seven days, and where --from is later', async () => {
    expect(keysOf(await list('--today 2023-06-12'))).not.toContain('bao-cao-6-thang');
    expect(keysOf(await list('--today 2023-06-06 --from 2023-06-06'))).not.toContain('bao-cao-6-thang');
    expect(keysOf(await list('--today 2023-09-01 --from 2023-06-05'))).toContain('bao-cao-6-thang');
  });
});

describe('a selection', () => {
  test.each([
    ['--from 2023-09-01 --to 2023-09-30', ['bao-cao-quy.2023-Q3', 'giao-ban-quy.2023-Q3', 'tong-ket-nq29']],
    ['--from 10/09/2023 --to 10/9/2023', ['bao-cao-quy.2023-Q3']],
    ['--from 2023-09-08 --to 2023-09-08', ['bao-cao-quy.2023-Q3']],
    ['--from 2023-09-11 --to 2023-09-28', []],
    ['--today 2023-06-01 --within 1d', ['bao-cao-6-thang']],
    ['--today 2023-05-26 --within 2w', ['bao-cao-6-thang', 'bao-cao-quy.2023-Q2']],
    ['--today 2023-11-04 --within 1m', ['bao-cao-nam']],
    ['--all --kind review', ['tong-ket-ct34', 'tong-ket-nq29']],
    ['--all --kind supervision,review', ['giam-sat-nq29', 'tong-ket-ct34', 'tong-ket-nq29']],
    ['--all --section II.1', ['giam-sat-nq29']],
    ['--all --section II.2.2', ['tong-ket-nq29']],
    ['--all --section II', ['giam-sat-nq29', 'tong-ket-ct34', 'tong-ket-nq29']],
    ['--all --kind review --today 2030-01-01', ['tong-ket-ct34', 'tong-ket-nq29']],
    ['--today 2023-12-01 --to 2023-03-31', ['bao-cao-quy.2023-Q1', 'giao-ban-quy.2023-Q1']],
  ])('%s has %j', async (options, keys) => {
    expect(keysOf(await list(options))).toEqual(keys);
  });

  it.each([
    ['Điều 5', 'điểm a khoản 2 Điều 5', 'Mục III khoản 3'],
    ['Đ5', 'điểm a khoản 2 Điều 5', 'Mục III khoản 3'],
    ['5.2', 'điểm a khoản 2 Điều 5', 'Mục III khoản 3'],
    ['III', 'III, điểm 3', 'Đ13.1'],
    ['muc III', 'Mục III khoản 3', 'điểm a khoản 2 Điều 5'],
  ])('by the section %s has the place “%s”, not “%s”', async (section, place, other) => {
    const items = [place, other].map(
      (source, index) =>
        `      - { id: viec-${index}, kind: task, title: x, source: "${source}", when: { by: 2023-06-05 } }`,
    );
    const text = readData('khoagiao-2023.yaml').replace(
      /^sections:[\s\S]*/m,
      `sections:\n  - id: Phần phụ\n    title: x\n    items:\n${items.join('\n')}\n`,
    );
    const files = { 'khoagiao.yaml': text };
    const { out } = await run(['deadlines', '--all', '--section', section, '--format', 'json'], { files });
    expect(JSON.parse(out).deadlines.map(({ source }: { source: string }) => source)).toEqual([place]);
  });

  it('by actor ignores accents and case', async () => {
    const { deadlines } = await list(['--all', '--actor', 'CHI'].join(' '));
    expect(new Set(deadlines.map(({ item }: { item: string }) => item))).toEqual(
      new Set(['bao-cao-quy', 'bao-cao-6-thang', 'bao-cao-nam']),
    );
    const { out } = await run(['deadlines', '--all', '--actor', 'đảng bộ', '--format', 'json']);
    expect(keysOf(JSON.parse(out))).toEqual(keysOf({ deadlines }));
  });

  it('takes its undated items along', async () => {
    const { undated } = await list('--all --kind review');
    expect(undated.map(({ item }: { item: string }) => item)).toEqual(['tong-ket-nq24']);
  });
});

describe('today', () => {
  it('is the date in the programme’s zone, not the machine’s', async () => {
    expect((await list('', { now: '2023-03-09T18:30:00Z' })).today).toBe('2023-03-10');
    expect((await list('', { now: '2023-03-09T16:30:00Z' })).today).toBe('2023-03-09');
  });
});

describe('the other forms', () => {
  test.each(AGENDA_FORMATS.slice(1))('%s reads well', async (format) => {
    const { out } = await run(`deadlines --today 2023-03-01 --format ${format}`);
    await expect(out).toMatchFileSnapshot(`../golden/deadlines.${format}`);
  });

  it.each([
    ['2026-11-22', 'Tất cả các việc đã qua thời hạn; thời hạn sau cùng là 31/12/2023.'],
    ['2023-01-02 --to 2023-01-03', 'Không có việc nào đến hạn theo điều kiện đã chọn.'],
  ])('in Markdown say why there is no deadline, on %s', async (today, reason) => {
    const { out } = await run(`deadlines --today ${today} --format markdown`);
    const blocks = out.split('\n\n');
    expect(blocks[2]).toBe(reason);
    expect(blocks[3]).toBe('## Chưa có thời hạn');
    expect(blocks.at(-1)).toBe('Chưa có thời hạn: 2 việc.\n');
  });

  it('neutralise what is dangerous in each', async () => {
    const yaml = readData('khoagiao-2023.yaml')
      .replace('title: Báo cáo công tác khoa giáo 6 tháng', 'title: "=HYPERLINK(\\"x\\") | <b>*đậm*</b>"')
      .replace('title: Giao ban công tác khoa giáo', 'title: "-2+3 [x](javascript:y)"');
    const files = { 'khoagiao.yaml': yaml };
    const csv = await run('deadlines --all --format csv', { files });
    expect(csv.out).toContain(`"'=HYPERLINK(""x"") | <b>*đậm*</b>"`);
    expect(csv.out).toContain(`'-2+3 [x](javascript:y)`);
    const markdown = await run('deadlines --all --format markdown', { files });
    expect(markdown.out).toContain('=HYPERLINK("x") \\| \\<b\\>\\*đậm\\*\\</b\\>');
    expect(markdown.out).toContain('\\[x\\](javascript:y)');
  });

  it('say of a cancelled item that it is, dated or not', async () => {
    const files = {
      'khoagiao.yaml': readData('khoagiao-2023.yaml').replaceAll(
        '        when: ',
        '        cancelled: thôi\n        when: ',
      ),
    };
    for (const format of ['table', 'markdown', 'csv']) {
      const { out } = await run(`deadlines --all --section II.2 --format ${format}`, { files });
      const rows = out.split('\n').filter((line) => line.includes('Tổng kết '));
      expect(rows).toHaveLength(3);
      for (const row of rows) expect(row).toContain(format === 'csv' ? 'không thực hiện' : 'không thực hiện: thôi');
    }
  });

  it('go to a file where asked', async () => {
    const first = await run('deadlines --all --format csv -o han.csv');
    expect(first).toMatchObject({ exitCode: 0, out: '' });
    expect(first.files['han.csv']).toMatch(/^\uFEFFChương trình,/);
    expect(first.err).toContain('Đã ghi han.csv.');
  });
});

describe('years without an official holiday schedule', () => {
  const files = {
    'khoagiao.yaml': readData('khoagiao-2023.yaml')
      .replaceAll('2023', '2027')
      .replace(/ {8}anniversary.*\n/g, '')
      .replace('date: 2027-01-06', 'date: 2023-01-06'),
  };
  it('are said once on stderr, and in a field of the JSON', async () => {
    const { err } = await run('deadlines --all', { files });
    expect(err.match(/chưa có lịch nghỉ chính thức năm 2027/g)).toHaveLength(1);
    const { out } = await run('deadlines --all --format json', { files });
    expect(JSON.parse(out).unsettledYears).toEqual([2027]);
    expect((await list('--all')).unsettledYears).toEqual([]);
  });
});

describe('which programme', () => {
  const named = (title: string) =>
    readData('khoagiao-2023.yaml').replace('Chương trình công tác khoa giáo năm 2023\n  issuer', `${title}\n  issuer`);
  const titleOf = async (commandLine: string, options: object) => (await list(commandLine, options)).programs[0].title;

  it('is the one named, then the environment’s, then the folder’s, then the bundled one', async () => {
    const files = { 'a.yaml': named('A'), 'b.yaml': named('B'), 'khoagiao.yaml': named('C') };
    const env = { KHOAGIAO_FILE: 'b.yaml' };
    expect(await titleOf('-f a.yaml', { files, env })).toBe('A');
    expect(await titleOf('', { files, env })).toBe('B');
    expect(await titleOf('', { files })).toBe('C');
    expect(await titleOf('', {})).toBe('Chương trình công tác khoa giáo năm 2023');
  });

  it('is said on stderr when it is the bundled one', async () => {
    expect((await run('deadlines')).err).toContain('Đang dùng chương trình mẫu đi kèm');
    expect((await run('deadlines', { files: { 'khoagiao.yaml': named('C') } })).err).toBe('');
  });

  it('can be several at once', async () => {
    const files = {
      'a.yaml': named('A').replace('id: khoagiao-2023', 'id: a'),
      'b.yaml': named('B').replace('id: khoagiao-2023', 'id: b'),
    };
    const { deadlines, programs } = await list('--all -f a.yaml b.yaml', { files });
    expect(programs.map(({ id }: { id: string }) => id)).toEqual(['a', 'b']);
    expect(deadlines).toHaveLength(26);
  });
});

describe('several years side by side in the folder', () => {
  const yearly = (year: number) =>
    readData('khoagiao-2023.yaml')
      .replace(/ {8}anniversary.*\n/g, '')
      .replaceAll('2023', String(year))
      .replace(`date: ${year}-01-06`, 'date: 2023-01-06');
  const files = { 'khoagiao-2024.yaml': yearly(2024), 'khoagiao-2025.yaml': yearly(2025), 'khac.yaml': 'x' };
  const yearsOf = ({ programs }: { programs: { year: number }[] }) => programs.map(({ year }) => year);

  it('show the ones that the range asked for touches', async () => {
    expect(yearsOf(await list('--today 2024-03-01 --within 30d', { files }))).toEqual([2024]);
    const december = await list('--today 2024-12-06 --within 14w', { files });
    expect(yearsOf(december)).toEqual([2024, 2025]);
    expect(keysOf(december)).toEqual([
      'bao-cao-nam',
      'bao-cao-quy.2024-Q4',
      'giao-ban-quy.2024-Q4',
      'bao-cao-quy.2025-Q1',
    ]);
    expect(yearsOf(await list('--today 2025-06-01', { files }))).toEqual([2025]);
    expect(yearsOf(await list('--all', { files }))).toEqual([2024, 2025]);
  });

  it('show the latest where every date is past', async () => {
    const { out } = await run('deadlines --today 2026-11-22', { files });
    expect(out).toContain(
      'Chương trình công tác khoa giáo năm 2025\nHôm nay: Chủ nhật, 22/11/2026\nTất cả các việc đã qua thời hạn; thời hạn sau cùng là 31/12/2025.',
    );
    expect(out).not.toContain('năm 2024');
  });

  it('name on stderr the files that are read and not listed', async () => {
    const { out, err } = await run('deadlines --today 2024-11-25 --within 7d', { files });
    expect(out).toContain('Chương trình công tác khoa giáo năm 2024');
    expect(err).toBe(
      'Không hiển thị khoagiao-2025.yaml (Chương trình công tác khoa giáo năm 2025): ngoài khoảng thời gian đã chọn.\n',
    );
    expect((await run('deadlines --today 2024-11-25', { files })).err).toBe('');
  });

  it('are all listed where the user names them', async () => {
    const named = '-f khoagiao-2024.yaml -f khoagiao-2025.yaml';
    expect(yearsOf(await list(`--today 2024-11-25 --within 7d ${named}`, { files }))).toEqual([2024, 2025]);
  });

  it('are exported, the past ones too', async () => {
    const after = (await run('export', { files, now: '2030-02-01T00:00:00Z' })).files;
    expect(Object.keys(after)).toEqual([...Object.keys(files), 'khoagiao-2024.ics', 'khoagiao-2025.ics']);
  });
});

describe('a scheduled task', () => {
  test.each([
    ['--today 2023-06-01 --within 7d', 4],
    // What ended on 30/06 is past for 7 days.
    ['--today 2023-07-07 --within 7d', 4],
    ['--today 2023-07-08 --within 7d', 0],
    // The report before Saturday 10/06/2023 has to be done by Friday 09/06.
    ['--today 2023-06-02 --kind report --from 2023-06-06', 4],
    ['--today 2023-06-01 --kind report --from 2023-06-06', 0],
    ['--today 2023-06-01 --kind report --from 2023-06-06 --to 2023-06-30', 4],
    ['--today 2023-08-31', 0],
    ['--today 2023-09-01', 4],
    ['--today 2023-08-01 --all', 4],
    ['--today 2023-01-02 --all', 0],
    ['--today 2026-11-22', 0],
  ])('learns from the exit code of %s whether something is due', async (commandLine, exitCode) => {
    expect((await run(`deadlines ${commandLine} --exit-code`)).exitCode).toBe(exitCode);
    expect((await run(`deadlines ${commandLine}`)).exitCode).toBe(0);
  });

  it('is not woken by what was cancelled', async () => {
    const files = {
      'khoagiao.yaml': readData('khoagiao-2023.yaml').replaceAll(
        '        when: ',
        '        cancelled: thôi\n        when: ',
      ),
    };
    expect((await run('deadlines --today 2023-06-01 --exit-code', { files })).exitCode).toBe(0);
  });
});

describe('a programme with a mistake', () => {
  it('gives its report on stderr, exit 1, and nothing else', async () => {
    const wrong = SMALL.replace('2023-06-05', '2023-06-31');
    const files = { 'khoagiao.yaml': wrong };
    const { exitCode, out, err, files: after } = await run('deadlines --format csv -o han.csv', { files });
    expect({ exitCode, out, written: after['han.csv'] }).toEqual({ exitCode: 1, out: '', written: undefined });
    expect(err).toContain(
      `khoagiao.yaml:${positionOf(wrong, '2023-06-31').place}: lỗi [impossible-date] ngày 31/6/2023 không tồn tại`,
    );
  });
});

test('a file that is not there is exit 3', async () => {
  expect(await run('deadlines -f khong-co.yaml')).toMatchObject({
    exitCode: 3,
    out: '',
    err: 'Lỗi: không đọc được khong-co.yaml: không có tệp hoặc thư mục này.\n',
  });
});

describe('a regime without an end', () => {
  const regime = `program: { id: che-do, title: Chế độ báo cáo, issuer: Sở, from: 2024-01-01, updated: 2024-01-05 }
sections:
  - id: I
    title: Báo cáo
    items:
      - { id: nam, kind: report, title: Báo cáo năm, source: I.1, when: { every: year, by: { month: next, day: 20 } } }
      - { id: quy, kind: report, title: Báo cáo quý, source: I.2, when: { every: quarter, by: { month: last, day: 10 } } }
`;
  const files = { 'khoagiao.yaml': regime };

  it.each([
    [
      'deadlines --today 2026-01-01',
      ['nam.2025', 'quy.2026-Q1', 'quy.2026-Q2', 'quy.2026-Q3', 'quy.2026-Q4', 'nam.2026'],
    ],
    ['deadlines --today 2026-01-28', ['quy.2026-Q1', 'quy.2026-Q2', 'quy.2026-Q3', 'quy.2026-Q4', 'nam.2026']],
    ['deadlines --today 2026-01-01 --to 2026-06-30', ['nam.2025', 'quy.2026-Q1', 'quy.2026-Q2']],
    ['deadlines --today 2026-01-01 --from 2028-11-01 --to 2029-03-31', ['quy.2028-Q4', 'nam.2028', 'quy.2029-Q1']],
    ['deadlines --today 2026-11-01 --within 90d', ['quy.2026-Q4', 'nam.2026']],
  ])('%s lists as far as is asked, else 12 months: %j', async (command, keys) => {
    const { out } = await run([...command.split(' '), '--format', 'json'], { files });
    expect(JSON.parse(out).deadlines.map(({ key }: { key: string }) => key)).toEqual(keys);
  });
});
