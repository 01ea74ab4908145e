import { describe, expect, it, test } from 'vitest';
import { AGENDA_FORMATS } from '../../src/commands/formats.ts';
import { SMALL, smallOf } from '../small-program.ts';
import { run } from '../world.ts';

async function listKeys(commandLine: string | string[]): Promise<string[]> {
  const words = typeof commandLine === 'string' ? commandLine.split(' ') : commandLine;
  const files = { 'khoagiao.yaml': SMALL };
  const { out, err, exitCode } = await run(['deadlines', '--format', 'json', ...words], { files });
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  return JSON.parse(out).deadlines.map(({ key }: { key: string }) => key);
}

describe('a command line that makes no sense is exit 2, and says what to type', () => {
  test.each([
    [
      ['deadlines', '-o', ''],
      'tùy chọn -o, --output <tệp> cần một giá trị.\nVí dụ: khoagiao deadlines --all --format csv -o han.csv',
    ],
    [['new', '2027', '--output='], 'tùy chọn -o, --output <tệp> cần một giá trị.\nVí dụ: --output khoagiao-2026.yaml'],
    [
      ['deadlines', '-f', 'a.yaml', ' '],
      'tùy chọn -f, --file <tệp...> cần một giá trị.\nVí dụ: --file khoagiao-2026.yaml',
    ],
    [
      ['read', ''],
      'thiếu <cụm từ>: cụm từ trong văn bản, đặt trong ngoặc kép.\nVí dụ: khoagiao read "trước 10 hằng tháng"',
    ],
    [
      ['read', ' \u00a0 '],
      'thiếu <cụm từ>: cụm từ trong văn bản, đặt trong ngoặc kép.\nVí dụ: khoagiao read "trước 10 hằng tháng"',
    ],
    [['diff', 'a.yaml', ''], 'thiếu <tệp mới>: bản mới.\nVí dụ: khoagiao diff ban-cu.yaml ban-moi.yaml'],
  ])('%j: what is blank counts as missing', async (words, complaint) => {
    expect(await run(words)).toMatchObject({ exitCode: 2, out: '', err: `Lỗi: ${complaint}\n`, files: {} });
  });

  test.each([
    ['deadlines --today 2023-02-30', '--today: ngày 2023-02-30 không tồn tại.'],
    ['deadlines --today 31-6-2023', '--today: ngày 31-6-2023 không tồn tại.'],
    ['deadlines --today mai', '--today cần một ngày như 2023-03-01 hoặc 01/03/2023, không phải “mai”.'],
    ['deadlines --within 3x', '--within cần một khoảng như 30d, 4w hoặc 2m, không phải “3x”.'],
    ['deadlines --within 99999', '--within: khoảng “99999” quá dài; nhiều nhất 36500d.'],
    ['deadlines --within 9999W', '--within: khoảng “9999W” quá dài; nhiều nhất 5200w.'],
    ['deadlines --within 99999999999999999999m', '--within: khoảng “99999999999999999999m” quá dài; nhiều nhất 1200m.'],
    ['deadlines --from 2023-05-01 --to 2023-04-01', 'ngày bắt đầu (--from) sau ngày kết thúc (--to).'],
    ['deadlines --from 2023-05-01 --to 2023-04-01 -f khong-co.yaml', 'ngày bắt đầu (--from) sau ngày kết thúc (--to).'],
    ['export --from 2023-05-01 --to 2023-04-01', 'ngày bắt đầu (--from) sau ngày kết thúc (--to).'],
    [
      'deadlines --all --from 2023-05-01',
      'không dùng đồng thời --from <ngày> và --all.\nXem các tùy chọn: khoagiao deadlines --help\n',
    ],
    [
      'deadlines --kind bao-cao',
      '“bao-cao” không hợp lệ cho --kind; chọn trong: report (báo cáo), review (sơ kết, tổng kết), supervision (kiểm tra, giám sát), meeting (giao ban, hội nghị), task (việc khác).',
    ],
    ['deadlines --section V', 'không có mục V; các mục hiện có: II.1, II.2, II.3, II.4, III.'],
    ['deadlines --format xml', `“xml” không hợp lệ cho --format; chọn trong: ${AGENDA_FORMATS.join(', ')}.`],
    [
      'deadlines --todya 2023-03-01',
      'không có tùy chọn --todya. Ý bạn là “--today”?\nXem các tùy chọn: khoagiao deadlines --help\n',
    ],
    ['--today 1/1/2023 deadlines', 'không có tùy chọn --today.\nVí dụ: khoagiao deadlines --today\n'],
    ['--todya', 'không có tùy chọn --todya.\nXem các tùy chọn: khoagiao --help\n'],
    ['deadlines --today', 'tùy chọn --today <ngày> cần một giá trị.\nVí dụ: --today 01/03/2026\n'],
    ['deadlines --format', 'tùy chọn --format <định dạng> cần một giá trị.\nVí dụ: --format table\n'],
    ['new 2027 --issuer', 'tùy chọn --issuer <tên> cần một giá trị.\nVí dụ: --issuer "Sở Giáo dục và Đào tạo"\n'],
    ['deadlines -f', 'tùy chọn -f, --file <tệp...> cần một giá trị.\nVí dụ: --file khoagiao-2026.yaml\n'],
    ['new', 'thiếu <năm>: năm của chương trình mới, ví dụ 2027.\nVí dụ: khoagiao new 2027\n'],
    [
      'read',
      'thiếu <cụm từ>: cụm từ trong văn bản, đặt trong ngoặc kép.\nVí dụ: khoagiao read "trước 10 hằng tháng"\n',
    ],
    ['diff a.yaml', 'thiếu <tệp mới>: bản mới.\nVí dụ: khoagiao diff ban-cu.yaml ban-moi.yaml\n'],
    [
      'diff a.yaml b.yaml c.yaml',
      'thừa “c.yaml”: lệnh diff không nhận thêm.\nCách dùng: khoagiao diff <tệp cũ> <tệp mới> [tùy chọn]\n',
    ],
    ['dedlines', 'không có lệnh “dedlines”. Ý bạn là “deadlines”?\nXem các lệnh: khoagiao help\n'],
    ['help dedlines', 'không có lệnh “dedlines”. Ý bạn là “deadlines”?\nXem các lệnh: khoagiao help\n'],
    ['bao-cao', 'không có lệnh “bao-cao”.\nXem các lệnh: khoagiao help\n'],
    ['khoagiao-2026.YAML', 'không có lệnh “khoagiao-2026.YAML”.\nVí dụ: khoagiao deadlines khoagiao-2026.YAML\n'],
    ['deadlines --lang fr', '“fr” không hợp lệ cho --lang; chọn trong: vi, en.'],
  ])('%s: %s', async (commandLine, complaint) => {
    const { exitCode, out, err } = await run(commandLine);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toContain(`Lỗi: ${complaint}`);
  });

  it('in English where asked', async () => {
    expect((await run('deadlines --todya x --lang en')).err).toBe(
      'Error: there is no option --todya. Did you mean --today?\nTo see the options: khoagiao deadlines --help\n',
    );
    expect((await run('new --lang en')).err).toBe(
      'Error: <year> is missing: year of the new programme, such as 2027.\nExample: khoagiao new 2027\n',
    );
  });

  it('on a missing argument, as an example that is a command line of its own', async () => {
    const { err } = await run('new');
    const [, line = ''] = /^Ví dụ: khoagiao (.*)$/m.exec(err) ?? [];
    expect((await run(line)).exitCode).toBe(0);
  });
});

