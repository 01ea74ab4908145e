import { describe, expect, test } from 'vitest';
import { type ProgramCalendar, renderCalendar } from '../../src/calendar/index.ts';
import { readRule } from '../rule.ts';
import { bundled, deadlinesOf, options, program } from './bundled.ts';
import { EXPECTED } from './expected-2023.ts';
import { readEvents } from './read.ts';

const render = (calendar: Partial<ProgramCalendar>, changed: Partial<typeof options> = {}) =>
  readEvents(renderCalendar([{ ...bundled, ...calendar }], { ...options, ...changed }));
const uidsAndDays = (events: ReturnType<typeof render>) =>
  events.map(({ uid, start }) => [uid.replace(/^khoagiao-2023\.|@khoagiao$/g, ''), start]);

test('the bundled programme gives the events of the table, in its order', () => {
  expect(
    render({}).map(({ uid, summary, start, categories, alarms }) => [
      uid,
      summary,
      start,
      categories,
      alarms.map(({ trigger }) => trigger),
    ]),
  ).toEqual(
    EXPECTED.map(([uid, summary, day, category, trigger]) => [
      `khoagiao-2023.${uid}@khoagiao`,
      summary,
      day,
      [category],
      trigger === null ? [] : [trigger],
    ]),
  );
});

test('a title that the summary has no room for begins the description', () => {
  const title = `Tổng kết việc thực hiện Nghị quyết ${'về giáo dục '.repeat(30)}`.trim();
  const [event] = render({ deadlines: deadlinesOf({ title }) });
  expect(event!.summary).toContain('…');
  expect(event!.description.split('\n')[0]).toBe(title);
  expect(render({ deadlines: deadlinesOf({ title: 'Tổng kết' }) })[0]!.description).not.toMatch(/^Tổng kết/);
});

test('a title is measured as it will be written', () => {
  const written = render({ deadlines: deadlinesOf({ title: `${'\u0344'.repeat(100)}${'\u001b'.repeat(100)}` }) });
  for (const { summary } of written) {
    expect(summary).toMatch(/\u0308\u0301.*… \(trước 05\/6\)$/);
    expect(summary.length).toBeLessThanOrEqual(255);
  }
});

describe('the description', () => {
  test('says the day to act on, and why', () => {
    const { description } = render({ deadlines: deadlinesOf({ note: 'Dòng một\ndòng hai' }) })[0]!;
    expect(description).toBe(
      [
        'Báo cáo công tác khoa giáo 6 tháng',
        'Ngày làm việc cuối cùng còn trong hạn: thứ Sáu, 02/06/2023',
        'Ngày cuối cùng còn trong hạn: Chủ nhật, 04/06/2023 (“trước ngày” không bao gồm ngày đó)',
        '→ không tính 04/06/2023: Chủ nhật',
        '→ không tính 03/06/2023: thứ Bảy',
        'Văn bản ghi: “trước ngày 05 tháng 6 năm 2023” (III.3)',
        'Đơn vị thực hiện: Các đảng bộ, chi bộ trực thuộc',
        'Ghi chú: Dòng một',
        'dòng hai',
      ].join('\n'),
    );
  });

  test('names a holiday that was passed over', () => {
    const { description } = render({ deadlines: deadlinesOf({ when: readRule({ by: '2023-09-04' }) }) })[0]!;
    expect(description).toContain('Ngày làm việc cuối cùng còn trong hạn: thứ Năm, 31/08/2023\n');
    expect(description).toContain(
      '→ không tính 04/09/2023: nghỉ bù Quốc khánh (thứ Hai)\n→ không tính 03/09/2023: Chủ nhật\n',
    );
  });

  test('names each document by type, symbol and date, or by symbol alone where no more is known', () => {
    const [event] = render({ deadlines: deadlinesOf({ documents: ['34-CT/TW', '1-QĐ/X'] }) });
    expect(event!.description).toContain('Văn bản liên quan: Chỉ thị số 34-CT/TW ngày 30/05/1998, 1-QĐ/X');
  });

  test('names every document that bears the symbol', () => {
    const [first] = program.documents;
    const documents = [
      { ...first!, symbol: '1-A', date: '2020-01-02' as const },
      { ...first!, symbol: '1-A', date: '2022-12-25' as const },
      { ...first!, symbol: '1-A', date: undefined },
    ];
    const [event] = render({ documents, deadlines: deadlinesOf({ documents: ['1-A'] }) });
    expect(event!.description).toContain(
      'Hướng dẫn số 1-A ngày 02/01/2020, Hướng dẫn số 1-A ngày 25/12/2022, Hướng dẫn số 1-A',
    );
  });

  test('gives the place alone where nothing is quoted, and the section where no place is named', () => {
    const [event] = render({ deadlines: deadlinesOf({ quote: undefined, source: undefined }) });
    expect(event!.description).toContain('\nMục trong văn bản: III\n');
  });

  test('warns of a year without official days off', () => {
    const [event] = render({ deadlines: deadlinesOf({ when: readRule({ by: '2027-03-10' }) }) });
    expect(event!.description).toContain('Lưu ý: chưa có lịch nghỉ chính thức năm 2027; ngày làm việc là tạm tính.');
  });

  test('of a reminder says the days and points to the deadline', () => {
    const [, reminder] = render({ deadlines: deadlinesOf({}) }, { reminders: [{ days: 7 }, 'last-workday'] });
    expect(reminder!.description).toBe(
      [
        'Báo cáo công tác khoa giáo 6 tháng',
        'Ngày làm việc cuối cùng còn trong hạn: thứ Sáu, 02/06/2023',
        'Ngày cuối cùng còn trong hạn: Chủ nhật, 04/06/2023 (“trước ngày” không bao gồm ngày đó)',
        'Cách xác định thời hạn và trích nguyên văn: xem sự kiện ngày 02/06/2023.',
      ].join('\n'),
    );
  });
});

