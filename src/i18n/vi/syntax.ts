/** The parser's closed list of reasons, in words. */
const REASONS: Record<string, string> = {
  ALIAS_PROPS: 'bí danh (`*tên`) không mang thêm nhãn',
  BAD_ALIAS: 'bí danh (`*tên`) trỏ tới chỗ không có',
  BAD_COLLECTION_TYPE: 'nhãn kiểu không hợp với giá trị',
  BAD_DIRECTIVE: 'chỉ thị `%` không hợp lệ',
  BAD_DQ_ESCAPE: 'dấu `\\` trong ngoặc kép không hợp lệ',
  BAD_INDENT: 'thụt lề không thẳng với các dòng cùng cấp',
  BAD_PROP_ORDER: 'nhãn đặt sai chỗ',
  BAD_SCALAR_START: 'giá trị bắt đầu bằng ký tự dành riêng; đặt trong ngoặc kép',
  BLOCK_AS_IMPLICIT_KEY: 'khóa và giá trị phải ở dòng riêng; nếu giá trị có dấu `: ` thì đặt trong ngoặc kép',
  BLOCK_IN_FLOW: 'trong `{ }` hoặc `[ ]` không xuống dòng kiểu danh sách',
  IMPOSSIBLE: 'không đọc được',
  KEY_OVER_1024_CHARS: 'khóa quá dài',
  MISSING_CHAR: 'thiếu một dấu: `:`, `,`, `]`, `}` hoặc ngoặc kép đóng',
  MULTILINE_IMPLICIT_KEY: 'khóa phải viết trên một dòng; có thể thiếu dấu `:`',
  MULTIPLE_ANCHORS: 'một giá trị có nhiều neo (`&tên`)',
  MULTIPLE_TAGS: 'một giá trị có nhiều nhãn kiểu',
  NON_STRING_KEY: 'khóa phải là chữ',
  TAG_RESOLVE_FAILED: 'không nhận nhãn kiểu (`!tên`)',
  UNEXPECTED_TOKEN: 'có ký tự thừa ở đây',
  YAML_VERSION: 'chỉ nhận YAML 1.2; bỏ dòng `%YAML`',
};

export function syntax(reason: string): string {
  return REASONS[reason] ?? reason;
}