describe('the language', () => {
  test.each<[commandLine: string, env: Record<string, string>, word: string]>([
    ['help', {}, 'Cách dùng:'],
    ['help', { KHOAGIAO_LANG: 'en' }, 'Usage:'],
    ['help', { KHOAGIAO_LANG: 'EN' }, 'Usage:'],
    ['help', { KHOAGIAO_LANG: '' }, 'Cách dùng:'],
    ['help --lang EN', {}, 'Usage:'],
    ['help --lang=en', {}, 'Usage:'],
    ['--lang en help', {}, 'Usage:'],
    ['help --lang en', { KHOAGIAO_LANG: 'fr' }, 'Usage:'],
    ['help --lang vi', { KHOAGIAO_LANG: 'en' }, 'Cách dùng:'],
  ])('of `%s` with %j', async (commandLine, env, word) => {
    expect(await run(commandLine, { env })).toMatchObject({ exitCode: 0, err: '', out: expect.stringContaining(word) });
  });

  it('that the environment names and is not there is a usage error', async () => {
    expect(await run('deadlines', { env: { KHOAGIAO_LANG: 'fr' } })).toMatchObject({
      exitCode: 2,
      out: '',
      err: 'Lỗi: “fr” không hợp lệ cho KHOAGIAO_LANG; chọn trong: vi, en.\n',
    });
  });
});

describe('a date', () => {
  test.each(['2023-06-01', '2023-6-1', '01/06/2023', '1/6/2023', '1-6-2023', '01.06.2023', '2023/6/1'])(
    'may be typed as %s',
    async (date) => {
      expect(await listKeys(['--today', date])).toEqual(await listKeys('--today 2023-06-01'));
      expect(await listKeys(['--from', date])).toEqual(await listKeys('--from 2023-06-01'));
    },
  );
});

