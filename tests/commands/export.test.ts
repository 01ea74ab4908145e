import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { readData, run } from '../world.ts';

const yaml = readData('khoagiao-2023.yaml');
const golden = (name: string) => readFileSync(new URL(`../calendar/golden/${name}.ics`, import.meta.url), 'utf8');
const summaries = (ics: string) =>
  [...ics.replaceAll('\r\n ', '').matchAll(/^SUMMARY:(.*)\r$/gm)].map(([, summary]) => summary);

describe('the calendar', () => {
  it('goes to a file named after the programme, and how to import it is said', async () => {
    const { exitCode, out, err, files } = await run('export');
    expect({ exitCode, out, names: Object.keys(files) }).toEqual({
      exitCode: 0,
      out: '',
      names: ['khoagiao-2023.ics'],
    });
    expect(err).toMatch(/Đã ghi khoagiao-2023\.ics: 22 sự kiện\.\nOutlook: .*\nGoogle Calendar .*\nĐiện thoại: .*\n/);
  });

  it('goes to stdout, and nothing but the calendar, for -', async () => {
    const { out, files } = await run('export -o -');
    expect(files).toEqual({});
    expect(out).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
  });

  it('names on stderr what has no date', async () => {
    const { err } = await run('export -o -');
    expect(err).toContain('2 việc chưa có thời hạn, không có trong lịch:\n  II.2  Xây dựng kế hoạch');
    expect(err).toContain('  II.2.3  Tổng kết 10 năm thực hiện Nghị quyết số 24-NQ/TW\n');
  });

  it('has what is selected', async () => {
    const { out } = await run('export -o - --kind review --remind none --alarm none');
    expect(summaries(out)).toEqual([
      'Tổng kết CT 34 (trong quý II\\, đến hết 30/6)',
      'Hạn cuối: Tổng kết NQ 29 (trong quý III\\, đến hết 30/9)',
    ]);
    expect(out).not.toContain('VALARM');
    expect(
      summaries((await run('export -o - --section II.1 --from 2023-06-01 --to 2023-06-30 --remind none')).out),
    ).toHaveLength(1);
  });

  it('is not written for an empty selection, which is said', async () => {
    const { exitCode, err, files } = await run('export --from 2024-01-01');
    expect({ exitCode, files }).toEqual({ exitCode: 1, files: {} });
    expect(err).toContain('Không có việc nào đến hạn theo điều kiện đã chọn; không tạo tệp.');
  });

  test.each([
    [
      '--remind 3x',
      '“3x” không hợp lệ cho --remind; chọn trong: last-workday, start, 7d, 2w… (nhiều nhất 366d), none.',
    ],
    ['--alarm 0d', '“0d” không hợp lệ cho --alarm; chọn trong: 1d, 2d, 1w… (nhiều nhất 366d), none.'],
  ])('is refused with %s', async (options, complaint) => {
    expect(await run(`export ${options}`)).toMatchObject({ exitCode: 2, files: {}, err: `Lỗi: ${complaint}\n` });
  });

  it('names the one document that a citation with its date means', async () => {
    const cited = yaml.replaceAll('documents: [34-CT/TW]', 'documents: [34-CT/TW@1998-05-30]');
    const { out } = await run('export -o - --section II.2.1', { files: { 'khoagiao.yaml': cited } });
    expect(out.replaceAll('\r\n ', '')).toContain('Chỉ thị số 34-CT/TW ngày 30/05/1998');
    expect(out).not.toContain('@1998');
  });

  it('has the bytes that were reviewed', async () => {
    expect((await run('export -o -')).out).toBe(golden('default'));
  });

  it('has the same bytes at another hour', async () => {
    const { out } = await run('export -o -', { now: '2031-12-31T23:59:59Z' });
    expect(out).toBe((await run('export -o -', { now: '2023-03-01T00:00:00Z' })).out);
  });
});

