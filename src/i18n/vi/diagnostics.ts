import { toIsoDate } from '../../core/date.ts';
import type { Expected } from '../../core/diagnostic.ts';
import type { MonthlyFrequency } from '../../core/period.ts';
import type { DiagnosticWords } from '../../core/words.ts';
import { dateDiagnostics } from './date-diagnostics.ts';
import { documentDiagnostics } from './document-diagnostics.ts';
import { markupDiagnostics } from './markup.ts';
import { quoteDiagnostics } from './quote-diagnostics.ts';
import { syntax } from './syntax.ts';
import { words } from './words.ts';

const EXPECTED: Record<Expected, string> = {
  text: 'chữ',
  integer: 'số nguyên',
  list: 'danh sách',
  mapping: 'nhóm khóa: giá trị',
  date: 'ngày dạng 2023-06-05',
  period: 'kỳ dạng 2023-Q2',
  rule: 'cách tính hạn, ví dụ { before: 2023-06-05 }',
  'day-rule': 'ngày trong kỳ, ví dụ { month: last, day: 10 }',
  day: 'ngày trong tháng: 1–31 hoặc last',
  month: 'tháng thứ mấy trong kỳ: 1, 2…, last hoặc next',
};

const FOUND = {
  text: 'là chữ',
  number: 'là số',
  fraction: 'là số không nguyên',
  list: 'là danh sách',
  mapping: 'là nhóm khóa: giá trị',
  boolean: 'là true/false',
  nothing: 'để trống',
};

const FREQUENCIES: Record<MonthlyFrequency, string> = { month: 'tháng', quarter: 'quý', half: '6 tháng', year: 'năm' };

/** The rules that were read from what is written there, or from the quote. */
const propose = (proposals: string[] | undefined, otherwise?: string) =>
  proposals === undefined ? otherwise : `ghi: ${proposals.map((when) => `when: ${when}`).join(', hoặc: ')}`;
const oneOf = (allowed: string[]) => `nhận: ${allowed.join(', ')}`;
const didYouMean = (nearest: string | null, otherwise?: string) =>
  nearest === null ? otherwise : `có phải là \`${nearest}\`?`;
const shortDate = ({ day, month, year }: { day: number; month: number; year: number }) => `${day}/${month}/${year}`;

