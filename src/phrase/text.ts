/** Stands where a part of the text has been read, so that what stood around it does not run together. */
export const GAP = '·';

/** What a word of a tidied text is made of: \b knows no Vietnamese letters, and \p{L} takes long to compile. */
export const LETTER = '[0-9a-zà-ỹ]';

// "trước ngày 05/6 và 05/12", "trong quý II, III", "hàng quý, 6 tháng": what goes on says more than its beginning.
const GOES_ON =
  ' ?(?:[-–—/,.&+]|và|hoặc|hay|đến|tới) ?(?:(?:trong|vào|các|những|cả|từng|định kỳ|hàng) )*' +
  String.raw`(?:\d|(?:ngày|tháng|quý|năm|tuần|sáu|[ivx]+)(?!${LETTER}))`;

const asWords = (source: string) => `(?<!${LETTER})(?:${source})(?!${LETTER})`;

/** A pattern for whole words of a tidied text, wherever they stand. */
export function matchWords(...sources: string[]): RegExp {
  return new RegExp(asWords(sources.join('|')));
}

/** A pattern for every place where a tidied text says a phrase and does not go on to say more of the kind. */
export function matchPhrase(source: string): RegExp {
  return new RegExp(`${asWords(source)}(?!${GOES_ON})`, 'g');
}

const SYMBOL = String.raw`\d+(?:\/\d+)?[-\/](?!(?:năm|tháng|quý|ngày|lần)(?!${LETTER}))[a-zđ](?:${LETTER}|[\/-])*`;

const REWRITES: [RegExp, string][] = [
  [/\s+/g, ' '],
  [/ ?\/ ?/g, '/'],
  [/^[^0-9a-zà-ỹ]+|[^0-9a-zà-ỹ]+$/g, ''],
  // One spelling for each word.
  [/ð/g, 'đ'],
  [/quí|qúy/g, 'quý'],
  [/định kì/g, 'định kỳ'],
  [/(?<![a-zà-ỹ])(?:hằng|mỗi)(?= )/g, 'hàng'],
  [/(?<![a-zà-ỹ])(?:sáu|06)(?= tháng(?![a-zà-ỹ]))/g, '6'],
  [/(?<![a-zà-ỹ])của (?=(?:hàng|tháng|quý|năm|6 tháng)(?![a-zà-ỹ]))/g, ''],
  // One way of writing dates. A day and month alone only with a stroke: 5-6 may be "5 to 6", 5.6 a number.
  [/(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![/.-]?\d)/g, '$1 tháng $3 năm $4'],
  [/(?<![\d/.-])(\d{1,2})\/(\d{1,2})(?![/.-]?\d|\/)/g, '$1 tháng $2'],
  [/((?:tháng|quý) (?:\d{1,2}|[iv]+))[/.-](\d{4})(?![/.-]?\d)/g, '$1 năm $2'],
  // The date of a document says which document, not when.
  [
    new RegExp(String.raw`(?:${SYMBOL},?|ban hành|ký) ngày \d{1,2} tháng \d{1,2} năm \d{4}(?!\d)|${SYMBOL}`, 'g'),
    'văn bản',
  ],
  // A quote that is a quarter or a half-year and nothing else means the time within it.
  [/^(?=(?:quý (?:\d+|[iv]+)(?: năm \d{4})?|6 tháng (?:đầu|cuối) năm(?: \d{4})?)$)/g, 'trong '],
];

/**
 * A phrase in one spelling, so that each pattern needs to know one way of saying a thing.
 *
 * `Trước ngày 05/6/2023.` → `trước ngày 05 tháng 6 năm 2023` · `mỗi Quí` → `hàng quý`
 */
export function tidyPhrase(quote: string): string {
  return REWRITES.reduce((text, [from, to]) => text.replace(from, to), quote.normalize('NFC').toLowerCase());
}
