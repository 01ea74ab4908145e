import { foldSymbol } from '../../core/text/text.ts';

/** A document that a title names. */
export interface NamedDocument {
  /** As the title writes it: `29-NQ/TW`, `Nghị quyết số 29`. */
  written: string;
  /** Whether it is the document of a certain symbol. */
  isOf(symbol: string): boolean;
}

/** Latin letters, for a class of a regular expression: by their ranges, since \p{L} takes long to compile. */
export const LETTER = 'A-Za-z\\u00c0-\\u1eff';
const DASH = '\\s*[-‑–/]\\s*';
// `29-NQ/TW`, `34-CTrHĐ/TU`, `187/UBND-TH`, `09/2019/NĐ-CP`, `41/2024/QH15`
const SYMBOL = new RegExp(
  `(?<![${LETTER}\\d/.-])\\d+[A-Z]?(?:/\\d{4})?${DASH}[A-ZĐÐ][${LETTER}\\d]*(?:${DASH}[${LETTER}][${LETTER}\\d]*)*`,
  'g',
);
// A number alone, as in "Nghị quyết 29 (khóa XI)"; of a plan or a programme it may count years.
const NUMBER =
  /(?:nghị quyết|chỉ thị|kết luận|quyết định|quy định|nghị định|thông tư|hướng dẫn|công văn|thông báo)(?: số:?)? (?<number>\d+)(?![a-zđ\d/.,-]| (?:năm|tháng|ngày|tuần|kỳ|lần|nội dung|văn bản))/gi;

// The symbol of a form to fill in. `mẫu số 02-BC/ĐU`
const FORM = /(?:mẫu|biểu|phụ lục)(?:\s+số)?:?\s*$/i;

/** The documents that a title names by their symbol or number. `Tổng kết 10 năm Nghị quyết số 29-NQ/TW` → 29-NQ/TW */
export function findDocuments(title: string): NamedDocument[] {
  if (!/\d/.test(title)) return [];
  const text = title.normalize('NFC');
  const named = [...text.matchAll(SYMBOL)].filter(({ index }) => !FORM.test(text.slice(0, index)));
  const bySymbol = named.map(([written]) => {
    const folded = foldSymbol(written);
    return { written, isOf: (symbol: string) => foldSymbol(symbol) === folded };
  });
  const byNumber = [...text.matchAll(NUMBER)].map((match) => {
    const number = Number(match.groups!.number);
    return { written: match[0], isOf: (symbol: string) => Number.parseInt(symbol, 10) === number };
  });
  return [...bySymbol, ...byNumber];
}
