import type { DiagnosticWords } from '../../core/words.ts';
import { words } from './words.ts';

const detailNames: Record<string, string> = {
  symbol: 'số, ký hiệu',
  type: 'thể loại',
  term: 'khóa',
  date: 'ngày',
  title: 'trích yếu',
};

/** What is told of a document by what it says of itself. */
export const documentDiagnostics: Pick<
  DiagnosticWords,
  'anniversary-mismatch' | 'term-mismatch' | 'sunday-document' | 'blank-symbol' | 'later-document' | 'printed-otherwise'
> = {
  'anniversary-mismatch': ({ anniversary, symbol, issued, year }) => ({
    message: `ghi ${anniversary} năm, nhưng từ ${symbol} (${issued}) đến ${year} là ${year - issued} năm`,
  }),
  'term-mismatch': ({ symbol, term, date, expected }) => ({
    message: `${symbol} ghi khóa ${term}, ngày ban hành ${words.date(date)} thuộc khóa ${expected}`,
  }),
  'sunday-document': ({ symbol, date }) => ({
    message: `${symbol} ghi ngày ${words.date(date)} là Chủ nhật`,
    hint: 'đối chiếu với bản chính',
  }),
  'blank-symbol': ({ symbol }) => ({
    message: `“${symbol}” còn thiếu số của văn bản`,
    hint: 'ghi số ấy, cả ở những chỗ dẫn văn bản này',
  }),
  'later-document': ({ symbol, date, updated }) => ({
    message: `${symbol} ngày ${words.date(date)} ban hành sau chương trình (${words.date(updated)})`,
  }),
  'printed-otherwise': ({ symbol, place, detail, printed, actual }) => ({
    message: `${symbol}: tại ${place}, văn bản gốc ghi ${detailNames[detail] ?? detail} là “${printed}”; tệp này ghi “${actual}”`,
  }),
};
