import type { AcknowledgementParams } from '../../../core/diagnostics/families/acknowledgements.ts';
import type { DiagnosticEntries } from '../../../core/diagnostics/words.ts';
import { didYouMean } from './suggestions.ts';

export const acknowledgements: DiagnosticEntries<AcknowledgementParams> = {
  'to-confirm': {
    describe: ({ what }) => ({ message: `cần đối chiếu: ${what}`, hint: 'đối chiếu xong thì xóa dòng `confirm`' }),
    explanation: 'Nội dung chuyển từ năm trước sang, chưa được đối chiếu.',
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
            message: `không có mã cảnh báo \`${code}\``,
            hint: didYouMean(
              nearest,
              near.length > 0
                ? `gần với: ${near.map((each) => `\`${each}\``).join(', ')}`
                : 'viết mã trong ngoặc vuông của báo cáo',
            ),
          },
    explanation: 'Mã ghi ở `acknowledge` không phải là mã ghi nhận được.',
    correction:
      'Viết đúng mã cảnh báo, là chữ trong ngoặc vuông của báo cáo. Trong các lỗi chỉ ghi nhận được `quote-mismatch` và `hidden-deadline`; lỗi khác phải sửa.',
  },
  'unused-acknowledgement': {
    describe: ({ code }) => ({ message: `không còn cảnh báo \`${code}\` ở đây`, hint: 'xóa dòng này' }),
    explanation: 'Cảnh báo ghi ở `acknowledge` không còn nữa.',
    correction: 'Xóa dòng đó.',
  },
};
