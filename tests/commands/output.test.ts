import { describe, expect, it, test } from 'vitest';
import { readData, run } from '../world.ts';

// Every command that writes a file, with the name that it writes to.
const WRITERS: [string, string][] = [
  ['deadlines -o han.csv', 'han.csv'],
  ['deadlines --format table -o han', 'han'],
  ['schema -o khoagiao.schema.json', 'khoagiao.schema.json'],
  ['new 2027', 'khoagiao-2027.yaml'],
  ['new 2027 -o cua-toi.yaml', 'cua-toi.yaml'],
  ['export', 'khoagiao-2023.ics'],
  ['export -o lich.ics', 'lich.ics'],
];

const SOURCE = { 'goc.yaml': readData('khoagiao-2023.yaml') };
const runOver = (commandLine: string, files: Record<string, string>) =>
  run(commandLine, { files: { ...SOURCE, ...files }, env: { KHOAGIAO_FILE: 'goc.yaml' } });

describe.each(WRITERS)('the file that `%s` writes', (commandLine, name) => {
  it('is created where there is none', async () => {
    const { exitCode, err, files } = await runOver(commandLine, {});
    expect({ exitCode, names: Object.keys(files) }).toEqual({
      exitCode: 0,
      names: ['goc.yaml', name, ...(commandLine.startsWith('new') ? ['khoagiao.schema.json'] : [])],
    });
    expect(err).toMatch(new RegExp(`^Đã ghi ${name}(: \\d+ sự kiện)?\\.$`, 'm'));
  });

  it('is replaced with --force', async () => {
    const { exitCode, files } = await runOver(`${commandLine} --force`, { [name]: 'của người khác' });
    expect(exitCode).toBe(0);
    expect(files).toEqual((await runOver(commandLine, {})).files);
  });

  test.each([
    ['notes of somebody else', () => 'của người khác'],
    ['an empty file', () => ''],
    ['a file that begins as the output does', (own: string) => `${own.slice(0, 200)}\nghi chú của tôi`],
    ['the output with notes after it', (own: string) => `${own}\nghi chú của tôi\n`],
  ])('is left alone where it is %s: exit 3', async (_, content) => {
    const existing = { [name]: content((await runOver(commandLine, {})).files[name]!) };
    const { exitCode, out, err, files } = await runOver(commandLine, existing);
    expect({ exitCode, out, files }).toEqual({ exitCode: 3, out: '', files: { ...SOURCE, ...existing } });
    expect(err).toContain(`Lỗi: không ghi được ${name}: đã có tệp này`);
    expect(err).toContain('--force');
  });
});

describe('a file that the command reads is never replaced: exit 2, even with --force', () => {
  const files = { ...SOURCE, 'bang.yaml': readData('workdays-vn.yaml') };
  const env = { KHOAGIAO_FILE: 'goc.yaml' };

  test.each([
    ['deadlines -o goc.yaml', 'goc.yaml'],
    ['deadlines -f goc.yaml -o ./goc.yaml', './goc.yaml'],
    ['deadlines --workdays bang.yaml -o bang.yaml', 'bang.yaml'],
    ['export -o goc.yaml', 'goc.yaml'],
    ['export --workdays bang.yaml -o bang.yaml', 'bang.yaml'],
    ['new 2027 -f goc.yaml -o goc.yaml', 'goc.yaml'],
    ['new 2027 -f goc.yaml --workdays bang.yaml -o bang.yaml', 'bang.yaml'],
  ])('%s', async (commandLine, name) => {
    for (const force of ['', ' --force']) {
      const { exitCode, out, err, files: after } = await run(commandLine + force, { files, env });
      expect({ exitCode, out, after }).toEqual({ exitCode: 2, out: '', after: files });
      expect(err).toContain(
        `Lỗi: ${name} là tệp mà lệnh này đọc; không ghi đè kết quả lên tệp đó. Chọn tên khác bằng -o.\n`,
      );
    }
  });

  test('also by the name that `new` chooses', async () => {
    const own = { 'khoagiao-2027.yaml': readData('khoagiao-2023.yaml') };
    const { exitCode, files: after } = await run('new 2027 -f khoagiao-2027.yaml --force', { files: own });
    expect({ exitCode, after }).toEqual({ exitCode: 2, after: own });
  });

  test('also the table of working days beside the programme', async () => {
    const beside = { ...SOURCE, 'workdays-vn.yaml': readData('workdays-vn.yaml') };
    const { exitCode, files: after } = await run('deadlines -o workdays-vn.yaml --force', { files: beside, env });
    expect({ exitCode, after }).toEqual({ exitCode: 2, after: beside });
  });

  test('unlike an earlier draft of the new year, which is in the folder with its source', async () => {
    const folder = { 'khoagiao-2023.yaml': readData('khoagiao-2023.yaml') };
    const { files: drafted } = await run('new 2027', { files: folder });
    expect((await run('new 2027 -o khoagiao-2027.yaml --force', { files: drafted })).exitCode).toBe(0);
  });
});

