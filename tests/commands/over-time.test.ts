import { describe, expect, it, test } from 'vitest';
import { readEvents } from '../calendar/read.ts';
import { type Outcome, run } from '../world.ts';

interface Version {
  /** Lines of the programme's header, such as `revision: 1`. */
  header?: string[];
  /** Items by id, each as the rest of its YAML flow mapping. */
  items: Record<string, string>;
}

const REPORT = "title: 'BC năm', when: { by: 2026-06-10 }";
const MEETING = 'title: Giao ban, kind: meeting, when: { by: 2026-06-19 }';

function write({ header = [], items }: Version): string {
  const updated = header.some((line) => line.startsWith('updated')) ? [] : ['updated: 2026-01-05'];
  const lines = ['id: so-2026', 'title: Chương trình', 'issuer: Sở', 'year: 2026', ...updated, ...header];
  const entries = Object.entries(items).map(
    ([id, rest]) => `      - { id: ${id}, ${rest.includes('kind:') ? '' : 'kind: report, '}${rest} }`,
  );
  return `program:\n${lines.map((line) => `  ${line}\n`).join('')}documents:\n  - { symbol: 45-CV/BTG, type: Công văn, issuer: Ban, date: 2026-02-01, title: Gộp báo cáo }\nsections:\n  - id: I\n    title: Việc\n    items:\n${entries.join('\n')}\n`;
}

const exportOf = (version: Version, files: Record<string, string> = {}, options = '') =>
  run(`export -f khoagiao.yaml -o lich.ics ${options}`, { files: { ...files, 'khoagiao.yaml': write(version) } });

/** Exports one version, then the other over it. */
async function update(before: Version, after: Version, options = '', optionsBefore = ''): Promise<Outcome> {
  const { files } = await exportOf(before, {}, optionsBefore);
  return exportOf(after, files, options);
}

const eventOf = ({ files }: Outcome, name: string) =>
  readEvents(files['lich.ics']!).find(({ uid }) => uid === `so-2026.${name}@khoagiao`);

const first: Version = { items: { 'bao-cao': REPORT, hop: MEETING } };
const withReport = (report: string, header: string[] = []): Version => ({
  header,
  items: { 'bao-cao': report, hop: MEETING },
});

describe('an event over the calendar that it is replaced in', () => {
  it('keeps its octets where it says the same, whatever the revision', async () => {
    const before = (await exportOf(first)).files['lich.ics'];
    const { files, err } = await update(first, { ...first, header: ['revision: 7'] });
    expect(files['lich.ics']).toBe(before);
    expect(err).toContain('Đã ghi lich.ics: 2 sự kiện.\n');
  });

  test.each<[string, Version, Partial<ReturnType<typeof readEvents>[number]>, string]>([
    [
      'moved',
      withReport("title: 'BC năm', when: { by: 2026-06-24 }"),
      { start: '2026-06-24', sequence: 1 },
      '2 sự kiện, 1 đã dời.',
    ],
    [
      'reworded',
      withReport("title: 'Báo cáo năm', when: { by: 2026-06-10 }"),
      { sequence: 1 },
      '2 sự kiện, 1 sửa nội dung.',
    ],
    [
      'moved by a version that raised its revision further',
      withReport("title: 'BC năm', when: { by: 2026-06-24 }", ['revision: 5']),
      { sequence: 5 },
      '2 sự kiện, 1 đã dời.',
    ],
    [
      'cancelled',
      withReport("title: 'BC năm', cancelled: không còn đầu mối, when: { by: 2026-06-10 }"),
      { sequence: 1, status: 'CANCELLED', alarms: [] },
      '1 sự kiện, 1 hủy.',
    ],
  ])('has a higher SEQUENCE where it is %s', async (_, after, expected, said) => {
    const outcome = await update(first, after);
    expect(eventOf(outcome, 'bao-cao')).toMatchObject(expected);
    expect(outcome.err).toContain(`Đã ghi lich.ics: ${said}\n`);
    expect(eventOf(outcome, 'hop')).toMatchObject({ sequence: 0 });
  });

  it('counts on from the SEQUENCE that it had', async () => {
    const second = await update(first, withReport('title: A, when: { by: 2026-06-10 }'));
    const third = await exportOf(first, second.files);
    expect(eventOf(third, 'bao-cao')).toMatchObject({ sequence: 2 });
    const again = await exportOf(first, third.files);
    expect(again.files).toEqual(third.files);
  });
});

it('stands again with a higher SEQUENCE, where its date was awaited in between', async () => {
  const pending = withReport("title: 'BC năm', when: { pending: chờ văn bản }");
  const awaited = await update(first, pending);
  expect(awaited.err).toContain('Đã ghi lich.ics: 1 sự kiện, 1 chờ ấn định lại.\n');
  const again = await exportOf(first, awaited.files);
  expect(eventOf(again, 'bao-cao')).toMatchObject({
    status: 'CONFIRMED',
    sequence: 2,
    summary: 'BC năm (chậm nhất 10/6)',
  });
});

