import type { SyntaxParams } from '../../../core/diagnostics/families/syntax.ts';
import type { DiagnosticEntries } from '../../../core/diagnostics/words.ts';
import { yamlErrors } from './yaml-errors.ts';

export const syntax: DiagnosticEntries<SyntaxParams> = {
  'not-utf8': {
    describe: () => ({
      message: 'tệp không lưu theo bảng mã UTF-8',
      hint: 'lưu lại tệp với bảng mã UTF-8 (trong Notepad: Save As, Encoding: UTF-8)',
    }),
    explanation: 'Tệp không lưu theo bảng mã UTF-8.',
    correction: 'Lưu lại tệp với bảng mã UTF-8. Trong Notepad: File → Save As → Encoding: UTF-8.',
  },
  'empty-file': {
    describe: () => ({ message: 'tệp không có nội dung', hint: 'một chương trình bắt đầu bằng trường `program:`' }),
    explanation: 'Tệp không có nội dung.',
    correction: 'Viết ít nhất nhóm `program:` và `sections:`; có thể bắt đầu từ tệp của năm trước bằng `khoagiao new`.',
  },
  'yaml-syntax': {
    describe: ({ reason, written }) => {
      const [message, hint = 'sửa ở vị trí dấu mũ chỉ vào; nếu là chữ thì đặt cả giá trị trong ngoặc kép'] =
        yamlErrors[reason];
      return { message: `sai cú pháp YAML: ${message}`, hint: written === null ? hint : `viết: ${written}` };
    },
    explanation: 'Sai cú pháp YAML.',
    correction:
      'Sửa ở vị trí dấu mũ chỉ vào. Chữ có `: `, ` #`, hoặc bắt đầu bằng `@ % * & ! | > [ {` thì đặt cả giá trị trong ngoặc kép.',
  },
  'tab-indent': {
    describe: () => ({ message: 'thụt lề bằng phím Tab', hint: 'YAML chỉ nhận dấu cách để thụt lề' }),
    explanation: 'Thụt lề bằng phím Tab.',
    correction: 'Thay mọi dấu Tab ở đầu dòng bằng dấu cách, mỗi cấp hai dấu cách.',
  },
  'multiple-documents': {
    describe: () => ({
      message: 'tệp có nhiều phần YAML ngăn cách bằng dòng `---`',
      hint: 'mỗi tệp một chương trình',
    }),
    explanation: 'Tệp có nhiều phần YAML ngăn cách bằng dòng `---`.',
    correction: 'Xóa dòng `---` thừa, hoặc tách mỗi chương trình ra một tệp.',
  },
  'duplicate-key': {
    describe: ({ key, line }) => ({ message: `trường \`${key}\` đã có ở dòng ${line}`, hint: 'giữ lại một' }),
    explanation: 'Một trường viết hai lần trong cùng một nhóm.',
    correction: 'Giữ lại một dòng, xóa dòng kia.',
  },
  'too-many-aliases': {
    describe: ({ isCircle }) => ({
      message: isCircle
        ? 'bí danh YAML (`*tên`) nằm trong chính giá trị mà nó thay cho'
        : 'bí danh YAML (`*tên`) nhân lên quá nhiều',
      hint: 'viết thẳng giá trị',
    }),
    explanation: 'Bí danh YAML (`*tên`) nhân lên quá nhiều, hoặc chứa chính nó.',
    correction: 'Viết thẳng giá trị thay cho bí danh.',
  },
  'too-deep': {
    describe: () => ({ message: 'cấu trúc lồng nhau quá sâu', hint: 'xóa các dấu ngoặc hoặc gạch đầu dòng thừa' }),
    explanation: 'Cấu trúc lồng nhau quá sâu.',
    correction: 'Một chương trình chỉ cần khoảng mười cấp: xóa các dấu ngoặc hoặc gạch đầu dòng thừa.',
  },
};
