import { expect, test } from 'vitest';
import { type CalendarOptions, renderCalendar } from '../../src/calendar/index.ts';
import type { Item } from '../../src/core/program.ts';
import { messagesIn } from '../../src/i18n/index.ts';
import { readRule } from '../rule.ts';
import { bundled, deadlinesOf, options } from './bundled.ts';
import { readEvents } from './read.ts';

const render = (item: Partial<Item>, changed: Partial<CalendarOptions> = {}) =>
  readEvents(renderCalendar([{ ...bundled, deadlines: deadlinesOf(item) }], { ...options, ...changed }));
/** Of the events of one item, each with its day, in the order of days. */
const titlesOf = (item: Partial<Item>, changed: Partial<CalendarOptions> = {}) =>
  render(item, changed)
    .map(({ start, summary }) => `${start} ${summary}`)
    .sort();

const english = { messages: messagesIn('en') };
const everyReminder: Partial<CalendarOptions> = { reminders: ['last-workday', { days: 7 }, { days: 1 }, 'start'] };

// Vietnamese, then English. 10/03 is a Friday, 05/02 a Sunday, 30/09 a Saturday, 05/09 a Tuesday.
test.each<[string, object, string[], string[]]>([
  [
    'before a day: the day to act, and the day that is too late',
    { before: '2023-03-10' },
    ['2023-03-09 A (trước 10/3)', '2023-03-10 Hết hạn: A (trước 10/3)'],
    ['2023-03-09 A (before 10 Mar)', '2023-03-10 Past due: A (before 10 Mar)'],
  ],
  [
    'by a working day: one event',
    { by: '2023-03-10' },
    ['2023-03-10 A (chậm nhất 10/3)'],
    ['2023-03-10 A (by 10 Mar)'],
  ],
  [
    'by a day off: the day to act, and the last day',
    { by: '2023-02-05', time: '17:00' },
    ['2023-02-03 A (chậm nhất 17:00 ngày 05/02)', '2023-02-05 Hạn cuối: A (chậm nhất 17:00 ngày 05/02)'],
    ['2023-02-03 A (by 17:00 on 05 Feb)', '2023-02-05 Last day: A (by 17:00 on 05 Feb)'],
  ],
  [
    'by a day off that moves the last day forward: one event, on the day rolled to',
    { by: '2023-02-05', roll: 'following' },
    ['2023-02-06 A (lùi từ 05/02)'],
    ['2023-02-06 A (moved from 05 Feb)'],
  ],
  [
    'by a working day that would be moved if it were off: one event, on that day',
    { by: '2023-03-10', roll: 'following' },
    ['2023-03-10 A (chậm nhất 10/3)'],
    ['2023-03-10 A (by 10 Mar)'],
  ],
  [
    'on a day off: one event, since it happens then',
    { on: '2023-02-05' },
    ['2023-02-05 A (ngày 05/02)'],
    ['2023-02-05 A (on 05 Feb)'],
  ],
  [
    'on a day, at an hour',
    { on: '2023-09-05', time: '07:30' },
    ['2023-09-05 A (07:30 ngày 05/9)'],
    ['2023-09-05 A (at 07:30 on 05 Sep)'],
  ],
  [
    'a period that ends on a day off',
    { during: '2023-Q3' },
    ['2023-09-29 A (trong quý III, đến hết 30/9)', '2023-09-30 Hạn cuối: A (trong quý III, đến hết 30/9)'],
    ['2023-09-29 A (during Q3, to 30 Sep)', '2023-09-30 Last day: A (during Q3, to 30 Sep)'],
  ],
  [
    'a window that ends on a working day',
    { from: '2023-03-15', to: '2023-04-14' },
    ['2023-04-14 A (từ 15/3 đến hết 14/4)'],
    ['2023-04-14 A (from 15 Mar to 14 Apr)'],
  ],
  [
    'a window with an hour',
    { from: '2023-03-15', to: '2023-04-14', time: '17:00' },
    ['2023-04-14 A (từ 15/3 đến 17:00 ngày 14/4)'],
    ['2023-04-14 A (from 15 Mar to 17:00 on 14 Apr)'],
  ],
  [
    'another year than that of its day',
    { from: '2022-12-15', to: '2023-01-31' },
    ['2023-01-31 A (từ 15/12/2022 đến hết 31/01)'],
    ['2023-01-31 A (from 15 Dec 2022 to 31 Jan)'],
  ],
  [
    'the day to act in the year before',
    { before: '2023-01-01' },
    ['2022-12-30 A (trước 01/01/2023)', '2023-01-01 Hết hạn: A (trước 01/01)'],
    ['2022-12-30 A (before 01 Jan 2023)', '2023-01-01 Past due: A (before 01 Jan)'],
  ],
])('%s', (_, when, vietnamese, inEnglish) => {
  const item = { title: 'A', when: readRule(when) };
  expect(titlesOf(item)).toEqual(vietnamese);
  expect(titlesOf(item, english)).toEqual(inEnglish);
});

