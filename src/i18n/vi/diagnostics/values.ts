import type { Expected, ValueParams } from '../../../core/diagnostics/families/values.ts';
import type { DiagnosticEntries } from '../../../core/diagnostics/words.ts';
import { didYouMean, inYear, oneOf, propose } from './suggestions.ts';

const EXPECTED: Record<Expected, string> = {
  text: 'đoạn chữ',
  integer: 'số nguyên',
  list: 'danh sách',
  mapping: 'các dòng “tên trường: giá trị”',
  date: 'ngày dạng 2023-06-05',
  period: 'kỳ dạng 2023-Q2',
  rule: 'cách tính hạn, ví dụ { before: 2023-06-05 }',
  'day-rule': 'ngày trong kỳ, ví dụ { month: last, day: 10 }',
  day: 'ngày trong tháng: 1–31 hoặc last',
  month: 'tháng thứ mấy trong kỳ: 1, 2…, last hoặc next',
};

const FOUND = {
  text: 'đoạn chữ',
  number: 'số',
  fraction: 'số không nguyên',
  list: 'danh sách',
  mapping: 'các dòng “tên trường: giá trị”',
  boolean: 'true/false',
  nothing: 'trống',
};

const describeNearest = (nearest: string, actual: string): string =>
  /^\d+$/.test(nearest) && actual === 'text' ? `viết ${nearest}, không đặt trong ngoặc kép` : `viết ${nearest}`;

function howToWrite(expected: Expected): string {
  switch (expected) {
    case 'text':
      return 'viết chữ ngay sau dấu `:`';
    case 'integer':
      return 'viết một số không có phần lẻ';
    case 'list':
      return 'mỗi phần tử một dòng, bắt đầu bằng `- `';
    case 'mapping':
      return 'mỗi dòng một `tên trường: giá trị`, thụt vào hai dấu cách';
    case 'date':
    case 'period':
    case 'rule':
    case 'day-rule':
    case 'day':
    case 'month':
      return 'viết theo mẫu đó';
  }
}

export const values: DiagnosticEntries<ValueParams> = {
  'wrong-type': {
    describe: ({ expected, actual, nearest, proposals, year }) => ({
      message: `phải là ${inYear(EXPECTED[expected], year)}; đang ghi ${FOUND[actual]}`,
      hint: propose(proposals, nearest === null ? howToWrite(expected) : describeNearest(nearest, actual)),
    }),
    explanation: 'Giá trị không đúng kiểu: chữ, số nguyên, danh sách, các dòng “tên trường: giá trị”…',
    correction: 'Viết giá trị theo kiểu được nêu. Danh sách một phần tử vẫn cần ngoặc vuông: `[29-NQ/TW]`.',
  },
  'number-for-text': {
    describe: ({ written }) => ({
      message: `phải là đoạn chữ; đang ghi số ${written}`,
      hint: `đặt trong ngoặc kép: "${written}"`,
    }),
    explanation: 'Một con số ở nơi phải là đoạn chữ.',
    correction: 'Đặt giá trị trong ngoặc kép.',
  },
  'invalid-value': {
    describe: ({ value, nearest, allowed }) => ({
      message: value === '' ? 'giá trị để trống' : `giá trị \`${value}\` không hợp lệ`,
      hint: [didYouMean(nearest), oneOf(allowed)].filter(Boolean).join(' · '),
    }),
    explanation: 'Giá trị không thuộc danh sách cho phép.',
    correction: 'Chọn một trong các từ được nêu.',
  },
  'out-of-range': {
    describe: ({ value, min, max }) => ({
      message: `số ${value} nằm ngoài khoảng ${min}–${max}`,
      hint: `viết một số từ ${min} đến ${max}`,
    }),
    explanation: 'Con số nằm ngoài khoảng cho phép.',
    correction: 'Sửa con số cho nằm trong khoảng được nêu.',
  },
  'boolean-word': {
    describe: ({ word }) => ({
      message: `\`${word}\` không có ngoặc kép: một số phần mềm đọc YAML hiểu thành đúng/sai (true/false)`,
      hint: `muốn viết chữ thì đặt trong ngoặc kép: "${word}"`,
    }),
    explanation:
      'Các từ y, n, yes, no, on, off không có ngoặc kép: một số phần mềm đọc YAML hiểu thành đúng/sai (true/false).',
    correction: 'Đặt từ đó trong ngoặc kép.',
  },
  'leading-zero': {
    describe: ({ written, value }) => ({
      message: `số \`${written}\` có số 0 đứng đầu: một số phần mềm đọc YAML hiểu là hệ bát phân`,
      hint: `viết ${value}`,
    }),
    explanation: 'Số có số 0 đứng đầu: một số phần mềm đọc YAML hiểu là hệ bát phân.',
    correction: 'Bỏ số 0 đứng đầu.',
  },
  'unusual-number': {
    describe: ({ written, value }) => ({
      message: `số \`${written}\` không viết bằng chữ số thường; YAML đọc là ${value}`,
      hint: `viết ${value}`,
    }),
    explanation:
      'Số viết kiểu thập lục phân (0x7E7), bát phân (0o17), số mũ (2e3), có dấu + hoặc phần thập phân bằng không.',
    correction: 'Viết số bằng chữ số thường; nếu là chữ thì đặt trong ngoặc kép.',
  },
  'empty-text': {
    describe: () => ({ message: 'giá trị để trống', hint: 'viết nội dung, hoặc xóa trường nếu không bắt buộc' }),
    explanation: 'Giá trị để trống.',
    correction: 'Viết nội dung, hoặc xóa trường nếu không bắt buộc.',
  },
  'too-long': {
    describe: ({ length, limit }) => ({
      message: `dài ${length} ký tự, vượt mức tối đa ${limit}`,
      hint: `rút gọn còn tối đa ${limit} ký tự`,
    }),
    explanation: 'Nội dung quá dài so với mức lịch và bảng cho phép.',
    correction: 'Rút gọn; phần còn lại ghi vào `note`.',
  },
  'control-character': {
    describe: ({ name, escaped }) => {
      if (escaped)
        return {
          message: `trong ngoặc kép, \`${escaped.written}\` được đọc là ký tự điều khiển ${name}`,
          hint: `viết trong ngoặc đơn: ${escaped.quoted}`,
        };
      return name === 'U+000A'
        ? { message: 'có dấu xuống dòng ở nơi chỉ cho phép một dòng', hint: 'dùng `>-` để nối các dòng' }
        : { message: `có ký tự điều khiển ${name}`, hint: 'xóa ký tự này' };
    },
    explanation: 'Có ký tự điều khiển hoặc ký tự ẩn, thường do chép từ Word hay PDF.',
    correction: 'Xóa ký tự ở vị trí dấu mũ, hoặc gõ lại cả giá trị. Chữ dài viết trên nhiều dòng thì dùng `>-`.',
  },
};
