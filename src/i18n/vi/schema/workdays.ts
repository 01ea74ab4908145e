import type { KeyWords } from './key-words.ts';

export const decisionsWords = {
  off: ['Ngày nghỉ riêng.', [{ date: '2023-11-20', reason: 'theo thông báo của Sở' }]],
  work: ['Ngày làm việc riêng, kể cả thứ Bảy, Chủ nhật.', [{ date: '2023-11-25', reason: 'làm bù' }]],
} satisfies Record<string, KeyWords>;

export const decisionWords = {
  date: ['Ngày.', '2023-11-20'],
  reason: ['Lý do, căn cứ.', 'theo thông báo của Sở'],
} satisfies Record<string, KeyWords>;

/** Of a table in a file of its own. */
export const namedDayWords = {
  date: ['Ngày.', '2027-02-08'],
  name: ['Tên ngày nghỉ, ngày làm bù.', 'Tết Nguyên đán'],
} satisfies Record<string, KeyWords>;
