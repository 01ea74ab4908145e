import type { DocumentParams } from '../../../core/diagnostics/families/documents.ts';
import type { DiagnosticEntries } from '../../../core/diagnostics/words.ts';
import { words } from '../words.ts';

const detailNames: Record<string, string> = {
  symbol: 'số, ký hiệu',
  type: 'thể loại',
  term: 'khóa',
  date: 'ngày',
  title: 'trích yếu',
};

export const documents: DiagnosticEntries<DocumentParams> = {
  'anniversary-mismatch': {
    describe: ({ anniversary, symbol, issued, year }) => ({
      message: `ghi tổng kết ${anniversary} năm, nhưng từ năm ban hành ${symbol} (${issued}) đến năm ${year} là ${year - issued} năm`,
      hint: 'sửa `anniversary`, ngày của văn bản, hoặc thứ tự trong `documents`; đúng như vậy thì ghi nhận kèm lý do',
    }),
    explanation: 'Số năm tổng kết không khớp với năm ban hành của văn bản đầu tiên.',
    correction:
      'Sửa `anniversary`, ngày của văn bản, hoặc thứ tự trong `documents`; đúng như vậy thì ghi nhận kèm lý do.',
  },
  'term-mismatch': {
    describe: ({ symbol, term, date, expected }) => ({
      message: `${symbol} ghi khóa ${term}, nhưng ngày ban hành ${words.date(date)} thuộc nhiệm kỳ khóa ${expected}`,
      hint: 'đối chiếu với bản chính; nơi văn bản gốc in nhầm thì ghi vào `printed`',
    }),
    explanation: 'Khóa ghi cho văn bản không khớp với ngày ban hành.',
    correction: 'Đối chiếu với bản chính; nơi văn bản gốc ghi sai thì ghi vào `printed`.',
  },
  'missing-term': {
    describe: ({ symbol, expected }) => ({
      message: `${symbol} là văn bản của Trung ương Đảng nhưng không ghi khóa (\`term\`)`,
      hint: expected === null ? 'ví dụ: term: XII' : `theo ngày ban hành: term: ${expected}`,
    }),
    explanation:
      'Văn bản của Trung ương Đảng (ký hiệu tận cùng bằng /TW) không ghi khóa. Số văn bản đánh lại theo từng khóa.',
    correction:
      'Thêm `term` là số khóa, bằng số La Mã. Văn bản không thuộc khóa nào thì ghi nhận: `acknowledge: { missing-term: <lý do> }`.',
  },
  'sunday-document': {
    describe: ({ symbol, date }) => ({
      message: `${symbol} ghi ngày ${words.date(date)} là Chủ nhật`,
      hint: 'đối chiếu với bản chính',
    }),
    explanation: 'Ngày ban hành của văn bản là Chủ nhật.',
    correction: 'Đối chiếu với bản chính; đúng như vậy thì ghi nhận: `acknowledge: { sunday-document: <lý do> }`.',
  },
  'document-undated': {
    describe: ({ symbol }) => ({
      message: `${symbol} không ghi ngày ban hành`,
      hint: 'biết ngày thì thêm `date`; chưa biết thì ghi nhận kèm lý do, đừng ghi một ngày đoán',
    }),
    explanation: 'Văn bản không ghi ngày ban hành.',
    correction:
      'Thêm `date` theo bản chính; chưa biết ngày thì ghi nhận: `acknowledge: { document-undated: <lý do> }`.',
  },
  'blank-symbol': {
    describe: ({ symbol }) => ({
      message: `“${symbol}” còn thiếu số của văn bản`,
      hint: 'ghi số văn bản, cả ở những nơi viện dẫn văn bản này',
    }),
    explanation: 'Số của văn bản còn để trống bằng dấu “…”, do `khoagiao new` ghi.',
    correction: 'Ghi số, ký hiệu thật của văn bản, cả ở những nơi viện dẫn văn bản đó.',
  },
  'later-document': {
    describe: ({ symbol, date, updated }) => ({
      message: `${symbol} ngày ${words.date(date)} ban hành sau chương trình (${words.date(updated)})`,
      hint: 'sửa ngày của văn bản, hoặc ghi `updated` là ngày sửa tệp',
    }),
    explanation: 'Văn bản được viện dẫn ban hành sau ngày sửa tệp lần cuối (`updated`).',
    correction: 'Sửa ngày của văn bản, hoặc ghi lại `updated` là ngày sửa tệp.',
  },
  'printed-otherwise': {
    describe: ({ symbol, place, detail, printed, actual }) => ({
      message: `${symbol}: tại ${place}, văn bản gốc ghi ${detailNames[detail] ?? detail} là “${printed}”; tệp này ghi “${actual}”`,
      hint: 'không cần sửa; ghi chú này để người đối chiếu biết',
    }),
    explanation: 'Nơi văn bản gốc ghi khác với tệp này, theo trường `printed`.',
    correction: 'Không cần sửa: đây là ghi chú để người đối chiếu biết.',
  },
};
