import type { DiagnosticWords, RuleWords } from '../../core/words.ts';

type Code = 'hash-in-text' | 'unused-anchor' | 'tag-in-text';

const meantAsText = (quoted: string | null, otherwise: string) =>
  quoted === null ? otherwise : `nếu là nội dung thì viết: ${quoted}; ${otherwise}`;

/** What YAML reads as a comment, an anchor or a tag, although it may be meant as text. */
export const markupDiagnostics: Pick<DiagnosticWords, Code> = {
  'hash-in-text': ({ written, quoted }) => ({
    message: `\`${written}\` bị đọc là ghi chú, không thuộc nội dung`,
    hint: meantAsText(quoted, written === '#' ? 'không dùng thì xóa' : 'nếu là ghi chú thì thêm dấu cách sau #'),
  }),
  'unused-anchor': ({ written, quoted }) => ({
    message: `\`${written}\` bị đọc là neo (anchor) của YAML, không thuộc nội dung, và không được dùng ở đâu`,
    hint: meantAsText(quoted, 'không dùng thì xóa'),
  }),
  'tag-in-text': ({ written, quoted }) => ({
    message: `\`${written}\` bị đọc là thẻ (tag) của YAML, không thuộc nội dung`,
    hint: meantAsText(quoted, 'không dùng thì xóa'),
  }),
};

export const markupRules: Pick<RuleWords, Code> = {
  'hash-in-text': {
    summary: 'Dấu # sau dấu cách trong một giá trị không có ngoặc: YAML bỏ phần từ dấu # đến hết dòng, coi là ghi chú.',
    mend: 'Nếu là nội dung, đặt cả giá trị trong ngoặc kép; nếu là ghi chú, thêm một dấu cách sau dấu #.',
  },
  'unused-anchor': {
    summary:
      'Chữ bắt đầu bằng dấu & ở đầu một giá trị: YAML coi là neo (anchor) và bỏ đi, mà không có chỗ nào dùng neo này.',
    mend: 'Nếu là nội dung, đặt cả giá trị trong ngoặc kép; nếu không, xóa đi.',
  },
  'tag-in-text': {
    summary: 'Chữ bắt đầu bằng dấu ! ở đầu một giá trị: YAML coi là thẻ (tag) và bỏ đi.',
    mend: 'Nếu là nội dung, đặt cả giá trị trong ngoặc kép; nếu không, xóa đi.',
  },
};