export const diagnostics: DiagnosticWords = {
  'not-utf8': () => ({
    message: 'tệp không phải UTF-8',
    hint: 'lưu lại tệp với bảng mã UTF-8 (trong Notepad: Save As, Encoding: UTF-8)',
  }),
  'empty-file': () => ({ message: 'tệp không có nội dung', hint: 'một chương trình bắt đầu bằng khóa `program:`' }),
  'yaml-syntax': ({ reason }) => {
    const [message, hint] = syntax[reason];
    return { message: `sai cú pháp YAML: ${message}`, hint };
  },
  'tab-indent': () => ({ message: 'thụt lề bằng phím Tab', hint: 'YAML chỉ nhận dấu cách để thụt lề' }),
  'multiple-documents': () => ({
    message: 'tệp có nhiều tài liệu YAML (dòng `---`)',
    hint: 'mỗi tệp một chương trình',
  }),
  'duplicate-key': ({ key, line }) => ({ message: `khóa \`${key}\` đã có ở dòng ${line}`, hint: 'giữ lại một' }),
  'too-many-aliases': () => ({ message: 'bí danh YAML (`*tên`) nhân lên quá nhiều', hint: 'viết thẳng giá trị' }),
  'too-deep': () => ({ message: 'cấu trúc lồng nhau quá sâu' }),

  'unknown-key': ({ key, nearest, allowed }) => ({
    message: `khóa \`${key}\` không có trong quy ước`,
    hint: didYouMean(nearest, allowed.length > 0 ? oneOf(allowed) : undefined),
  }),
  'missing-key': ({ key, example, proposals }) => ({
    message: `thiếu khóa \`${key}\``,
    hint: propose(proposals, example === null ? undefined : `ví dụ: ${key}: ${example}`),
  }),
  'wrong-type': ({ expected, actual, proposals }) => ({
    message: `cần ${EXPECTED[expected]}; ở đây ${FOUND[actual]}`,
    hint: propose(proposals),
  }),
  'number-for-text': ({ written }) => ({
    message: `cần chữ; ở đây là số ${written}`,
    hint: `đặt trong ngoặc kép: "${written}"`,
  }),
  'invalid-value': ({ value, nearest, allowed }) => ({
    message: value === '' ? 'giá trị để trống' : `không nhận giá trị \`${value}\``,
    hint: [didYouMean(nearest), oneOf(allowed)].filter(Boolean).join(' · '),
  }),
  'out-of-range': ({ value, min, max }) => ({ message: `số ${value} nằm ngoài khoảng ${min}–${max}` }),
  'boolean-word': ({ word }) => ({
    message: `\`${word}\` không có ngoặc kép: nhiều trình đọc YAML hiểu là đúng/sai`,
    hint: `muốn viết chữ thì đặt trong ngoặc kép: "${word}"`,
  }),
  'leading-zero': ({ written, value }) => ({
    message: `số \`${written}\` có số 0 đứng đầu: nhiều trình đọc YAML hiểu là hệ bát phân`,
    hint: `viết ${value}`,
  }),
  ...markupDiagnostics,
  'when-missing': ({ proposals }) => ({
    message: '`when` chưa nói khi nào đến hạn',
    hint: propose(proposals, 'chọn một: before, by, every, during, from và to, pending, ongoing'),
  }),
  'span-conflict': ({ other }) => ({
    message: `có cả \`year\` và \`${other}\``,
    hint: 'chỉ giữ một: year cho một năm dương lịch; from (và to) cho năm học hoặc chế độ báo cáo thường xuyên',
  }),
  'key-conflict': ({ first, second }) => ({
    message: `\`${first}\` và \`${second}\` không đi cùng nhau`,
    hint: 'chỉ giữ một',
  }),
  'when-conflict': ({ first, second }) => ({
    message: `\`when\` có cả \`${first}\` và \`${second}\``,
    hint: 'chỉ giữ một cách viết',
  }),

  'invalid-date': ({ value, nearest, proposals }) => ({
    message: `\`${value}\` không phải là ngày dạng năm-tháng-ngày`,
    hint: propose(proposals, nearest === null ? 'ví dụ: 2023-06-05' : `viết ${nearest}`),
  }),
  'impossible-date': ({ lastDay, ...parts }) => ({
    message: `ngày ${shortDate(parts)} không tồn tại`,
    hint:
      lastDay === null
        ? 'một năm có tháng 1 đến tháng 12'
        : `ngày cuối tháng ${parts.month}/${parts.year} là ${toIsoDate({ ...parts, day: lastDay })}`,
  }),
  'date-with-time': ({ value, date }) => ({
    message: `\`${value}\` có cả giờ; hạn tính theo ngày`,
    hint: `viết ${date}`,
  }),
  'invalid-time': ({ value }) => ({
    message: `không đọc được giờ \`${value}\``,
    hint: 'viết giờ:phút, ví dụ: 17:00',
  }),
  'invalid-count': ({ value }) => ({
    message: `không đọc được số ngày \`${value}\``,
    hint: 'ví dụ: 45 days (ngày), 10 workdays (ngày làm việc)',
  }),
  'invalid-period': ({ value, nearest, proposals }) => ({
    message: `\`${value}\` không phải là một kỳ`,
    hint: propose(
      proposals,
      didYouMean(nearest, 'nhận: 2023 (năm), 2023-H1 (6 tháng), 2023-Q2 (quý), 2023-06 (tháng)'),
    ),
  }),
  'day-not-in-month': ({ day, months, lastDay }) => ({
    message: `tháng ${months.join(', ')} không có ngày ${day}`,
    hint: `ở đó hạn là ngày cuối tháng; đúng như văn bản thì ghi nhận, không thì viết \`day: last\` hoặc một ngày không quá ${lastDay}`,
  }),
  'month-beyond-period': ({ every, month, max }) =>
    max === 0
      ? { message: `mỗi tháng thì không có tháng \`${month}\``, hint: 'bỏ `month`, hoặc viết `month: next`' }
      : { message: `mỗi ${FREQUENCIES[every]} không có tháng thứ ${month}`, hint: `nhận: 1–${max}, last, next` },
  'reversed-window': ({ from, to }) => ({
    message: `khoảng thời gian kết thúc (${words.date(to)}) trước khi bắt đầu (${words.date(from)})`,
  }),
  'unknown-timezone': ({ value }) => ({
    message: `không có múi giờ \`${value}\``,
    hint: 'ở Việt Nam là Asia/Ho_Chi_Minh',
  }),

  'invalid-id': ({ value, suggestion }) => ({
    message: `\`${value}\` không dùng làm mã được`,
    hint: suggestion === null ? undefined : `ví dụ: ${suggestion}`,
  }),
  'invalid-place': ({ value }) => ({
    message: `\`${value}\` không phải là một chỗ trong văn bản`,
    hint: 'ví dụ: II.2.1, hoặc điểm a khoản 2 Điều 5',
  }),
  'invalid-term': ({ value }) => ({
    message: `\`${value}\` không phải là số khóa`,
    hint: 'viết bằng số La Mã, ví dụ: XII',
  }),
  'duplicate-id': ({ id, kind, line }) => ({
    message: `mã ${kind === 'section' ? 'mục' : 'việc'} \`${id}\` đã có ở dòng ${line}`,
    hint: 'mỗi mã chỉ dùng một lần',
  }),
  'duplicate-program': ({ id, file, line }) => ({
    message: `mã chương trình \`${id}\` đã có ở dòng ${line} của tệp ${file}`,
    hint: 'chỉ giữ một tệp; nếu là chương trình khác thì đổi mã',
  }),
  'duplicate-document': ({ symbol, date, line }) => ({
    message: `văn bản ${symbol} ngày ${words.date(date)} đã có ở dòng ${line}`,
    hint: 'mỗi văn bản chỉ ghi một lần',
  }),
  'unknown-document': ({ symbol, nearest }) => ({
    message: `văn bản ${symbol} không có ở mục \`documents\``,
    hint: didYouMean(nearest, 'thêm văn bản vào mục `documents`'),
  }),
  'ambiguous-document': ({ symbol, choices }) => ({
    message: `có ${choices.length} văn bản cùng số ${symbol}`,
    hint: `ghi rõ: ${choices.join(', ')}`,
  }),
  'uncited-document': ({ symbol }) => ({ message: `văn bản ${symbol} không được việc nào dẫn` }),

  'empty-text': () => ({ message: 'giá trị để trống' }),
  'too-long': ({ length, limit }) => ({ message: `dài ${length} ký tự, nhiều nhất ${limit}` }),
  'control-character': ({ name }) => ({
    message: name === 'U+000A' ? 'có dấu xuống dòng ở chỗ chỉ nhận một dòng' : `có ký tự điều khiển ${name}`,
    hint: name === 'U+000A' ? 'dùng `>-` để nối các dòng' : 'xóa ký tự này',
  }),

  ...quoteDiagnostics,
  ...dateDiagnostics,
  ...documentDiagnostics,
  'missing-source': ({ item }) => ({
    message: `việc \`${item}\` không ghi chỗ trong văn bản (\`source\`)`,
    hint: 'ví dụ: source: III.3',
  }),

  'workday-twice': ({ date, line }) => ({
    message: `ngày ${words.date(date)} đã có ở dòng ${line}`,
    hint: 'mỗi ngày chỉ ghi một lần, là ngày nghỉ (off) hoặc ngày làm việc (work)',
  }),
  'to-confirm': ({ what }) => ({ message: `cần xác nhận: ${what}`, hint: 'xác nhận xong thì xóa dòng `confirm`' }),

  'unknown-code': ({ code, nearest }) => ({
    message: `không có cảnh báo nào tên \`${code}\``,
    hint: didYouMean(nearest),
  }),
  'unused-acknowledgement': ({ code }) => ({ message: `không còn cảnh báo \`${code}\` ở đây`, hint: 'xóa dòng này' }),
};
