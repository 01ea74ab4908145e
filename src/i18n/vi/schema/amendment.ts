import type { KeyWords } from './key-words.ts';
import { endWords } from './parts.ts';

const documented = {
  document: ['Số, ký hiệu văn bản sau, có trong documents.', '45-CV/BTG'],
  quote: ['Nguyên văn cụm từ quy định lại thời hạn.', 'gửi trước ngày 15 tháng 6 năm 2023'],
  merged: ['Mã của việc mà kỳ này được gộp vào.', 'bao-cao-6-thang'],
  cancelled: ['Lý do không thực hiện kỳ này.', 'theo thông báo hoãn của Đảng ủy'],
  ...endWords,
} satisfies Record<string, KeyWords>;

const date = '2023-06-15';
const day = { month: 'last', day: 15 };

/** Of one period. */
export const periodAmendmentWords = {
  ...documented,
  period: ['Kỳ được đổi; bỏ trống nếu việc không lặp lại.', '2023-Q2'],
  before: ['Trước ngày này.', date],
  by: ['Chậm nhất ngày này.', date],
  on: ['Vào ngày này.', date],
  from: ['Từ ngày này.', date],
  to: ['Đến hết ngày này.', date],
} satisfies Record<string, KeyWords>;

/** From one period on. */
export const sinceAmendmentWords = {
  ...documented,
  since: ['Đổi từ kỳ này trở đi.', '2026-Q3'],
  before: ['Trước ngày này của kỳ.', day],
  by: ['Chậm nhất ngày này của kỳ.', day],
  on: ['Vào ngày này của kỳ.', day],
} satisfies Record<string, KeyWords>;
