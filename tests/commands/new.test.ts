import { describe, expect, it, test } from 'vitest';
import { positionOf } from '../position.ts';
import { SMALL } from '../small-program.ts';
import { readData, run } from '../world.ts';

const OLD = readData('khoagiao-2023.yaml');
const NOW = '2026-11-22T02:00:00Z';
const FILE = 'khoagiao-2027.yaml';

/** The text of next year's file, drawn up from the bundled programme. */
async function renew(commandLine = 'new 2027', options = {}): Promise<string> {
  const { files, exitCode } = await run(commandLine, { now: NOW, ...options });
  expect(exitCode).toBe(0);
  return files[FILE]!;
}

async function validate(yaml: string): Promise<{ code: string; line: number; message: string }[]> {
  const { out } = await run('validate moi.yaml --format json', { files: { 'moi.yaml': yaml } });
  return JSON.parse(out).files[0].diagnostics;
}

describe('the programme of 2027', () => {
  it('is the one of 2023 with its recurring rules, its dates moved, and what was for 2023 alone named', async () => {
    await expect(await renew()).toMatchFileSnapshot(`../golden/${FILE}`);
  });

  it('has one warning for each thing to confirm, and none when each is and the guidance has its number', async () => {
    const yaml = await renew();
    const warnings = await validate(yaml);
    const isAtConfirm = ({ line }: { line: number }) => yaml.split('\n')[line - 1]!.includes('confirm: ');
    expect(warnings.filter((warning) => !isAtConfirm(warning))).toEqual([]);
    expect(warnings.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'to-confirm: cần đối chiếu: tên, cơ quan ban hành và các ghi chú (dòng #, note) chuyển từ năm 2023 sang, đối chiếu với văn bản năm 2027',
      'to-confirm: cần đối chiếu: ghi số, ký hiệu và ngày ban hành của văn bản hướng dẫn năm 2027',
      'to-confirm: cần đối chiếu: việc chưa có thời hạn của năm 2023: năm 2027 có tiếp tục thực hiện không, vào thời gian nào?',
      'to-confirm: cần đối chiếu: ngày chuyển từ năm 2023 sang, đối chiếu với văn bản năm 2027',
      'to-confirm: cần đối chiếu: ngày chuyển từ năm 2023 sang, đối chiếu với văn bản năm 2027',
    ]);
    const confirmed = yaml.replace(/^ *confirm: .*\n/gm, '');
    expect((await validate(confirmed)).map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'blank-symbol: “…-HD/BTGTU” còn thiếu số của văn bản',
      'document-undated: …-HD/BTGTU không ghi ngày ban hành',
    ]);
    const complete = confirmed
      .replace('- symbol: …-HD/BTGTU', '$&\n    date: 2026-11-20')
      .replaceAll('…-HD/BTGTU', '12-HD/BTGTU');
    expect(await validate(complete)).toEqual([]);
  });

  it('falls due on these days, by a calendar of 2027', async () => {
    const options = { files: { [FILE]: await renew() } };
    const { out, err } = await run(`deadlines --today 2026-11-22 -f ${FILE} --format json`, options);
    const dates = JSON.parse(out).deadlines.map((deadline: Record<string, string>) =>
      ['key', 'boundary', 'due', 'lastDay', 'lastWorkday'].map((name) => deadline[name]),
    );
    expect(dates).toEqual([
      // Wednesday 10 March; Tuesday.
      ['bao-cao-quy.2027-Q1', 'before', '2027-03-10', '2027-03-09', '2027-03-09'],
      ['giao-ban-quy.2027-Q1', 'by', '2027-03-31', '2027-03-31', '2027-03-31'],
      // Saturday 5 June; Friday.
      ['bao-cao-6-thang', 'before', '2027-06-05', '2027-06-04', '2027-06-04'],
      // Thursday 10 June; Wednesday.
      ['bao-cao-quy.2027-Q2', 'before', '2027-06-10', '2027-06-09', '2027-06-09'],
      ['giao-ban-quy.2027-Q2', 'by', '2027-06-30', '2027-06-30', '2027-06-30'],
      // Friday 10 September; Thursday.
      ['bao-cao-quy.2027-Q3', 'before', '2027-09-10', '2027-09-09', '2027-09-09'],
      ['giao-ban-quy.2027-Q3', 'by', '2027-09-30', '2027-09-30', '2027-09-30'],
      // Sunday 5 December; Saturday; Friday.
      ['bao-cao-nam', 'before', '2027-12-05', '2027-12-04', '2027-12-03'],
      // Friday 10 December; Thursday.
      ['bao-cao-quy.2027-Q4', 'before', '2027-12-10', '2027-12-09', '2027-12-09'],
      ['giao-ban-quy.2027-Q4', 'by', '2027-12-31', '2027-12-31', '2027-12-31'],
    ]);
    expect(err.match(/chưa có lịch nghỉ chính thức năm 2027/g)).toHaveLength(1);
  });
});

