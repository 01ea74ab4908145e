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
    expect(err).toContain('Không có hạn nào khớp với lựa chọn; không ghi tệp nào.');
  });

  test.each([
    ['--remind 3x', '--remind không nhận “3x”; nhận: last-workday, start, 7d, 2w…, none.'],
    ['--alarm 0d', '--alarm không nhận “0d”; nhận: 1d, 2d, 1w…, none.'],
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

test('a programme with a mistake writes no calendar', async () => {
  const files = { 'khoagiao.yaml': yaml.replace('day: 10', 'day: 31') };
  const { exitCode, err, files: after } = await run('export', { files });
  expect({ exitCode, names: Object.keys(after) }).toEqual({ exitCode: 1, names: ['khoagiao.yaml'] });
  expect(err).toMatch(/^khoagiao\.yaml:\d+:\d+: lỗi \[quote-mismatch\]/m);
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
            merged: null,
          },
        ],
      });
    });

    it('with exit 0 and a word where nothing moved', async () => {
      expect(await run('diff old.yaml old.yaml', { files })).toMatchObject({
        exitCode: 0,
        out: 'Không có hạn nào thay đổi.\n',
      });
    });

    it('lists a moved window as the same one, and a cancellation as such', async () => {
      const later = yaml
        .replace('trong quý III năm 2023', 'trong quý IV năm 2023')
        .replace('during: 2023-Q3', 'during: 2023-Q4')
        .replace('when: { before: 2023-12-05 }', 'cancelled: theo công văn mới\n        when: { before: 2023-12-05 }')
        .replace('revision: 0', 'revision: 1');
      const { out } = await run('diff old.yaml new.yaml', { files: { 'old.yaml': yaml, 'new.yaml': later } });
      expect(out).toContain('lùi 92 ngày  trong quý III/2023  trong quý IV/2023');
      expect(out).toContain('hủy          trước 05/12/2023');
    });
  });
});
