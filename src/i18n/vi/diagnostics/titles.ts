import type { TitleParams } from '../../../core/diagnostics/families/titles.ts';
import type { DiagnosticEntries } from '../../../core/diagnostics/words.ts';
import { describeRule } from '../due-rule.ts';
import { nameSpan } from './spans.ts';
import { shorten } from './suggestions.ts';

export const titles: DiagnosticEntries<TitleParams> = {
  'program-year-mismatch': {
    describe: ({ year, span }) => ({
      message: `ghi ${year}, nhưng chương trình là của ${nameSpan(span)}`,
      hint: 'sửa năm ở đây, hoặc sửa `year`, `from`, `to`',
    }),
    explanation: 'Mã hoặc tên chương trình ghi năm khác với thời gian của chương trình.',
    correction:
      'Sửa năm ở mã, ở tên, hoặc ở `year`, `from`, `to`. Tên đúng như vậy thì ghi nhận trong `program`: `acknowledge: { program-year-mismatch: <lý do> }`.',
  },
  'title-year-mismatch': {
    describe: ({ year, span }) => ({
      message: `tên ghi ${year}, nhưng chương trình là của ${nameSpan(span)}`,
      hint: 'sửa năm cho đúng văn bản; văn bản ghi như vậy thì ghi nhận kèm lý do',
    }),
    explanation:
      'Tên việc hoặc tên mục ghi một năm khác. Năm trước thì được, nếu việc đến hạn trong nửa đầu chương trình; năm sau thì được, nếu việc đến hạn trong nửa cuối.',
    correction:
      'Sửa năm, thường là còn sót từ tệp của năm trước. Văn bản ghi như vậy thì ghi nhận: `acknowledge: { title-year-mismatch: <lý do> }`.',
  },
  'title-date-mismatch': {
    describe: ({ said, rule }) => ({
      message: `tên ghi thời hạn ${said.map(describeRule).join('; ')}, nhưng \`when\` lại ghi ${describeRule(rule)}`,
      hint: 'đối chiếu với văn bản rồi sửa tên việc hoặc `when`',
    }),
    explanation: 'Tên việc ghi một ngày mà `when` không có.',
    correction:
      'Sửa tên việc hoặc `when` cho khớp văn bản. Ngày trong tên không phải là thời hạn thì ghi nhận: `acknowledge: { title-date-mismatch: <lý do> }`.',
  },
  'title-anniversary-mismatch': {
    describe: ({ years, anniversary, document }) => ({
      message: `tên ghi ${years} năm, nhưng ${
        document === null
          ? `\`anniversary\` là ${anniversary}`
          : `${document.symbol} ban hành năm ${document.issued}: tròn ${years} năm vào năm ${document.issued + years}`
      }`,
      hint:
        document === null
          ? 'sửa tên việc hoặc `anniversary`'
          : 'sửa số năm trong tên, hoặc văn bản ghi đầu tiên ở `documents`',
    }),
    explanation: 'Số năm ghi trong tên việc không khớp với `anniversary`, hoặc với năm ban hành của văn bản.',
    correction:
      'Sửa số năm trong tên, `anniversary` hoặc `documents` cho khớp văn bản; đúng như vậy thì ghi nhận kèm lý do.',
  },
  'title-document-mismatch': {
    describe: ({ named, cited }) => ({
      message: `tên ghi “${named}”, nhưng \`documents\` của việc này là ${shorten(cited)}`,
      hint: 'sửa số, ký hiệu trong tên, hoặc thêm văn bản đó vào `documents`',
    }),
    explanation: 'Tên việc nêu một văn bản không có ở `documents` của việc đó.',
    correction:
      'Sửa số, ký hiệu, hoặc thêm văn bản vào `documents`; không cần viện dẫn văn bản đó thì ghi nhận kèm lý do.',
  },
  'repeated-item': {
    describe: ({ first, line }) => ({
      message: `việc này giống việc \`${first}\` ở dòng ${line}: cùng tên, cùng mục, cùng thời hạn`,
      hint: 'xóa một việc; nếu là hai việc khác nhau thì ghi rõ ở tên hoặc `actor`',
    }),
    explanation: 'Hai việc có cùng tên, cùng mục và cùng thời hạn.',
    correction:
      'Xóa việc chép thừa, hoặc ghi rõ điểm khác nhau ở tên hoặc `actor`. Đúng là hai việc thì ghi nhận: `acknowledge: { repeated-item: <lý do> }`.',
  },
};
