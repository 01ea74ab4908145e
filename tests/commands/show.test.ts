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
    '%s shows how its dates come about',
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
    expect(out.split('\n').filter((line) => line.includes('bỏ '))).toEqual([
      '    → bỏ 03/05/2023: nghỉ bù Ngày Chiến thắng 30/4 (thứ Tư)',
      '    → bỏ 02/05/2023: nghỉ bù Giỗ Tổ Hùng Vương (thứ Ba)',
      '    → bỏ 01/05/2023: Ngày Quốc tế Lao động (thứ Hai)',
      '    → bỏ 30/04/2023: Chủ nhật',
      '    → bỏ 29/04/2023: thứ Bảy',
    ]);
    expect(out).toContain('→ Ngày làm việc cuối: thứ Sáu, 28/04/2023');
  });

  it('of one key is shown with that date alone', async () => {
    const { out, exitCode } = await run('show bao-cao-quy.2023-Q2');
    expect(exitCode).toBe(0);
    expect(out).toContain('quý II/2023\n    → Ngày ghi trong văn bản: trước thứ Bảy, 10/06/2023');
    expect(out).not.toContain('quý III/2023');
  });

  it('of a key that is not there is a usage error, and the nearest key is named', async () => {
    expect(await run('show bao-cao-quy.2023-Q5')).toMatchObject({
      exitCode: 2,
      out: '',
      err: expect.stringMatching(/không có việc nào mang mã bao-cao-quy\.2023-Q5\. Có phải là bao-cao-quy\.2023-Q/),
    });
  });

  it('that is not there is a usage error that names the nearest one', async () => {
    expect(await run('show bao-cao-quí')).toMatchObject({
      exitCode: 2,
      out: '',
      err: expect.stringContaining('Lỗi: không có việc nào mang mã bao-cao-quí. Có phải là bao-cao-quy?'),
    });
    expect((await run('show xyz')).err).toContain('Xem các mã việc: khoagiao show');
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
});

describe('-f beside an item', () => {
  it('takes one file each time, so that the item stays an item', async () => {
    const files = { 'a.yaml': readData('khoagiao-2023.yaml') };
    expect((await run('show -f a.yaml bao-cao-quy', { files })).out).toContain('Báo cáo định kỳ công tác khoa giáo');
    expect((await run('show bao-cao-quy -f a.yaml', { files })).exitCode).toBe(0);
  });
});