describe('an event that is not in the calendar any more is cancelled on its old day, without alarm, and its reason is the true one:', () => {
  const quarters = "title: 'BC quý', when: { every: quarter, by: { month: last, day: 10 } }";
  test.each<
    [string, { before?: Version; after: Version; options?: string; optionsBefore?: string }, string, string, string]
  >([
    [
      'removed',
      { after: { items: { hop: MEETING } } },
      'bao-cao',
      '[KHÔNG THỰC HIỆN] BC năm',
      'Không thực hiện: không còn trong chương trình',
    ],
    [
      'its date is awaited again',
      { after: withReport("title: 'BC năm', when: { pending: theo hướng dẫn của Trung ương }") },
      'bao-cao',
      '[CHỜ ẤN ĐỊNH LẠI] BC năm',
      'Chờ ấn định lại: theo hướng dẫn của Trung ương',
    ],
    [
      'awaited by the item that it hangs on',
      {
        before: { items: { hop: MEETING, 'tai-lieu': 'title: Tài liệu, when: { item: hop, ahead: 5 workdays }' } },
        after: {
          items: {
            hop: 'title: Giao ban, kind: meeting, when: { pending: chờ lịch họp }',
            'tai-lieu': 'title: Tài liệu, when: { item: hop, ahead: 5 workdays }',
          },
        },
      },
      'tai-lieu',
      '[CHỜ ẤN ĐỊNH LẠI] Tài liệu',
      'Chờ ấn định lại: chờ lịch họp',
    ],
    [
      'merged',
      {
        before: { items: { 'bao-cao': REPORT, quy: quarters } },
        after: {
          items: {
            'bao-cao': REPORT,
            quy: `${quarters}, amended: [{ document: 45-CV/BTG, period: 2026-Q2, quote: gộp, merged: bao-cao }]`,
          },
        },
      },
      'quy.2026-Q2',
      '[KHÔNG THỰC HIỆN] BC quý II ',
      'Không thực hiện: gộp vào bao-cao, theo 45-CV/BTG',
    ],
    [
      'the rule has no such period any more',
      {
        before: { items: { quy: quarters } },
        after: { items: { quy: "title: 'BC quý', when: { every: half, by: { month: last, day: 10 } }" } },
      },
      'quy.2026-Q1',
      '[KHÔNG THỰC HIỆN] BC quý I ',
      'Không thực hiện: chương trình không còn kỳ này',
    ],
    [
      'outside of what is selected',
      { after: first, options: '--kind meeting' },
      'bao-cao',
      '[NGOÀI LỊCH NÀY] BC năm',
      'Nằm ngoài phần được chọn để xuất lịch. Thời hạn vẫn còn trong chương trình: chậm nhất 10/06/2026.',
    ],
    [
      'moved out of what is selected',
      {
        after: withReport("title: 'BC năm', when: { by: 2026-09-10 }"),
        options: '--to 2026-06-30',
        optionsBefore: '--to 2026-06-30',
      },
      'bao-cao',
      '[NGOÀI LỊCH NÀY] BC năm',
      'Nằm ngoài phần được chọn để xuất lịch. Thời hạn vẫn còn trong chương trình: chậm nhất 10/09/2026.',
    ],
    [
      'the item has another id',
      { after: { items: { 'bao-cao-nam': REPORT, hop: MEETING } } },
      'bao-cao',
      '[ĐỔI MÃ] BC năm',
      'Đổi mã: việc này nay mang mã bao-cao-nam và có sự kiện mới cùng ngày.',
    ],
    [
      'a reminder that is not asked for any more',
      { after: first, options: '--remind none', optionsBefore: '--remind 7d' },
      'bao-cao.7d',
      '[BỎ NHẮC] ',
      'Lịch nay không đặt nhắc việc này. Thời hạn vẫn còn.',
    ],
    [
      'a reminder whose deadline is cancelled with it',
      {
        after: withReport("title: 'BC năm', when: { pending: chờ văn bản }"),
        options: '--remind 7d',
        optionsBefore: '--remind 7d',
      },
      'bao-cao.7d',
      '[CHỜ ẤN ĐỊNH LẠI] ',
      'Chờ ấn định lại: chờ văn bản',
    ],
    [
      'a reminder whose deadline moved from a Sunday to a working day',
      { before: withReport("title: 'BC năm', when: { by: 2026-06-14 }"), after: first },
      'bao-cao.last-workday',
      '[BỎ NHẮC] ',
      'Thời hạn đã dời, không cần nhắc vào ngày này nữa: nay ngày làm việc cuối cùng còn trong hạn là thứ Tư, 10/06/2026.',
    ],
    [
      'a reminder whose deadline is on a Saturday that is worked now',
      {
        before: withReport("title: 'BC năm', when: { by: 2026-06-13 }"),
        after: withReport("title: 'BC năm', when: { by: 2026-06-13 }"),
        options: '--workdays moi.yaml',
      },
      'bao-cao.last-workday',
      '[BỎ NHẮC] ',
      'Lịch ngày làm việc đã đổi, không cần nhắc vào ngày này nữa: nay ngày làm việc cuối cùng còn trong hạn là thứ Bảy, 13/06/2026.',
    ],
    [
      'a reminder of a day that itself came to count',
      {
        before: withReport("title: 'BC năm', when: { before: 2026-06-10 }"),
        after: first,
      },
      'bao-cao.last-workday',
      '[BỎ NHẮC] ',
      'Không cần nhắc vào ngày này nữa: nay ngày làm việc cuối cùng còn trong hạn là thứ Tư, 10/06/2026.',
    ],
  ])('%s', async (_, { before = first, after, options, optionsBefore }, name, title, reason) => {
    const { files } = await exportOf(before, { 'moi.yaml': SATURDAY }, optionsBefore);
    const old = readEvents(files['lich.ics']!).find(({ uid }) => uid === `so-2026.${name}@khoagiao`)!;
    const outcome = await exportOf(after, files, options);
    const event = eventOf(outcome, name)!;
    expect(event).toMatchObject({
      status: 'CANCELLED',
      start: old.start,
      end: old.end,
      sequence: 1,
      alarms: [],
      description: reason,
    });
    expect(event.summary).toContain(title);
    // Over itself once more, it stays as it is.
    expect((await exportOf(after, outcome.files, options)).files).toEqual(outcome.files);
  });

  const SATURDAY = `years:
  - year: 2026
    status: official
    notices: [thử]
    off: []
    work: [{ date: 2026-06-13, name: làm bù }]
`;
});