test.each<[string, string, string, string]>([
  ['quarter', 'BC quý', 'BC quý II (đến hết 30/6)', 'BC quý – Q2 (to 30 Jun)'],
  ['quarter', 'Giao ban', 'Giao ban – quý II (đến hết 30/6)', 'Giao ban – Q2 (to 30 Jun)'],
  // "Hằng quý II" is no Vietnamese.
  ['quarter', 'Họp hằng quý', 'Họp hằng quý – quý II (đến hết 30/6)', 'Họp hằng quý – Q2 (to 30 Jun)'],
  ['quarter', 'Báo cáo quý về thuế', 'BC quý về thuế – quý II (đến hết 30/6)', 'BC quý về thuế – Q2 (to 30 Jun)'],
  ['half', 'BC 6 tháng', 'BC 6 tháng đầu năm (đến hết 30/6)', 'BC 6 tháng – first half (to 30 Jun)'],
  [
    'half',
    'BC 6 tháng đầu năm 1',
    'BC 6 tháng đầu năm 1 (đến hết 30/6)',
    'BC 6 tháng đầu năm 1 – first half (to 30 Jun)',
  ],
  ['month', 'BC Tháng', 'BC Tháng 6 (đến hết 30/6)', 'BC Tháng – June (to 30 Jun)'],
  ['year', 'BC năm', 'BC năm (đến hết 31/12)', 'BC năm (to 31 Dec)'],
  ['week', 'BC tuần', 'BC tuần 07 (đến hết 19/02)', 'BC tuần – week 7 (to 19 Feb)'],
])('the period of a %s goes on after “%s”, once', (every, title, vietnamese, inEnglish) => {
  const item = { title, when: readRule({ every }) };
  const titles = (changed = {}) => titlesOf(item, { ...changed }).map((line) => line.slice(11));
  expect(titles()).toContain(vietnamese);
  expect(titles(english)).toContain(inEnglish);
});

test.each([
  ['quarter', 'BC quý', '2024-01-19 BC quý IV/2023 (chậm nhất 20/01)', '2024-01-19 BC quý – Q4 2023 (by 20 Jan)'],
  [
    'half',
    'BC',
    '2024-01-19 BC – 6 tháng cuối năm 2023 (chậm nhất 20/01)',
    '2024-01-19 BC – second half of 2023 (by 20 Jan)',
  ],
  ['year', 'BC năm', '2024-01-19 BC năm 2023 (chậm nhất 20/01)', '2024-01-19 BC năm – 2023 (by 20 Jan)'],
  [
    'year',
    'Tổng kết năm 2023',
    '2024-01-19 Tổng kết năm 2023 (chậm nhất 20/01)',
    '2024-01-19 Tổng kết năm 2023 – 2023 (by 20 Jan)',
  ],
])(
  'the period of a %s in another year than that of its day has its year, after “%s”',
  (every, title, vietnamese, inEnglish) => {
    const when = readRule({ every, by: { month: 'next', day: 20 } });
    expect(titlesOf({ title, when }).at(-2)).toBe(vietnamese);
    expect(titlesOf({ title, when }, english).at(-2)).toBe(inEnglish);
  },
);

test('a period that is the year needs no number', () => {
  const item = { title: 'A', when: readRule({ during: '2023' }) };
  expect(titlesOf(item)[0]).toBe('2023-12-29 A (trong năm, đến hết 31/12)');
  expect(titlesOf(item, english)[0]).toBe('2023-12-29 A (during the year, to 31 Dec)');
});

test('reminders begin with the number of days to the day to act, or say that a window begins', () => {
  const item = { title: 'A', when: readRule({ from: '2023-09-01', to: '2023-09-30' }) };
  expect(titlesOf(item, everyReminder)).toEqual([
    '2023-09-01 Bắt đầu: A (từ 01/9 đến hết 30/9)',
    '2023-09-22 7 ngày nữa: A (từ 01/9 đến hết 30/9)',
    '2023-09-28 1 ngày nữa: A (từ 01/9 đến hết 30/9)',
    '2023-09-29 A (từ 01/9 đến hết 30/9)',
    '2023-09-30 Hạn cuối: A (từ 01/9 đến hết 30/9)',
  ]);
  expect(titlesOf(item, { ...everyReminder, ...english }).map((title) => title.split(':')[0])).toEqual([
    '2023-09-01 Begins',
    '2023-09-22 7 days left',
    '2023-09-28 1 day left',
    '2023-09-29 A (from 01 Sep to 30 Sep)',
    '2023-09-30 Last day',
  ]);
});

