import { foldSymbol } from '../../core/text/text.ts';

/** A document that a title names. */
export interface NamedDocument {
  /** As the title writes it: `29-NQ/TW`, `Nghị quyết số 29`. */
  written: string;
  /** Whether it is the document of a certain symbol. */
  isOf(symbol: string): boolean;
}

// `29-NQ/TW`, `34-CTrHĐ/TU`, `187/UBND-TH`, `09/2019/NĐ-CP`, `41/2024/QH15`
const SYMBOL =
  /(?<![\p{L}\p{N}/.-])\p{N}+\p{Lu}?(?:\/\p{N}{4})?\s*[-‑–/]\s*\p{Lu}[\p{L}\p{N}]*(?:\s*[-‑–/]\s*\p{L}[\p{L}\p{N}]*)*/gu;
// A number alone, as in "Nghị quyết 29 (khóa XI)"; of a plan or a programme it may count years.
const NUMBER =
  /(?:nghị quyết|chỉ thị|kết luận|quyết định|quy định|nghị định|thông tư|hướng dẫn|công văn|thông báo)(?: số:?)? (?<number>\p{N}+)(?![\p{L}\p{N}/.,-]| (?:năm|tháng|ngày|tuần|kỳ|lần|nội dung|văn bản))/giu;

/** The documents that a title names by their symbol or number. `Tổng kết 10 năm Nghị quyết số 29-NQ/TW` → 29-NQ/TW */
export function findDocuments(title: string): NamedDocument[] {
  if (!/\d/.test(title)) return [];
  const text = title.normalize('NFC');
  const bySymbol = [...text.matchAll(SYMBOL)].map(([written]) => {
    const folded = foldSymbol(written);
    return { written, isOf: (symbol: string) => foldSymbol(symbol) === folded };
  });
  const byNumber = [...text.matchAll(NUMBER)].map((match) => {
    const number = Number(match.groups!.number);
    return { written: match[0], isOf: (symbol: string) => Number.parseInt(symbol, 10) === number };
  });
  return [...bySymbol, ...byNumber];
}