describe('on the screen', () => {
  it('are the new year’s dates, those that days off bring forward, and what to do next', async () => {
    const { out, err } = await run('new 2027', { now: NOW, columns: 80, env: { NO_COLOR: '1' } });
    await expect(out).toMatchFileSnapshot('../golden/new-80.txt');
    expect(err).toBe(
      'Đang dùng chương trình mẫu đi kèm: Chương trình công tác khoa giáo năm 2023.\nDùng tệp của cơ quan: thêm -f <tệp>.\n' +
        'Đã ghi khoagiao-2027.yaml.\nĐã ghi khoagiao.schema.json.\nLưu ý: chưa có lịch nghỉ chính thức năm 2027; ngày làm việc là tạm tính.\n',
    );
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('all of it is in English where asked; the file stays in Vietnamese', async () => {
    const { out, files } = await run('new 2027 --lang en', { now: NOW, columns: 80, env: { NO_COLOR: '1' } });
    await expect(out).toMatchFileSnapshot('../golden/new-80-en.txt');
    expect(files[FILE]).toBe(await renew());
  });

  it('is the file itself for -o -, and nothing else; what it leaves behind is on stderr', async () => {
    const { out, err, files } = await run('new 2027 -o -', { now: NOW });
    expect({ out, files }).toEqual({ out: await renew(), files: {} });
    expect(err).toContain('\nKhông chuyển sang năm 2027: 4 việc, 8 văn bản\n  II.1  Giám sát, kiểm tra');
  });

  it('names what was cancelled, and the office’s own working days, among what it leaves behind', async () => {
    const files = {
      'cu.yaml': OLD.replace(
        'when: { before: 2023-06-05 }',
        'cancelled: gộp vào báo cáo quý\n        when: { before: 2023-06-05 }',
      ).replace(/^documents:/m, 'workdays: { off: [{ date: 2023-11-20, reason: nghỉ riêng }] }\n\n$&'),
    };
    const { out } = await run('new 2027 -f cu.yaml', { now: NOW, files });
    expect(out).toContain(`Không chuyển sang năm 2027: 5 việc, 8 văn bản
  II.1  Giám sát, kiểm tra, khảo sát việc thực hiện Nghị quyết số 29-NQ/TW – việc chỉ thực hiện trong năm cũ
  II.2.1  Tổng kết 25 năm thực hiện Chỉ thị số 34-CT/TW – việc chỉ thực hiện trong năm cũ
  II.2.2  Tổng kết 10 năm thực hiện Nghị quyết số 29-NQ/TW – việc chỉ thực hiện trong năm cũ
  II.2.3  Tổng kết 10 năm thực hiện Nghị quyết số 24-NQ/TW – việc chỉ thực hiện trong năm cũ
  III.3  Báo cáo công tác khoa giáo 6 tháng – không thực hiện: gộp vào báo cáo quý
  Không còn việc nào viện dẫn: 29-NQ/TW, 46-CTrHĐ/TU, 51-KL/TW, 34-CT/TW, 24-NQ/TW, 34-CTrHĐ/TU, 56-KL/TW, 16-CTr/TU
  Ngày nghỉ, ngày làm bù riêng của cơ quan (workdays)
`);
  });

  it('says nothing of it where nothing is left behind', async () => {
    const first = await renew();
    const { out } = await run(`new 2028 -f ${FILE}`, { now: NOW, files: { [FILE]: first } });
    expect(out).not.toContain('Không chuyển');
  });
});

describe('the file it is drawn up from', () => {
  test.each([
    'new 2027 -f cu.yaml',
    'new -f cu.yaml 2027',
    'new 2027 cu.yaml',
    'new 2027 --file cu.yaml',
    'new 2027 --from cu.yaml',
  ])('is named: %s', async (commandLine) => {
    const files = { 'cu.yaml': OLD.replace('id: khoagiao-2023', 'id: chuong-trinh-so') };
    expect(await renew(commandLine, { files })).toContain('  id: chuong-trinh-so-2027\n');
  });

  it('is of several years the last before the new one', async () => {
    const files = { 'khoagiao-2023.yaml': OLD, 'khoagiao-2026.yaml': await renew('new 2026 -o khoagiao-2027.yaml') };
    expect(await renew('new 2027', { files })).toContain('ngày chuyển từ năm 2026 sang');
  });

  it('that is invalid gives its report on stderr, exit 1, and nothing is written', async () => {
    const wrong = SMALL.replace('2023-06-05', '2023-06-31');
    const files = { 'cu.yaml': wrong };
    const { exitCode, out, err, files: after } = await run('new 2027 -f cu.yaml', { files });
    expect({ exitCode, out, after }).toEqual({ exitCode: 1, out: '', after: files });
    expect(err).toContain(`cu.yaml:${positionOf(wrong, '2023-06-31').place}: lỗi [impossible-date]`);
  });
});

test('an existing file is noticed before anything is asked', async () => {
  const files = { [FILE]: 'của người khác' };
  expect(await run('new 2027 --no-color', { files, columns: 80, answers: ['Đảng ủy phường'] })).toMatchObject({
    exitCode: 3,
    terminal: `Lỗi: không ghi được ${FILE}: đã có tệp này (chọn tên khác bằng -o,\nhoặc dùng --force để ghi đè).\n`,
    files,
  });
});

describe('at a terminal', () => {
  it('asks for what no rule can propose', async () => {
    const answers = ['Đảng ủy phường', '12-HD/BTGTU', '05/01/2027'];
    const { terminal, files } = await run('new 2027', { now: NOW, columns: 80, env: { NO_COLOR: '1' }, answers });
    expect(terminal).toContain(
      'Lập chương trình năm 2027 từ: Chương trình công tác khoa giáo năm 2023\n' +
        'Chưa biết thì nhấn Enter: trong tệp sẽ có dòng confirm để điền sau.\n' +
        'Cơ quan ban hành [Đảng ủy Sở Giáo dục và Đào tạo]: Đảng ủy phường\n' +
        'Số, ký hiệu văn bản hướng dẫn năm 2027 (chưa có thì nhấn Enter): 12-HD/BTGTU\n' +
        'Ngày ban hành văn bản đó, ví dụ 05/01/2027 (chưa có thì nhấn Enter): 05/01/2027\n',
    );
    const given = ['--issuer', 'Đảng ủy phường', '--guidance', '12-HD/BTGTU', '--guidance-date', '05/01/2027'];
    expect(files[FILE]).toBe((await run(['new', '2027', ...given], { now: NOW })).files[FILE]);
    expect(files[FILE]).toContain('  issuer: Đảng ủy phường\n');
    expect(files[FILE]).toContain('    date: 2027-01-05\n');
  });

  it('takes no answer for the proposal, and asks for no date of a guidance that is not there', async () => {
    const { terminal, files } = await run('new 2027', { now: NOW, answers: [] });
    expect(terminal.match(/[\])]: \n/g)).toHaveLength(2);
    expect(files[FILE]).toBe(await renew());
  });

  it('asks only for what the options leave out', async () => {
    const { terminal } = await run('new 2027 --issuer X --guidance 12-HD/BTGTU', { now: NOW, answers: [] });
    expect(terminal.match(/\): \n/g)).toHaveLength(1);
    expect(terminal).toContain('Ngày ban hành');
  });

  it('asks again after an answer that it cannot read', async () => {
    const answers = ['', '12-HD/BTGTU', 'mai', '31/02/2027', '5/1/2027'];
    const { terminal, files } = await run('new 2027', { now: NOW, answers });
    expect(terminal).toContain('Lỗi: Ngày ban hành cần một ngày');
    expect(terminal).toContain('Lỗi: Ngày ban hành: ngày 31/02/2027 không tồn tại');
    expect(files[FILE]).toContain('    date: 2027-01-05\n');
  });

  it('never speaks of an option that was not typed', async () => {
    const answers = ['x'.repeat(501), '', 'x'.repeat(101), '12-HD/BTGTU', 'mai', ''];
    for (const language of ['vi', 'en']) {
      const { terminal } = await run(`new 2027 --lang ${language}`, { now: NOW, answers });
      const questions = terminal.split('khoagiao-2027.yaml')[0]!.replace(/^.*(-f|--file).*$/gm, '');
      expect(questions.match(/^(Lỗi|Error): /gm)).toHaveLength(3);
      expect(questions).not.toContain('--');
    }
  });

  it('shows a date of the year asked for as an example', async () => {
    const { terminal } = await run('new 2029', { now: NOW, answers: ['', '12-HD/BTGTU'] });
    expect(terminal).toContain('ví dụ 05/01/2029 (');
  });

  it('has no headline where nothing is asked', async () => {
    const given = ['--issuer', 'X', '--guidance', '12-HD/BTGTU', '--guidance-date', '05/01/2027'];
    expect((await run(['new', '2027', ...given], { now: NOW, answers: [] })).terminal).not.toContain('Enter');
    expect((await run('new 2027', { now: NOW })).terminal).not.toContain('Enter');
  });
});