test('a short title stands in the place of the title, which begins the description', () => {
  const title = 'Báo cáo định kỳ công tác khoa giáo';
  for (const { summary, description } of render({ title, short: 'BC quý', when: readRule({ every: 'quarter' }) })) {
    expect(summary).toMatch(/^(?:Hạn cuối: )?BC quý I/);
    expect(description).toMatch(/^Báo cáo định kỳ công tác khoa giáo – quý I[IV]*\/2023\n/);
  }
  const [first] = titlesOf({ title, short: 'Giao ban', when: readRule({ every: 'quarter' }) });
  expect(first).toBe('2023-03-31 Giao ban quý I (đến hết 31/3)');
});

test('a cancelled event says that first, whatever it was', () => {
  const item = { title: 'A', when: readRule({ by: '2023-09-30' }), cancelled: 'x' };
  expect(new Set(render(item, everyReminder).map(({ summary }) => summary))).toEqual(
    new Set(['[KHÔNG THỰC HIỆN] A (chậm nhất 30/9)']),
  );
});

test('a program can colour three kinds of events by their categories', () => {
  const item = { when: readRule({ by: '2023-09-30' }) };
  const categoriesOf = (changed = {}) =>
    render(item, { ...everyReminder, ...changed }).flatMap(({ categories }) => categories);
  expect(categoriesOf()).toEqual(['Ngày ghi trong văn bản', 'Cần xong', 'Nhắc việc', 'Nhắc việc']);
  expect(categoriesOf(english)).toEqual(['Date as written', 'Act', 'Reminder', 'Reminder']);
});

test('a title keeps its prefix, period and phrase within 255 UTF-16 units when the item is long', () => {
  const item = { title: '👩‍👩‍👧‍👦'.repeat(24), when: readRule({ every: 'quarter' }) };
  const { summary } = render(item).find(({ uid }) => uid.endsWith('Q3@khoagiao'))!;
  expect(summary).toMatch(/^Hạn cuối: (👩‍👩‍👧‍👦)+… – quý III \(đến hết 30\/9\)$/u);
  expect(summary.length).toBeLessThanOrEqual(255);
  expect(summary.length).toBeGreaterThan(255 - '👩‍👩‍👧‍👦'.length);
});

test.each([
  ['Báo cáo tình hình thay đổi lao động', 'BC thay đổi lao động'],
  ['Báo cáo công tác bảo vệ môi trường năm', 'BC bảo vệ môi trường năm'],
  ['Báo cáo về việc thực hiện Nghị quyết 29', 'BC Nghị quyết 29'],
  ['Báo cáo kết quả công tác dân vận', 'BC dân vận'],
  ['BÁO CÁO KẾT QUẢ GIÁM SÁT', 'BC GIÁM SÁT'],
  ['Kế hoạch công tác tháng', 'KH tháng'],
  ['Báo cáo năm', 'BC năm'],
  // What is left must be a title, and a name stays whole.
  ['Báo cáo', 'Báo cáo'],
  ['Báo cáo kết quả', 'BC kết quả'],
  ['Báo cáo công tác', 'BC công tác'],
  ['Báo cáo công tác phí', 'BC công tác phí'],
  ['Báo cáo công tác Đảng', 'BC công tác Đảng'],
  ['Báo cáo thực hiện dự toán', 'BC thực hiện dự toán'],
  ['Báo cáo tổng hợp tai nạn lao động', 'BC tổng hợp tai nạn lao động'],
  ['Kế hoạch hóa gia đình', 'Kế hoạch hóa gia đình'],
  ['Báo cáo viên họp giao ban', 'Báo cáo viên họp giao ban'],
  ['Họp nghe báo cáo kết quả', 'Họp nghe báo cáo kết quả'],
])('on a phone “%s” begins with “%s”', (title, subject) => {
  const item = { title, when: readRule({ by: '2023-03-10' }) };
  expect(titlesOf(item)).toEqual([`2023-03-10 ${subject} (chậm nhất 10/3)`]);
  const [event] = render(item);
  expect(event!.description.startsWith(`${title}\n`)).toBe(subject !== title);
});

test('a short title is written as it is', () => {
  const item = {
    title: 'Báo cáo kết quả giám sát',
    short: 'Báo cáo về giám sát',
    when: readRule({ by: '2023-03-10' }),
  };
  expect(titlesOf(item)).toEqual(['2023-03-10 Báo cáo về giám sát (chậm nhất 10/3)']);
});

test('two titles that would be abbreviated alike keep the words by which they differ', () => {
  const when = readRule({ by: '2023-03-10' });
  const deadlines = ['Báo cáo tài chính', 'Báo cáo tình hình tài chính', 'Báo cáo tình hình thu chi'].flatMap(
    (title, index) => deadlinesOf({ id: `bc-${index}`, title, when }),
  );
  expect(readEvents(renderCalendar([{ ...bundled, deadlines }], options)).map(({ summary }) => summary)).toEqual([
    'BC tài chính (chậm nhất 10/3)',
    'BC tình hình tài chính (chậm nhất 10/3)',
    'BC thu chi (chậm nhất 10/3)',
  ]);
});
