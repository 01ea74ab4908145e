import { describe, expect, it, test } from 'vitest';
import { readData, run } from '../world.ts';

const SAMPLE = readData('khoagiao-2023.yaml');
const plain = { columns: 80, env: { NO_COLOR: '1' } };

describe('the outline', () => {
  test.each([
    ['vi', 'outline-vi'],
    ['en', 'outline-en'],
  ])('in %s has every item, the undated and the ongoing ones too', async (language, golden) => {
    const { out, exitCode } = await run(`show --lang ${language}`, plain);
    expect(exitCode).toBe(0);
    await expect(out).toMatchFileSnapshot(`../golden/${golden}.txt`);
    for (const [, id] of readData('khoagiao-2023.yaml').matchAll(/^ {6}- id: (.+)$/gm)) expect(out).toContain(id);
  });
});

describe('an item', () => {
  test.each(['bao-cao-6-thang', 'bao-cao-quy', 'tong-ket-nq24', 'giao-ban-quy', 'tong-ket-nq29', 'tap-huan'])(
    '%s shows how its dates are computed',
    async (item) => {
      const { out } = await run(`show ${item}`, plain);
      await expect(out).toMatchFileSnapshot(`../golden/show-${item}.txt`);
    },
  );

  it.each([
    ['vi', '- Hướng dẫn số 70-HD/BTGTU của Ban Tuyên giáo Thành ủy'],
    ['en', '- Hướng dẫn 70-HD/BTGTU, Ban Tuyên giáo Thành ủy'],
  ])('names a document without a date by the rest of it (%s)', async (language, line) => {
    const files = { 'khoagiao.yaml': SAMPLE.replace('    date: 2023-01-06\n    title: về', '    title: về') };
    const { out } = await run(`show chuong-trinh-hanh-dong --lang ${language}`, { files });
    expect(out).toContain(line);
    expect(out).not.toContain('undefined');
  });

  it('says it in English too', async () => {
    const { out } = await run('show bao-cao-6-thang --lang en', plain);
    await expect(out).toMatchFileSnapshot('../golden/show-bao-cao-6-thang-en.txt');
  });

  it('names each day off that was passed over', async () => {
    const files = {
      'khoagiao.yaml': readData('khoagiao-2023.yaml')
        .replace('quote: trước ngày 05 tháng 6 năm 2023', 'quote: trước ngày 04 tháng 5 năm 2023')
        .replace('before: 2023-06-05', 'before: 2023-05-04'),
    };
    const { out } = await run('show bao-cao-6-thang', { files });
    expect(out.split('\n').filter((line) => line.includes('không tính '))).toEqual([
      '    → không tính 03/05/2023: nghỉ bù Ngày Chiến thắng 30/4 (thứ Tư)',
      '    → không tính 02/05/2023: nghỉ bù Giỗ Tổ Hùng Vương (thứ Ba)',
      '    → không tính 01/05/2023: Ngày Quốc tế Lao động (thứ Hai)',
      '    → không tính 30/04/2023: Chủ nhật',
      '    → không tính 29/04/2023: thứ Bảy',
    ]);
    expect(out).toContain('→ Ngày làm việc cuối cùng còn trong hạn: thứ Sáu, 28/04/2023');
  });

  it('of one key is shown with that date alone', async () => {
    const { out, exitCode } = await run('show bao-cao-quy.2023-Q2');
    expect(exitCode).toBe(0);
    expect(out).toContain('quý II/2023\n    → Thời hạn ghi trong văn bản: trước thứ Bảy, 10/06/2023');
    expect(out).not.toContain('quý III/2023');
  });

  it('of a key that is not there is a usage error, and the nearest key is named', async () => {
    expect(await run('show bao-cao-quy.2023-Q5')).toMatchObject({
      exitCode: 2,
      out: '',
      err: expect.stringMatching(/“bao-cao-quy\.2023-Q5”\. Ý bạn là “bao-cao-quy\.2023-Q/),
    });
  });

  it('that is not there is a usage error that names the nearest one', async () => {
    expect(await run('show bao-cao-quí')).toMatchObject({
      exitCode: 2,
      out: '',
      err: expect.stringContaining('Lỗi: không có việc nào có mã, mục hay tên “bao-cao-quí”. Ý bạn là “bao-cao-quy”?'),
    });
    expect((await run('show xyz')).err).toContain('Xem các mã việc: khoagiao show');
  });
});

