import type { KeyParams } from '../../../core/diagnostics/families/keys.ts';
import type { DiagnosticEntries } from '../../../core/diagnostics/words.ts';
import { didYouMean, inYear, oneOf, propose } from './suggestions.ts';

export const keys: DiagnosticEntries<KeyParams> = {
  'unknown-key': {
    describe: ({ key, nearest, allowed }) =>
      key === '<<'
        ? { message: '`<<` (gộp khóa của YAML) không được đọc', hint: 'viết các khóa ấy ra ở đây' }
        : {
            message: `khóa \`${key}\` không có trong quy ước`,
            hint: didYouMean(nearest, allowed.length > 0 ? oneOf(allowed) : undefined),
          },
    explanation: 'Khóa không có trong quy ước.',
    correction: 'Sửa tên khóa cho đúng; thông tin khác thì ghi vào `note`, hoặc sau dấu `#`.',
  },
  'missing-key': {
    describe: ({ key, example, proposals, year }) => ({
      message: `thiếu khóa \`${key}\``,
      hint: propose(proposals, example === null ? undefined : inYear(`ví dụ: ${key}: ${example}`, year)),
    }),
    explanation: 'Thiếu một khóa bắt buộc.',
    correction: 'Thêm khóa vào nhóm mà dấu mũ chỉ vào, thụt lề bằng các khóa khác.',
  },
  'when-missing': {
    describe: ({ proposals }) => ({
      message: '`when` chưa nói khi nào đến hạn',
      hint: propose(proposals, 'chọn một: before, by, every, during, from và to, pending, ongoing'),
    }),
    explanation: '`when` không nói khi nào đến hạn.',
    correction:
      'Chọn một cách viết; chưa biết ngày thì viết `pending: <đang chờ gì>`, không có hạn thì `ongoing: <lý do>`.',
  },
  'span-conflict': {
    describe: ({ other }) => ({
      message: `có cả \`year\` và \`${other}\``,
      hint: 'chỉ giữ một: year cho một năm dương lịch; from (và to) cho năm học hoặc chế độ báo cáo thường xuyên',
    }),
    explanation: 'Chương trình có cả `year` và `from` hoặc `to`.',
    correction: 'Giữ `year` cho một năm dương lịch, hoặc `from` và `to` cho một khoảng thời gian khác.',
  },
  'key-conflict': {
    describe: ({ first, second }) => ({
      message: `\`${first}\` và \`${second}\` không đi cùng nhau`,
      hint: 'chỉ giữ một',
    }),
    explanation: 'Hai khóa không đi cùng nhau.',
    correction: 'Giữ khóa đúng với văn bản, xóa khóa kia.',
  },
  'when-conflict': {
    describe: ({ first, second }) => ({
      message: `\`when\` có cả \`${first}\` và \`${second}\``,
      hint: 'chỉ giữ một cách viết',
    }),
    explanation: '`when` có hai cách tính hạn cùng lúc.',
    correction: 'Giữ một cách. Việc thật sự có hai hạn thì tách thành hai việc.',
  },
};
