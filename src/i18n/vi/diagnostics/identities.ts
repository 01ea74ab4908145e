import type { IdentityParams } from '../../../core/diagnostics/families/identities.ts';
import type { DiagnosticEntries } from '../../../core/diagnostics/words.ts';
import { words } from '../words.ts';
import { didYouMean, nameLookalike } from './suggestions.ts';

export const identities: DiagnosticEntries<IdentityParams> = {
  'invalid-id': {
    describe: ({ value, suggestion }) => ({
      message: `\`${value}\` không hợp lệ làm mã (chỉ gồm chữ thường không dấu, chữ số, gạch nối)`,
      hint: suggestion === null ? 'ví dụ: bao-cao-quy' : `ví dụ: ${suggestion}`,
    }),
    explanation: 'Mã có ký tự ngoài chữ thường không dấu, chữ số và gạch nối.',
    correction: 'Viết mã không dấu, nối các từ bằng gạch nối. Mã đã phát hành trong lịch thì không nên đổi.',
  },
  'invalid-place': {
    describe: ({ value }) => ({
      message: `\`${value}\` không phải là số mục trong văn bản`,
      hint: 'ví dụ: II.2.1, hoặc điểm a khoản 2 Điều 5',
    }),
    explanation: 'Giá trị không phải là số mục trong văn bản: không có chữ cái hay chữ số nào.',
    correction: 'Viết như văn bản: II.2.1, hoặc điểm a khoản 2 Điều 5.',
  },
  'invalid-symbol': {
    describe: ({ value, nearest }) => ({
      message: `“số” không thuộc ký hiệu \`${value}\``,
      hint: `viết ${nearest}`,
    }),
    explanation: 'Số, ký hiệu có chữ “số” đứng trước.',
    correction: 'Bỏ chữ “số”: 70-HD/BTGTU. Ở những nơi viện dẫn văn bản cũng viết như vậy.',
  },
  'invalid-term': {
    describe: ({ value, nearest }) => ({
      message: `\`${value}\` không phải là số khóa`,
      hint: nearest === null ? 'viết bằng số La Mã, ví dụ: XII' : `viết ${nearest}`,
    }),
    explanation: 'Khóa (nhiệm kỳ) chưa viết bằng số La Mã.',
    correction: 'Viết số La Mã chữ hoa: VIII, XI, XII, XIII.',
  },
  'duplicate-id': {
    describe: ({ id, kind, line }) => ({
      message: `mã ${kind === 'section' ? 'mục' : 'việc'} \`${id}\` đã có ở dòng ${line}`,
      hint: 'mỗi mã chỉ dùng một lần',
    }),
    explanation: 'Hai việc, hoặc hai mục, mang cùng một mã.',
    correction: 'Đổi mã của một bên; nếu là cùng một việc thì giữ một.',
  },
  'duplicate-program': {
    describe: ({ id, file, line }) => ({
      message: `mã chương trình \`${id}\` đã có ở dòng ${line} của tệp ${file}`,
      hint: 'chỉ giữ một tệp; nếu là chương trình khác thì đổi mã',
    }),
    explanation: 'Hai tệp được đọc cùng nhau có cùng một mã chương trình (`program.id`).',
    correction: 'Xóa bản sao hoặc chuyển sang thư mục khác; nếu là hai chương trình khác nhau thì đổi mã của một bên.',
  },
  'duplicate-document': {
    describe: ({ symbol, date, line, lookalike }) => ({
      message: `văn bản ${symbol}${date === null ? '' : ` ngày ${words.date(date)}`} đã có ở dòng ${line}${lookalike === null ? '' : `; ${nameLookalike(lookalike)}`}`,
      hint: 'mỗi văn bản chỉ ghi một lần',
    }),
    explanation: 'Một văn bản (cùng số, ký hiệu và ngày) được ghi hai lần.',
    correction: 'Giữ lại một; nơi văn bản gốc ghi khác thì ghi vào `printed`.',
  },
  'unknown-document': {
    describe: ({ symbol, nearest, lookalike }) => ({
      message: `văn bản ${symbol} chưa có trong \`documents\`${lookalike === null ? '' : `: ${nameLookalike(lookalike)}`}`,
      hint: didYouMean(nearest, 'thêm văn bản vào `documents`'),
    }),
    explanation: 'Số, ký hiệu được viện dẫn chưa có trong `documents`.',
    correction: 'Sửa số, ký hiệu cho khớp từng chữ (phân biệt Đ, D, Ð), hoặc thêm văn bản vào `documents`.',
  },
  'ambiguous-document': {
    describe: ({ symbol, count, choices }) => ({
      message: `có ${count} văn bản cùng số ${symbol}`,
      hint: [
        ...(choices.length < count ? ['ghi ngày ban hành (`date`) của từng văn bản'] : []),
        ...(choices.length > 0 ? [`ghi rõ: ${choices.join(', ')}`] : []),
      ].join('; '),
    }),
    explanation: 'Nhiều văn bản cùng số, ký hiệu: không rõ viện dẫn văn bản nào.',
    correction: 'Ghi kèm ngày ban hành: 34-CT/TW@1998-05-30.',
  },
  'uncited-document': {
    describe: ({ symbol }) => ({
      message: `chưa có việc nào viện dẫn văn bản ${symbol}`,
      hint: 'thêm vào `documents` của một việc hoặc vào `basis`; thừa thì xóa',
    }),
    explanation: 'Một văn bản trong `documents` chưa được viện dẫn ở việc nào, cũng không có trong phần căn cứ.',
    correction: 'Thêm vào `documents` của việc liên quan hoặc `basis` của chương trình; nếu thừa thì xóa.',
  },
  'missing-source': {
    describe: ({ item }) => ({
      message: `việc \`${item}\` chưa ghi số mục trong văn bản (\`source\`)`,
      hint: 'ví dụ: source: III.3',
    }),
    explanation: 'Việc chưa ghi số mục trong văn bản.',
    correction: 'Thêm `source` là số mục trong văn bản, ví dụ III.3.',
  },
};