test.each(['deadlines -o han.csv', 'schema -o a.json', 'new 2027'])(
  'what `%s` wrote itself is replaced with --force alone',
  async (commandLine) => {
    const { files } = await runOver(commandLine, {});
    expect(await runOver(commandLine, files)).toMatchObject({ exitCode: 3, files });
  },
);

describe('the ending of the file chooses the format of deadlines', () => {
  test.each([
    ['han.json', 'json'],
    ['han.csv', 'csv'],
    ['HAN.CSV', 'csv'],
    ['han.md', 'markdown'],
    ['han.2023.Markdown', 'markdown'],
    ['han.txt', 'table'],
    ['han.ics', 'table'],
    ['han.constructor', 'table'],
    ['csv', 'table'],
    ['thu.csv/han', 'table'],
  ])('%s is %s', async (name, format) => {
    const { files } = await run(`deadlines --all -o ${name}`);
    const asked = await run(`deadlines --all --format ${format} -o khac`);
    expect(files[name]).toBe(asked.files.khac);
  });

  it('unless --format is given', async () => {
    const { files } = await run('deadlines --all --format json -o han.csv');
    expect(JSON.parse(files['han.csv']!)).toHaveProperty('deadlines');
  });

  it('and is a table on stdout', async () => {
    expect((await run('deadlines -o -')).out).toBe((await run('deadlines --format table')).out);
  });
});

describe('an earlier calendar', () => {
  const programme = readData('khoagiao-2023.yaml');
  const other = programme.replace('id: khoagiao-2023', 'id: khoagiao-khac');
  const otherOffice = programme.replace('  issuer: Đảng ủy Sở Giáo dục và Đào tạo', '  issuer: Đảng ủy phường');

  it('of this programme is replaced', async () => {
    const first = await run('export -o lich.ics');
    const { exitCode, files } = await run('export -o lich.ics', { files: first.files });
    expect(exitCode).toBe(0);
    expect(files).toEqual(first.files);
    const others = await run('export --remind none -o lich.ics', { files });
    expect(others.exitCode).toBe(0);
    expect(others.files['lich.ics']).toContain('STATUS:CANCELLED');
  });

  test.each([
    ['another office that chose the same id', [otherOffice], 'đó là lịch của cơ quan ban hành khác'],
    ['another programme', [other], 'trong đó có sự kiện không thuộc chương trình'],
    ['this programme and another', [programme, other], 'trong đó có sự kiện không thuộc chương trình'],
  ])('of %s is kept', async (_, programmes, why) => {
    const sources = Object.fromEntries(programmes.map((text, index) => [`${index}.yaml`, text]));
    const { files } = await run(`export -o lich.ics ${programmes.map((_, index) => `-f ${index}.yaml`).join(' ')}`, {
      files: sources,
    });
    const {
      exitCode,
      err,
      files: after,
    } = await run('export -o lich.ics', {
      files: { 'khoagiao.yaml': programme, 'lich.ics': files['lich.ics']! },
    });
    expect({ exitCode, kept: after['lich.ics'] }).toEqual({ exitCode: 3, kept: files['lich.ics'] });
    expect(err).toContain(`đã có tệp này và ${why} (dùng --force để ghi đè)`);
  });

  it('of one of the programmes exported is replaced by that of all', async () => {
    const sources = { 'a.yaml': programme, 'b.yaml': other };
    const { files } = await run('export -f a.yaml -o lich.ics', { files: sources });
    const { exitCode } = await run('export -f a.yaml -f b.yaml -o lich.ics', { files });
    expect(exitCode).toBe(0);
  });
});
