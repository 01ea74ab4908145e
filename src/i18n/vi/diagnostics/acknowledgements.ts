import type { AcknowledgementParams } from '../../../core/diagnostics/families/acknowledgements.ts';
import type { DiagnosticEntries } from '../../../core/diagnostics/words.ts';
import { didYouMean } from './suggestions.ts';

export const acknowledgements: DiagnosticEntries<AcknowledgementParams> = {
  'to-confirm': {
    describe: ({ what }) => ({ message: `cần xác nhận: ${what}`, hint: 'xác nhận xong thì xóa dòng `confirm`' }),
    explanation: 'Điều chuyển từ năm trước sang mà chưa ai xác nhận.',
    correction: 'Đối chiếu với văn bản của năm nay rồi xóa dòng `confirm`.',
  },
  'unknown-code': {
    describe: ({ code, nearest, near, isError }) =>
      isError
        ? {
            message: `\`${code}\` là lỗi, không ghi nhận được`,
            hint: 'sửa lỗi đó rồi xóa dòng này; trong các lỗi chỉ ghi nhận được `quote-mismatch` và `hidden-deadline`',
          }
        : {
            message: `không có cảnh báo nào tên \`${code}\``,
            hint: didYouMean(
              nearest,
              near.length > 0
                ? `gần với: ${near.map((each) => `\`${each}\``).join(', ')}`
                : 'viết mã trong ngoặc vuông của báo cáo',
            ),
          },
    explanation: '`acknowledge` nêu một mã không ghi nhận được.',
    correction:
      'Viết đúng mã cảnh báo, là chữ trong ngoặc vuông của báo cáo. Trong các lỗi chỉ ghi nhận được `quote-mismatch` và `hidden-deadline`; lỗi khác phải sửa.',
  },
  'unused-acknowledgement': {
    describe: ({ code }) => ({ message: `không còn cảnh báo \`${code}\` ở đây`, hint: 'xóa dòng này' }),
    explanation: '`acknowledge` nêu một cảnh báo không còn ở đó.',
    correction: 'Xóa dòng ấy.',
  },
};
