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
    describe: ({ code, nearest }) => ({
      message: `không có cảnh báo nào tên \`${code}\``,
      hint: didYouMean(nearest),
    }),
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