test('a programme with a mistake writes no calendar, and says so', async () => {
  const files = { 'khoagiao.yaml': yaml.replace('day: 10', 'day: 31') };
  const { exitCode, err, files: after } = await run('export', { files });
  expect({ exitCode, names: Object.keys(after) }).toEqual({ exitCode: 1, names: ['khoagiao.yaml'] });
  expect(err).toMatch(/^khoagiao\.yaml:\d+:\d+: lỗi \[quote-mismatch\]/m);
  expect(err).toMatch(/\nKhông tạo tệp lịch: sửa các lỗi ở trên rồi chạy lại\.\n$/);
});

describe('a programme that changed', () => {
  const changed = yaml
    .replace('revision: 0', 'revision: 1')
    .replace('updated: 2023-01-06', 'updated: 2023-05-20')
    .replace('trước ngày 05 tháng 6 năm 2023', 'trước ngày 10 tháng 6 năm 2023')
    .replace('before: 2023-06-05', 'before: 2023-06-10')
    .replace(/ {6}- id: tong-ket-ct34[\s\S]*?(?= {6}- id: tong-ket-nq29)/, '')
    .replace(/ {2}- symbol: 34-CT\/TW[\s\S]*?(?= {2}- symbol: 24-NQ)/, '');
  const files = { 'old.yaml': yaml, 'new.yaml': changed };

  it('keeps its events’ identities, with a higher sequence and a later stamp', async () => {
    const uids = (ics: string) => [...ics.matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid);
    const old = (await run('export -f old.yaml -o -', { files })).out;
    const now = (await run('export -f new.yaml -o -', { files })).out;
    expect(uids(now)).toEqual(expect.arrayContaining(uids(old).filter((uid) => !uid?.includes('tong-ket-ct34'))));
    expect(now).toContain('SEQUENCE:1');
    expect(now).not.toContain('SEQUENCE:0');
    expect(now).toContain('LAST-MODIFIED:20230520T000000Z');
  });

  describe('is compared by diff', () => {
    it('as a table, exit 1', async () => {
      const { out, exitCode } = await run('diff old.yaml new.yaml', { files, columns: 80, env: { NO_COLOR: '1' } });
      expect(exitCode).toBe(1);
      await expect(out).toMatchFileSnapshot('../golden/diff.txt');
    });

    it('as JSON', async () => {
      const { out } = await run('diff old.yaml new.yaml --format json', { files });
      expect(JSON.parse(out)).toEqual({
        changes: [
          {
            change: 'moved',
            program: 'khoagiao-2023',
            key: 'bao-cao-6-thang',
            item: 'bao-cao-6-thang',
            title: 'Báo cáo công tác khoa giáo 6 tháng',
            from: {
              start: null,
              due: '2023-06-05',
              boundary: 'before',
              time: null,
              lastDay: '2023-06-04',
              lastWorkday: '2023-06-02',
              covers: null,
              amended: null,
              cancelled: null,
            },
            to: {
              start: null,
              due: '2023-06-10',
              boundary: 'before',
              time: null,
              lastDay: '2023-06-09',
              lastWorkday: '2023-06-09',
              covers: null,
              amended: null,
              cancelled: null,
            },
            days: 5,
            byWorkdays: false,
            newKey: null,
            fields: null,
            merged: null,
          },
          {
            change: 'removed',
            program: 'khoagiao-2023',
            key: 'tong-ket-ct34',
            item: 'tong-ket-ct34',
            title: 'Tổng kết 25 năm thực hiện Chỉ thị số 34-CT/TW',
            from: {
              start: '2023-04-01',
              due: '2023-06-30',
              boundary: 'by',
              time: null,
              lastDay: '2023-06-30',
              lastWorkday: '2023-06-30',
              covers: null,
              amended: null,
              cancelled: null,
            },
            to: null,
            days: null,
            byWorkdays: false,
            newKey: null,
            fields: null,
            merged: null,
          },
        ],
      });
    });

    it('with exit 0 and a word where nothing moved', async () => {
      expect(await run('diff old.yaml old.yaml', { files })).toMatchObject({
        exitCode: 0,
        out: 'Thời hạn của các việc không thay đổi.\n',
      });
    });

    it('warns where only words have changed, and the revision is the same', async () => {
      const later = yaml.replace('title: Báo cáo công tác khoa giáo 6 tháng', 'title: Báo cáo giữa năm');
      const { out, err, exitCode } = await run('diff old.yaml new.yaml', {
        files: { 'old.yaml': yaml, 'new.yaml': later },
      });
      expect(exitCode).toBe(1);
      expect(out).toContain('sửa nội dung  trước 05/06/2023  tên việc      Báo cáo giữa năm\n');
      expect(err).toContain('Cảnh báo: chương trình đã thay đổi nhưng `revision` vẫn là 0');
    });

    it('recognises an item of another id, and says to keep the old one', async () => {
      const later = yaml.replaceAll('id: bao-cao-quy', 'id: bc-quy').replace('revision: 0', 'revision: 1');
      const { out, err } = await run('diff old.yaml new.yaml', { files: { 'old.yaml': yaml, 'new.yaml': later } });
      expect(out.match(/^đổi mã .* · mã mới bc-quy /gm)).toHaveLength(4);
      expect(err).toBe(
        'Cảnh báo: mã bao-cao-quy đã đổi thành bc-quy, tên việc và ngày vẫn như cũ. Giữ mã cũ bao-cao-quy để các lịch đã nhập nhận ra việc này.\n',
      );
    });

    it('says what awaits a date again, and for what', async () => {
      const later = yaml.replace('{ before: 2023-12-05 }', '{ pending: theo công văn sẽ ban hành }');
      const { out } = await run('diff old.yaml new.yaml', { files: { 'old.yaml': yaml, 'new.yaml': later } });
      expect(out).toContain('chưa có thời hạn  trước 05/12/2023  theo công văn sẽ ban hành  Báo cáo tổng kết');
    });

    it('names working days as the reason, whether the programme or a table beside it changes them', async () => {
      const worked = yaml.replace(
        'documents:',
        'workdays: { off: [], work: [{ date: 2023-06-04, reason: trực }] }\ndocuments:',
      );
      const own = await run('diff old.yaml new.yaml', { files: { 'old.yaml': yaml, 'new.yaml': worked } });
      const row =
        'đổi ngày làm việc  trước 05/06/2023 · cần xong T6 02/06/2023  trước 05/06/2023 · cần xong CN 04/06/2023  Báo cáo công tác khoa giáo 6 tháng\n';
      expect(own.out).toContain(row);
      const table = 'years:\n  - { year: 2023, status: official, notices: [thử], off: [], work: [';
      const beside = await run('diff cu/a.yaml moi/a.yaml', {
        files: {
          'cu/a.yaml': yaml,
          'cu/workdays-vn.yaml': `${table}] }\n`,
          'moi/a.yaml': yaml,
          'moi/workdays-vn.yaml': `${table}{ date: 2023-06-04, name: trực }] }\n`,
        },
      });
      expect(beside.out).toContain(row);
      const copy = await run('diff a.yaml moi/a.yaml', {
        files: { 'a.yaml': yaml, 'moi/a.yaml': yaml, 'moi/workdays-vn.yaml': `${table}] }\n` },
      });
      expect(copy.out).toBe('Thời hạn của các việc không thay đổi.\n');
    });

    it('lists a moved window as the same one, and a cancellation as such', async () => {
      const later = yaml
        .replace('trong quý III năm 2023', 'trong quý IV năm 2023')
        .replace('during: 2023-Q3', 'during: 2023-Q4')
        .replace('when: { before: 2023-12-05 }', 'cancelled: theo công văn mới\n        when: { before: 2023-12-05 }')
        .replace('revision: 0', 'revision: 1');
      const { out } = await run('diff old.yaml new.yaml', { files: { 'old.yaml': yaml, 'new.yaml': later } });
      expect(out).toContain('muộn hơn 92 ngày  trong quý III/2023  trong quý IV/2023');
      expect(out).toContain('không thực hiện   trước 05/12/2023');
    });
  });
});