describe('the calendar that is compared', () => {
  const moved = withReport("title: 'BC năm', when: { by: 2026-06-24 }");

  it('is the one of --since alone, and what -o names is replaced all the same', async () => {
    const copy = (await exportOf(first)).files['lich.ics']!;
    const other = await exportOf({ items: { ...first.items, khac: 'title: Khác, when: { by: 2026-07-01 }' } });
    const outcome = await exportOf(moved, { ...other.files, 'cu.ics': copy }, '--since cu.ics');
    expect(eventOf(outcome, 'bao-cao')).toMatchObject({ sequence: 1 });
    expect(eventOf(outcome, 'khac')).toBeUndefined();
    expect(outcome.files['cu.ics']).toBe(copy);
  });

  it('is the one of --since alone for stdout', async () => {
    const { files } = await exportOf(first);
    const print = async (options: string) =>
      readEvents(
        (await run(`export -f khoagiao.yaml -o - ${options}`, { files: { ...files, 'khoagiao.yaml': write(moved) } }))
          .out,
      );
    expect((await print('')).find(({ start }) => start === '2026-06-24')).toMatchObject({ sequence: 0 });
    expect((await print('--since lich.ics')).find(({ start }) => start === '2026-06-24')).toMatchObject({
      sequence: 1,
    });
  });

  it('is none with --force', async () => {
    const outcome = await update(first, { items: { hop: MEETING } }, '--force');
    expect(outcome.files['lich.ics']).toBe((await exportOf({ items: { hop: MEETING } })).files['lich.ics']);
  });

  it('is none where another office issued the file that -o names, even with --since', async () => {
    const { files } = await exportOf(first);
    const elsewhere = {
      ...files,
      'cu.ics': files['lich.ics']!,
      'lich.ics': files['lich.ics']!.replace('ISSUER:Sở', 'ISSUER:Phòng'),
    };
    const { exitCode, files: after } = await exportOf(moved, elsewhere, '--since cu.ics');
    expect({ exitCode, kept: after['lich.ics'] }).toEqual({ exitCode: 3, kept: elsewhere['lich.ics'] });
  });

  it.each([
    ['is compared with a warning where --since names the calendar of another issuer', 'ISSUER:Phòng', true],
    ['is compared without one where the issuer is the same, or is not named', 'X-OTHER:Sở', false],
  ])('%s', async (_, line, isWarned) => {
    const { files } = await exportOf(first);
    const old = files['lich.ics']!.replace('X-KHOAGIAO-ISSUER:Sở', line.replace(/^ISSUER/, 'X-KHOAGIAO-ISSUER'));
    const outcome = await exportOf(moved, { 'cu.ics': old }, '--since cu.ics');
    expect(eventOf(outcome, 'bao-cao')).toMatchObject({ sequence: 1 });
    expect(outcome.err.includes('Cảnh báo: cu.ics ghi cơ quan ban hành khác.')).toBe(isWarned);
  });

  test.each([
    ['cu.yaml', 2, '--since cần tệp lịch (.ics) đã xuất trước đây, không phải tệp chương trình cu.yaml.'],
    ['khong-co.ics', 3, 'không đọc được khong-co.ics: không có tệp hoặc thư mục này.'],
    ['chu.ics', 3, 'không đọc được chu.ics: đây không phải là tệp lịch (.ics).'],
    ['khac.ics', 3, 'khac.ics không có sự kiện nào của so-2026; trong đó là lịch của khoagiao-2023.'],
    ['hop.ics', 3, 'hop.ics không có sự kiện nào của so-2026; trong đó không có sự kiện nào do khoagiao xuất.'],
  ])('cannot be %s: exit %i', async (name, exitCode, why) => {
    const files = {
      'cu.yaml': write(first),
      'chu.ics': 'ghi chú',
      'khac.ics': (await run('export -o -')).out,
      'hop.ics': 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260101\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
    };
    const outcome = await exportOf(first, files, `--since ${name}`);
    expect(outcome).toMatchObject({ exitCode, out: '' });
    expect(outcome.files['lich.ics']).toBeUndefined();
    expect(outcome.err).toContain(`Lỗi: ${why}`);
  });

  it('is one for one file', async () => {
    const files = { 'khoagiao-1.yaml': write(first), 'khoagiao-2.yaml': write(first).replace('so-2026', 'phong-2026') };
    const { files: both } = await run('export -o ca-hai.ics', { files });
    expect(await run('export --since ca-hai.ics', { files: both })).toMatchObject({ exitCode: 2 });
    expect(await run('export --since ca-hai.ics -o moi', { files: both })).toMatchObject({
      exitCode: 0,
      files: { 'moi.ics': both['ca-hai.ics'] },
    });
  });
});

