import type { KeyParams } from '../../../core/diagnostics/families/keys.ts';
import type { DiagnosticEntries } from '../../../core/diagnostics/words.ts';
import { didYouMean, inYear, propose } from './suggestions.ts';

export const keys: DiagnosticEntries<KeyParams> = {
  'unknown-key': {
    describe: ({ key, nearest, allowed, version }) =>
      key === '<<'
        ? { message: '`<<` (gộp trường của YAML) không được đọc', hint: 'viết các trường đó ra ở đây' }
        : {
            message: `không có trường \`${key}\``,
            hint:
              nearest === null && allowed.length > 0
                ? `khoagiao ${version} chỉ nhận ở đây: ${allowed.join(', ')}`
                : `${didYouMean(nearest)} khoagiao ${version} không có trường này`.trimStart(),
          },
    explanation: 'Tên trường không hợp lệ.',
    correction: 'Sửa tên trường cho đúng; thông tin khác thì ghi vào `note`, hoặc sau dấu `#`.',
  },
  'missing-key': {
    describe: ({ key, example, proposals, year }) => ({
      message: `thiếu trường \`${key}\``,
      hint: propose(proposals, example === null ? `thêm \`${key}: …\`` : inYear(`ví dụ: ${key}: ${example}`, year)),
    }),
    explanation: 'Thiếu một trường bắt buộc.',
    correction: 'Thêm trường vào nhóm mà dấu mũ chỉ vào, thụt lề bằng các trường khác.',
  },
  'when-missing': {
    describe: ({ proposals }) => ({
      message: '`when` chưa ghi thời hạn',
      hint: propose(proposals, 'chọn một: before, by, every, during, from và to, pending, ongoing'),
    }),
    explanation: '`when` chưa ghi thời hạn.',
    correction:
      'Chọn một cách viết; chưa biết ngày thì viết `pending: <đang chờ gì>`, không có thời hạn thì `ongoing: <lý do>`.',
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
    explanation: 'Hai trường không đi cùng nhau.',
    correction: 'Giữ trường đúng với văn bản, xóa trường kia.',
  },
  'when-conflict': {
    describe: ({ first, second }) => ({
      message: `\`when\` có cả \`${first}\` và \`${second}\``,
      hint: 'chỉ giữ một cách viết',
    }),
    explanation: '`when` có hai cách tính hạn cùng lúc.',
    correction: 'Chỉ giữ một cách. Nếu việc thực sự có hai thời hạn thì tách thành hai việc.',
  },
};