describe('a guidance without a symbol', () => {
  const TITLE = 'Hướng dẫn số 12 của Ban';
  const NOTICE = `“${TITLE}” không có số, ký hiệu như 12-HD/BTGTU.\n`;

  it('leaves the symbol open, and what asks for it stays', async () => {
    const { exitCode, err, files } = await run(['new', '2027', '--guidance', TITLE], { now: NOW });
    expect({ exitCode, file: files[FILE] }).toEqual({ exitCode: 0, file: await renew() });
    expect(err).toContain(`${NOTICE}Để trống số, ký hiệu; trong tệp có dòng confirm để điền sau.\n`);
  });

  it('is asked for again at the terminal', async () => {
    const answers = ['', TITLE, `${TITLE}: số 12 - HD/BTGTU`, ''];
    const { terminal, files } = await run('new 2027', { now: NOW, answers });
    expect(terminal).toContain(NOTICE);
    expect(files[FILE]).toBe(await renew('new 2027 --guidance 12-HD/BTGTU'));
    expect((await run('new 2027', { now: NOW, answers: ['', TITLE] })).files[FILE]).toBe(await renew());
  });
});

describe('a symbol within its name', () => {
  it('is taken from it', async () => {
    const { files } = await run(['new', '2027', '--guidance', 'Hướng dẫn số 12-HD/BTGTU'], { now: NOW });
    expect(files[FILE]).toBe(await renew('new 2027 --guidance 12-HD/BTGTU'));
  });
});

