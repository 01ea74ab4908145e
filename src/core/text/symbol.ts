// A number, maybe a year, then the kind of document and who issued it.
const SYMBOL =
  /(?<![\p{L}\p{N}/-])\d{1,5}\p{L}?(?:\/\d{4})?\s?[-/]\s?\p{L}[\p{L}\d]+(?:\s?[-/&.]\s?\p{L}[\p{L}\d]*)*(?![\p{L}\p{N}])/u;

/**
 * The symbol of a document, alone or within its name, without blanks; undefined where there is none.
 *
 * `12-HD/BTGTU`, `Hướng dẫn số 12 - HD/BTGTU ngày 05/01/2027` → `12-HD/BTGTU`; `Hướng dẫn số 12 của Ban` → undefined
 */
export function findSymbol(text: string): string | undefined {
  return SYMBOL.exec(text.normalize('NFC'))?.[0].replace(/\s/g, '');
}