describe('what the words name', () => {
  const REPORTS = [
    'Báo cáo định kỳ công tác khoa giáo',
    'Báo cáo công tác khoa giáo 6 tháng',
    'Báo cáo tổng kết công tác năm 2023',
  ];
  const titlesOf = (out: string) => out.split('\n').filter((line) => REPORTS.includes(line));

  test.each([
    ['bao-cao-quy', 'bao-cao-quy'],
    ['BAO-CAO-QUY', 'bao-cao-quy'],
    ['bao cao quy', 'bao-cao-quy'],
    ['giao-ban', 'giao-ban-quy'],
    ['giao ban', 'giao-ban-quy'],
    ['Giao ban', 'giao-ban-quy'],
    ['báo cáo định kỳ', 'bao-cao-quy'],
    ['bao cao dinh ky', 'bao-cao-quy'],
    ['khoa giáo 6 tháng', 'bao-cao-6-thang'],
    ['bao-cao-quy.2023-q2', 'bao-cao-quy.2023-Q2'],
    ['Báo cáo định kỳ công tác khoa giáo – quý II/2023', 'bao-cao-quy.2023-Q2'],
    ['giao ban công tác khoa giáo - quý iii/2023', 'giao-ban-quy.2023-Q3'],
  ])('“%s” is %s', async (typed, name) => {
    const { out } = await run(['show', name]);
    expect(await run(['show', typed])).toMatchObject({ exitCode: 0, out });
    expect(await run(['show', ...typed.split(' ')])).toMatchObject({ exitCode: 0, out });
  });

  test.each(['III.3', 'iii.3', 'mục III.3', 'III, điểm 3'])(
    'the place %s shows all that stands there',
    async (place) => {
      const { out, exitCode } = await run(['show', place]);
      expect({ exitCode, titles: titlesOf(out) }).toEqual({ exitCode: 0, titles: REPORTS });
    },
  );

  it('a name that fits several lists them, exit 2', async () => {
    expect(await run(['show', 'báo cáo'], plain)).toMatchObject({
      exitCode: 2,
      out: '',
      err: expect.stringContaining(`Lỗi: “báo cáo” khớp với 3 việc:
Mã việc          Mục    Việc
bao-cao-quy      III.3  Báo cáo định kỳ công tác khoa giáo
bao-cao-6-thang  III.3  Báo cáo công tác khoa giáo 6 tháng
bao-cao-nam      III.3  Báo cáo tổng kết công tác năm 2023
Ví dụ: khoagiao show bao-cao-quy
`),
    });
  });

  it('a period that fits several dates lists their keys', async () => {
    const { exitCode, err } = await run('show quý II/2023');
    expect(exitCode).toBe(2);
    expect(err).toContain('bao-cao-quy.2023-Q2 ');
    expect(err).toContain('giao-ban-quy.2023-Q2 ');
  });

  it('no more than 15 are listed', async () => {
    const items = Array.from(
      { length: 20 },
      (_, n) => `      - { id: viec-${n}, kind: task, title: Việc ${n}, when: { by: 2023-06-0${1 + (n % 9)} } }\n`,
    );
    const files = { 'khoagiao.yaml': `${SAMPLE}  - id: IV\n    title: Khác\n    items:\n${items.join('')}` };
    const { err } = await run('show viec', { files });
    expect(err.match(/^viec-\d+/gm)).toHaveLength(15);
    expect(err).toContain('\n… và 5 việc khác.\n');
  });

  it('a file among them is the one that is read', async () => {
    const files = { 'a.yaml': SAMPLE.replace('title: Báo cáo định kỳ', 'title: Báo cáo quý của Sở, định kỳ') };
    expect(await run('show a.yaml bao-cao-quy', { files })).toEqual(await run('show -f a.yaml bao-cao-quy', { files }));
    expect(await run('show a.yaml', { files })).toEqual(await run('show -f a.yaml', { files }));
    expect((await run('show -f a.yaml của Sở', { files })).out).toContain('Báo cáo quý của Sở');
  });

  it('an item of two years side by side is shown for each', async () => {
    const files = {
      'khoagiao-2023.yaml': SAMPLE,
      'khoagiao-2027.yaml': (await run('new 2027 -o -', { files: { 'khoagiao.yaml': SAMPLE } })).out,
    };
    expect(titlesOf((await run('show báo cáo định kỳ', { files })).out)).toEqual([REPORTS[0], REPORTS[0]]);
  });

  test.each(['', ' ', '–'])('nothing at all, such as “%s”, is a usage error', async (name) => {
    expect((await run(['show', name])).exitCode).toBe(2);
  });
});

describe('what the file acknowledges', () => {
  it.each([
    [
      'in the item',
      SAMPLE.replace('id: bao-cao-6-thang', 'id: bao-cao-6-thang\n        acknowledge: { quote-mismatch: in sai }'),
    ],
    ['in the programme', SAMPLE.replace('revision: 0', 'revision: 0\n  acknowledge: { quote-mismatch: in sai }')],
  ])('%s is shown with its reason, and no error is left', async (_, text) => {
    const files = { 'khoagiao.yaml': text.replace('before: 2023-06-05', 'before: 2023-06-06') };
    const { exitCode, out, err } = await run('show bao-cao-6-thang', { files });
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(out).toContain('Đã ghi nhận: in sai [quote-mismatch]\n');
    expect((await run('validate --strict', { files: { ...files } })).out).toContain('(đã ghi nhận: in sai)\n');
  });

  it('is in the outline, where it belongs', async () => {
    const text = SAMPLE.replace(
      '2023-12-05 }',
      '2024-12-05 }\n        acknowledge: { quote-mismatch: in sai, outside-year: đã hỏi }',
    ).replace('"cả hai nơi trong văn bản gốc đều ghi ngày 21/6/2015"', 'chưa có bản chính');
    const { out } = await run('show -f x.yaml', { files: { 'x.yaml': text } });
    const lines = out.split('\n');
    expect(lines).toContain('46-CTrHĐ/TU: đã ghi nhận: chưa có bản chính [sunday-document]');
    const item = lines.findIndex((line) => line.includes('bao-cao-nam ·'));
    expect(lines.slice(item + 1, item + 3)).toEqual([
      '    đã ghi nhận: in sai [quote-mismatch]',
      '    đã ghi nhận: đã hỏi [outside-year]',
    ]);
  });
});

describe('-f beside an item', () => {
  it('takes one file each time, so that the item stays an item', async () => {
    const files = { 'a.yaml': readData('khoagiao-2023.yaml') };
    expect((await run('show -f a.yaml bao-cao-quy', { files })).out).toContain('Báo cáo định kỳ công tác khoa giáo');
    expect((await run('show bao-cao-quy -f a.yaml', { files })).exitCode).toBe(0);
  });
});
