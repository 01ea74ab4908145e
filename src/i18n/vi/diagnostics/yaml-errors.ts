import type { YamlErrorReason } from '../../../core/diagnostics/families/syntax.ts';

/** Why a text is no YAML: what is wrong, and where it helps, what to do. */
export const yamlErrors: Record<YamlErrorReason, [message: string, hint?: string]> = {
  ALIAS_PROPS: ['bí danh (`*tên`) không được kèm nhãn'],
  BAD_ALIAS: [
    'bí danh (`*tên`) chưa được khai báo',
    'nếu `*` là chữ thì đặt cả giá trị trong ngoặc kép; nếu không, khai báo `&tên` ở phía trên',
  ],
  BAD_COLLECTION_TYPE: ['nhãn kiểu không hợp với giá trị', 'bỏ nhãn kiểu (`!…`)'],
  BAD_DIRECTIVE: ['chỉ thị `%` không hợp lệ', 'bỏ dòng này'],
  BAD_DQ_ESCAPE: ['dấu `\\` trong ngoặc kép không hợp lệ', 'viết `\\\\`, hoặc dùng ngoặc đơn'],
  BAD_INDENT: ['thụt lề không thẳng với các dòng cùng cấp', 'dùng số dấu cách bằng dòng cùng cấp ở trên'],
  BAD_PROP_ORDER: ['nhãn đặt sai vị trí'],
  BAD_SCALAR_START: ['giá trị bắt đầu bằng ký tự dành riêng', 'đặt cả giá trị trong ngoặc kép'],
  BLOCK_AS_IMPLICIT_KEY: ['trường và giá trị phải ở dòng riêng'],
  BLOCK_IN_FLOW: ['trong `{ }` hoặc `[ ]` không viết kiểu nhiều dòng', 'có thể thiếu dấu `,` hoặc dấu ngoặc đóng'],
  DUPLICATE_KEY: ['trường viết hai lần'],
  IMPOSSIBLE: ['không đọc được'],
  KEY_OVER_1024_CHARS: ['tên trường quá dài'],
  MISSING_CHAR: ['thiếu một dấu: `:`, `,`, dấu cách hoặc dấu ngoặc'],
  MULTILINE_IMPLICIT_KEY: ['tên trường phải viết trên một dòng'],
  MULTIPLE_ANCHORS: ['một giá trị có nhiều neo (`&tên`)'],
  MULTIPLE_DOCS: ['tệp có nhiều phần YAML'],
  MULTIPLE_TAGS: ['một giá trị có nhiều nhãn kiểu'],
  NON_STRING_KEY: ['tên trường phải là chữ'],
  RESOURCE_EXHAUSTION: ['cấu trúc quá lớn'],
  TAB_AS_INDENT: ['thụt lề bằng phím Tab'],
  TAG_RESOLVE_FAILED: ['không nhận nhãn kiểu (`!tên`)', 'nếu `!` là chữ thì đặt cả giá trị trong ngoặc kép'],
  UNEXPECTED_TOKEN: ['có ký tự thừa ở đây'],
  YAML_VERSION: ['chỉ nhận YAML 1.2', 'bỏ dòng `%YAML`'],

  COLON_IN_TEXT: ['giá trị không có ngoặc kép mà có dấu `: ` bên trong', 'đặt cả giá trị trong ngoặc kép'],
  DEEPER_LINE: [
    'dòng này thụt vào sâu hơn dòng trên, mà dòng trên đã có giá trị',
    'thụt lề bằng dòng trên, hoặc bỏ giá trị của dòng trên',
  ],
  MISPLACED_DASH: ['gạch đầu dòng `-` không thẳng với danh sách nào', 'thụt lề bằng các gạch đầu dòng cùng danh sách'],
  MISSING_COLON: ['thiếu dấu `:` sau tên trường', 'nếu dòng này nối tiếp giá trị ở trên thì thụt vào sâu hơn'],
  MISSING_SPACE: ['thiếu dấu cách sau dấu `:`', 'viết `tên trường: giá trị`'],
  TEXT_AFTER_QUOTE: [
    'có chữ sau dấu ngoặc kép đóng',
    "trong \"…\" viết dấu ngoặc kép là \\\", trong '…' viết dấu nháy đơn là ''",
  ],
  TEXT_AFTER_SIGN: [
    'sau dấu `>` hoặc `|` phải xuống dòng rồi mới viết chữ',
    'nếu đó là một phần của chữ thì đặt cả giá trị trong ngoặc kép',
  ],
  UNCLOSED_BRACKET: ['dấu ngoặc mở ở đây mà không đóng', 'thêm dấu ngoặc đóng; các dòng trong ngoặc phải thụt vào'],
  UNCLOSED_QUOTE: ['dấu ngoặc kép mở ở đây mà không đóng', 'thêm dấu ngoặc kép ở cuối giá trị'],

  BULLET: ['dấu đầu dòng phải là gạch nối `-` và một dấu cách', 'viết `- ` thay cho dấu này'],
  MISSING_BRACES: ['trường và giá trị viết ngay sau một trường khác', 'đặt trong ngoặc nhọn'],
  MISSING_COMMA: ['thiếu dấu phẩy giữa các phần trong ngoặc', 'ngăn các phần bằng dấu phẩy'],
  NO_BREAK_SPACE: ['có dấu cách không ngắt, thường do chép từ Word', 'gõ lại bằng dấu cách thường'],
  SIGN_IN_TEXT: ['giá trị có dấu mà YAML hiểu theo nghĩa riêng', 'đặt cả giá trị trong ngoặc kép'],
  UNOPENED_BRACKET: ['dấu ngoặc đóng ở đây mà không mở', 'thêm dấu ngoặc mở ở đầu giá trị'],
  WRONG_COLON: ['sau tên trường phải là dấu `:` và một dấu cách', 'viết `tên trường: giá trị`'],
};
