import type { MarkupParams } from '../../../core/diagnostics/families/markup.ts';
import type { DiagnosticEntries } from '../../../core/diagnostics/words.ts';

const meantAsText = (quoted: string | null, otherwise: string) =>
  quoted === null ? otherwise : `nếu là nội dung thì viết: ${quoted}; ${otherwise}`;

export const markup: DiagnosticEntries<MarkupParams> = {
  'hash-in-text': {
    describe: ({ written, quoted }) => ({
      message: `\`${written}\` bị đọc là ghi chú, không thuộc nội dung`,
      hint: meantAsText(quoted, written === '#' ? 'không dùng thì xóa' : 'nếu là ghi chú thì thêm dấu cách sau #'),
    }),
    explanation:
      'Dấu # sau dấu cách trong một giá trị không có ngoặc: YAML bỏ phần từ dấu # đến hết dòng, coi là ghi chú.',
    correction: 'Nếu là nội dung, đặt cả giá trị trong ngoặc kép; nếu là ghi chú, thêm một dấu cách sau dấu #.',
  },
  'unused-anchor': {
    describe: ({ written, quoted }) => ({
      message: `\`${written}\` bị đọc là neo (anchor) của YAML, không thuộc nội dung, và không được dùng ở đâu`,
      hint: meantAsText(quoted, 'không dùng thì xóa'),
    }),
    explanation:
      'Chữ bắt đầu bằng dấu & ở đầu một giá trị: YAML coi là neo (anchor) và bỏ đi, mà không nơi nào dùng neo này.',
    correction: 'Nếu là nội dung, đặt cả giá trị trong ngoặc kép; nếu không, xóa đi.',
  },
  'tag-in-text': {
    describe: ({ written, quoted }) => ({
      message: `\`${written}\` bị đọc là nhãn kiểu (tag) của YAML, không thuộc nội dung`,
      hint: meantAsText(quoted, 'không dùng thì xóa'),
    }),
    explanation: 'Chữ bắt đầu bằng dấu ! ở đầu một giá trị: YAML coi là nhãn kiểu (tag) và bỏ đi.',
    correction: 'Nếu là nội dung, đặt cả giá trị trong ngoặc kép; nếu không, xóa đi.',
  },
};