describe('a command line that makes no sense', () => {
  test.each([
    ['new', 'thiếu'],
    ['new sang-nam', '“sang-nam” không phải là một năm từ 1900 đến 2999.'],
    ['new 27', '“27” không phải là một năm từ 1900 đến 2999.'],
    ['new 3000', '“3000” không phải là một năm từ 1900 đến 2999.'],
    [
      'new 2023',
      'chương trình cũ là của năm 2023; năm mới phải sau năm đó, không phải 2023.\nVí dụ: khoagiao new 2024\n',
    ],
    ['new 2022', 'chương trình cũ là của năm 2023; năm mới phải sau năm đó, không phải 2022.'],
    ['new 2027 --guidance-date 31/02/2027', '--guidance-date: ngày 31/02/2027 không tồn tại.'],
    [`new 2027 --guidance ${'1'.repeat(101)}`, '--guidance: nhập một dòng, không quá 100 ký tự.'],
    ['new 2027 -f khong-can-cu.yaml --guidance 1-HD/X', 'chương trình cũ không có văn bản căn cứ (basis)'],
  ])('%s: %s', async (commandLine, complaint) => {
    const files = { 'khong-can-cu.yaml': OLD.replace('  basis: [70-HD/BTGTU]\n', '') };
    const { exitCode, out, err, files: after } = await run(commandLine, { files });
    expect({ exitCode, out, after }).toEqual({ exitCode: 2, out: '', after: files });
    expect(err).toContain(`Lỗi: ${complaint}`);
  });
});

describe('the JSON Schema that the first line of the file names', () => {
  const SCHEMA = 'khoagiao.schema.json';

  it('is left beside the file, so that an editor finds it', async () => {
    const { files, err } = await run('new 2027 -o moi/nam-2027.yaml', { now: NOW });
    expect(files[`moi/${SCHEMA}`]).toBe(readData(SCHEMA));
    expect(err).toContain(`Đã ghi moi/${SCHEMA}.`);
  });

  it.each(['', ' --force'])('stays where there is one%s', async (force) => {
    const { files, exitCode } = await run(`new 2027${force}`, { now: NOW, files: { [SCHEMA]: '{}' } });
    expect({ exitCode, schema: files[SCHEMA] }).toEqual({ exitCode: 0, schema: '{}' });
  });

  it.each([
    ['names none', '# Chương trình\n'],
    ['names one elsewhere', '# yaml-language-server: $schema=https://example.org/khoagiao.schema.json\n'],
  ])('is not written where the file %s', async (_, line) => {
    const files = { 'cu.yaml': OLD.replace(/^# yaml-language-server.*\n/, () => line) };
    expect(Object.keys((await run('new 2027 -f cu.yaml', { now: NOW, files })).files)).toEqual(['cu.yaml', FILE]);
  });

  it('is not written beside standard output', async () => {
    expect((await run('new 2027 -o -', { now: NOW })).files).toEqual({});
  });
});