describe('reminders', () => {
  const window = deadlinesOf({ when: readRule({ during: '2023-Q3' }) });

  test('stand on the last working day, so many days before it, and on the first day of a window', () => {
    expect(uidsAndDays(render({ deadlines: window }, { reminders: ['start', { days: 7 }, 'last-workday'] }))).toEqual([
      ['bao-cao-6-thang', '2023-09-30'],
      ['bao-cao-6-thang.start', '2023-07-01'],
      ['bao-cao-6-thang.7d', '2023-09-22'],
      ['bao-cao-6-thang.last-workday', '2023-09-29'],
    ]);
  });

  test('of the start are left out where there is no window', () => {
    expect(uidsAndDays(render({ deadlines: deadlinesOf({}) }, { reminders: ['start'] }))).toEqual([
      ['bao-cao-6-thang', '2023-06-05'],
    ]);
  });

  test('are left out on the day of the deadline itself', () => {
    const onWorkday = deadlinesOf({ when: readRule({ from: '2023-06-30', to: '2023-06-30' }) });
    expect(uidsAndDays(render({ deadlines: onWorkday }, { reminders: ['last-workday', 'start'] }))).toEqual([
      ['bao-cao-6-thang', '2023-06-30'],
    ]);
  });

  test('come once a day, the first listed', () => {
    const short = deadlinesOf({ when: readRule({ from: '2023-09-28', to: '2023-09-30' }) });
    expect(
      uidsAndDays(render({ deadlines: short }, { reminders: [{ days: 1 }, 'start', 'last-workday'] })).slice(1),
    ).toEqual([
      ['bao-cao-6-thang.1d', '2023-09-28'],
      ['bao-cao-6-thang.last-workday', '2023-09-29'],
    ]);
  });
});

describe('a deadline that no longer stands', () => {
  const cancelled = deadlinesOf({ cancelled: 'gộp vào báo cáo năm' });

  test('is marked with its reason and rings no alarm, as are its reminders', () => {
    for (const event of render({ deadlines: cancelled })) {
      expect(event).toMatchObject({ status: 'CANCELLED', alarms: [] });
      expect(event.summary).toMatch(/^\[KHÔNG THỰC HIỆN\] /);
      expect(event.description).toMatch(/\nKhông thực hiện: gộp vào báo cáo năm\n/);
    }
  });

  test('keeps the uids it had', () => {
    expect(uidsAndDays(render({ deadlines: cancelled }))).toEqual(uidsAndDays(render({ deadlines: deadlinesOf({}) })));
  });
});

test('every uid is ASCII and short enough for Outlook to distinguish, at its longest', () => {
  const longest = { ...program.program, id: 'p'.repeat(64) };
  const item = { id: 'i'.repeat(64), when: readRule({ every: 'quarter' as const }) };
  for (const { uid } of render({ program: longest, deadlines: deadlinesOf(item) })) {
    expect(uid).toMatch(/^[\x21-\x7e]{1,202}$/);
  }
});