describe('with nothing selected', () => {
  it('the events of the earlier calendar are written as cancelled, once', async () => {
    const outcome = await update(first, first, '--from 2027-01-01');
    expect(outcome.exitCode).toBe(0);
    expect(readEvents(outcome.files['lich.ics']!).map(({ status }) => status)).toEqual(['CANCELLED', 'CANCELLED']);
    const again = await exportOf(first, outcome.files, '--from 2027-01-01');
    expect(again).toMatchObject({ exitCode: 1, files: outcome.files });
    expect(again.err).toContain('Không có việc nào đến hạn theo điều kiện đã chọn; không tạo tệp.\n');
  });

  it('in one of several programmes, its file is named and the others are written', async () => {
    const files = {
      'khoagiao-1.yaml': write(first),
      'khoagiao-2.yaml': write({ items: { x: 'title: X, when: { by: 2026-02-02 }' } }).replace('so-2026', 'phong-2026'),
    };
    const { exitCode, err, files: after } = await run('export --from 2026-06-01', { files });
    expect({ exitCode, written: Object.keys(after).filter((name) => name.endsWith('.ics')) }).toEqual({
      exitCode: 0,
      written: ['so-2026.ics'],
    });
    expect(err).toContain('Không tạo phong-2026.ics: không có việc nào đến hạn theo điều kiện đã chọn.\n');
  });
});

test('a cancelled event goes on until 400 days after its day, by what `updated` says', async () => {
  const gone = await update(first, { items: { hop: MEETING } });
  // 10/06/2026 and 400 days: 15/07/2027.
  const kept = await exportOf({ header: ['updated: 2027-07-15'], items: { hop: MEETING } }, gone.files);
  expect(eventOf(kept, 'bao-cao')).toMatchObject({ status: 'CANCELLED', sequence: 1 });
  const dropped = await exportOf({ header: ['updated: 2027-07-16'], items: { hop: MEETING } }, gone.files);
  expect(eventOf(dropped, 'bao-cao')).toBeUndefined();
});

test.each([
  ['lich', 'lich.ics'],
  ['thu.muc/lich', 'thu.muc/lich.ics'],
  ['lich.ICS', 'lich.ICS'],
  ['lich.txt', 'lich.txt'],
  ['/dev/stdout', '/dev/stdout'],
])('a file named %s is %s', async (name, written) => {
  const { files } = await run(`export -o ${name}`);
  expect(Object.keys(files)).toEqual([written]);
});

test('how to import is said once, whatever the number of files', async () => {
  const files = { 'khoagiao-1.yaml': write(first), 'khoagiao-2.yaml': write(first).replace('so-2026', 'phong-2026') };
  const { err } = await run('export', { files });
  expect(err.match(/^Đã ghi .*: 2 sự kiện\.$/gm)).toHaveLength(2);
  expect(err.match(/^Outlook:/gm)).toHaveLength(1);
});
