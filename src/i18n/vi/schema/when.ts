import type { KeyWords } from './key-words.ts';
import { endWords } from './parts.ts';

const before = '“Trước ngày X”: gửi đúng ngày X đã là chậm.';
const by = '“Chậm nhất ngày X”: ngày X còn trong hạn.';
const on = '“Vào ngày X”: việc diễn ra đúng ngày X, kể cả ngày nghỉ.';

/** The forms of `when` that do not recur, and `every` alone. */
export const whenWords = {
  before: [before, '2023-06-05'],
  by: [by, '2023-06-05'],
  on: [on, '2023-09-05'],
  every: [
    'Mỗi kỳ một lần, trong kỳ: week (tuần), month (tháng), quarter (quý), half (6 tháng), year (năm).',
    'quarter',
  ],
  during: ['Trong một kỳ: 2023, 2023-H1 (6 tháng đầu năm), 2023-Q2 (quý II), 2023-06 (tháng 6).', '2023-Q2'],
  from: ['Ngày đầu của khoảng thời gian.', '2023-03-15'],
  to: ['Ngày cuối của khoảng thời gian; ngày này còn trong hạn.', '2023-04-15'],
  item: ['Mã của việc mà thời hạn này tính theo.', 'hop-chi-bo'],
  after: ['Bao nhiêu ngày (days) hay ngày làm việc (workdays) sau ngày đến hạn của việc đó.', '2 days'],
  ahead: [
    'Bao nhiêu ngày (days) hay ngày làm việc (workdays) trước ngày làm việc cuối cùng còn trong hạn của việc đó.',
    '5 workdays',
  ],
  pending: ['Chưa có thời hạn: đang chờ gì.', 'theo hướng dẫn của Trung ương'],
  ongoing: ['Thường xuyên, không có thời hạn.', 'tiếp tục'],
  ...endWords,
} satisfies Record<string, KeyWords>;

const monthlyEvery: KeyWords = [
  'Lặp lại theo kỳ: month (tháng), quarter (quý), half (6 tháng), year (năm).',
  'quarter',
];
const weeklyEvery: KeyWords = ['Lặp lại mỗi tuần.', 'week'];

/** The forms that name days of each period. */
export const recurringWords = {
  monthly: nameDays(monthlyEvery, { month: 'last', day: 10 }),
  weekly: nameDays(weeklyEvery, { weekday: 'thursday' }),
};

function nameDays(every: KeyWords, example: unknown) {
  return {
    every,
    before: [before, example],
    by: [by, example],
    on: [on, example],
    from: ['Ngày đầu của khoảng thời gian trong kỳ.', example],
    to: ['Ngày cuối của khoảng thời gian trong kỳ; ngày này còn trong hạn.', example],
    ...endWords,
  } satisfies Record<string, KeyWords>;
}

export const dayWords = {
  month: [
    'Tháng thứ mấy trong kỳ: 1, 2…; last là tháng cuối cùng của kỳ; next là tháng đầu của kỳ sau. Kỳ tháng thì bỏ trống hoặc next.',
    'last',
  ],
  of: ['Của kỳ trước (previous) hay kỳ sau (next); bỏ trống là kỳ đó.', 'next'],
  day: ['Ngày trong tháng: 1–31; last là ngày cuối cùng của tháng.', 10],
  weekday: ['Thứ trong tuần, từ monday (thứ Hai) đến sunday (Chủ nhật).', 'friday'],
  nth: ['Lần thứ mấy trong tháng: 1–4; last là lần cuối cùng.', 'last'],
  workday: ['Ngày làm việc thứ mấy của tháng; last là ngày làm việc cuối cùng.', 1],
  after: ['Bao nhiêu ngày (days) hay ngày làm việc (workdays) sau ngày cuối cùng của kỳ.', '45 days'],
} satisfies Record<string, KeyWords>;