describe('a span', () => {
  const UNTIL_8 = ['bao-cao-6-thang'];
  const UNTIL_30 = ['bao-cao-6-thang', 'bao-cao-quy.2023-Q2', 'giao-ban-quy.2023-Q2', 'tong-ket'];

  test.each([
    ['7', UNTIL_8],
    ['7d', UNTIL_8],
    ['7D', UNTIL_8],
    ['1w', UNTIL_8],
    ['1W', UNTIL_8],
    ['30', UNTIL_30],
    ['30D', UNTIL_30],
    ['1m', UNTIL_30],
    ['1M', UNTIL_30],
  ])('of %s', async (span, keys) => {
    expect((await listKeys(`--today 2023-06-01 --within ${span}`)).sort()).toEqual(keys);
  });
});

describe('kinds', () => {
  test.each([
    ['report', 'report'],
    ['báo cáo', 'report'],
    ['BAO CAO', 'report'],
    ['Report', 'report'],
    ['sơ kết', 'review'],
    ['tổng kết', 'review'],
    ['sơ kết, tổng kết', 'review'],
    ['kiểm tra', 'supervision'],
    ['báo cáo,hội nghị', 'report,meeting'],
  ])('%s are %s', async (typed, kinds) => {
    const keys = await listKeys(['--all', '--kind', kinds]);
    expect(keys.length).toBeGreaterThan(0);
    expect(await listKeys(['--all', '--kind', typed])).toEqual(keys);
    expect(await listKeys(['--all', '--kind', typed, '--lang', 'en'])).toEqual(keys);
  });
});

describe('files', () => {
  const files = {
    'a.yaml': smallOf('a'),
    'b.yaml': smallOf('b'),
  };

  test.each(['a.yaml b.yaml', '-f a.yaml b.yaml', '-f a.yaml -f b.yaml', 'a.yaml -f b.yaml'])(
    'named as `%s` are read by deadlines, export and validate alike',
    async (names) => {
      const { out } = await run(`deadlines ${names} --format json`, { files });
      expect(JSON.parse(out).programs.map(({ id }: { id: string }) => id)).toEqual(['a', 'b']);
      const exported = await run(`export ${names}`, { files });
      expect(Object.keys(exported.files)).toEqual([...Object.keys(files), 'a.ics', 'b.ics']);
      const validated = await run(`validate ${names} --format json`, { files });
      expect(JSON.parse(validated.out).files.map(({ file }: { file: string }) => file)).toEqual(['a.yaml', 'b.yaml']);
    },
  );
});

test('standard input is a file too', async () => {
  const input = smallOf('a');
  for (const command of [
    'deadlines -',
    'deadlines -f -',
    'export -',
    'validate -',
    'show -',
    'show - I.3',
    'new 2027 -',
  ])
    expect((await run(command, { input })).err).not.toContain('kèm theo');
  expect(Object.keys((await run('export -', { input })).files)).toEqual(['a.ics']);
});

describe('a pattern that the shell has left as it is', () => {
  const files = {
    'a.yaml': smallOf('a'),
    'B.YAML': smallOf('b'),
    'c1.yml': smallOf('c'),
    'nam/d.yaml': smallOf('d'),
    '.e.yaml': smallOf('e'),
    'ghi-chu.txt': '',
  };

  test.each([
    ['*.yaml', ['B.YAML', 'a.yaml']],
    ['?.yaml', ['B.YAML', 'a.yaml']],
    ['c?.y*ml', ['c1.yml']],
    ['*.yaml c1.yml', ['B.YAML', 'a.yaml', 'c1.yml']],
    ['a.yaml *.yaml', ['a.yaml', 'B.YAML']],
    ['nam/*.yaml', ['nam/d.yaml']],
    ['.*.yaml', ['.e.yaml']],
  ])('%s names %j', async (pattern, names) => {
    for (const typed of [pattern, `-f ${pattern}`]) {
      const { out } = await run(`validate --format json ${typed}`, { files });
      expect(JSON.parse(out).files.map(({ file }: { file: string }) => file)).toEqual(names);
    }
  });

  it('and that nothing fits is a file that is not there', async () => {
    expect(await run('validate *.json', { files })).toMatchObject({
      exitCode: 3,
      err: 'Lỗi: không đọc được *.json: không có tệp hoặc thư mục này.\n',
    });
  });

  it('and that is the name of a file is that file', async () => {
    const { out } = await run('validate --format json [a]*.yaml', { files: { ...files, '[a]*.yaml': SMALL } });
    expect(JSON.parse(out).files.map(({ file }: { file: string }) => file)).toEqual(['[a]*.yaml']);
  });

  it('also in deadlines, export, show and KHOAGIAO_FILE', async () => {
    const { out } = await run('deadlines --format json ?.yaml', { files });
    expect(JSON.parse(out).programs).toHaveLength(2);
    expect(Object.keys((await run('export ?.yaml', { files })).files)).toContain('b.ics');
    expect((await run('show c*.yml', { files })).exitCode).toBe(0);
    const { err } = await run('deadlines', { files, env: { KHOAGIAO_FILE: 'c?.yml' } });
    expect(err).toBe('');
  });
});
