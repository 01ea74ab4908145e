/** A text made easy to compare, each of its letters with the place that it has in the original. */
export interface CleanText {
  text: string;
  places: number[];
}

// What Word, phones and PDF files put where a plain letter is meant.
const LOOKS_LIKE: Record<string, string> = {
  ð: 'đ',
  ɖ: 'đ',
  '\u2044': '/',
  '\u2215': '/',
  '\uff0f': '/',
  '\uff1a': ':',
  '\uff0c': ',',
  '\uff0e': '.',
  '\u2212': '-',
  '\ufe58': '-',
  '\ufe63': '-',
  '\uff0d': '-',
  ⅰ: 'i',
  ⅱ: 'ii',
  ⅲ: 'iii',
  ⅳ: 'iv',
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  х: 'x',
  у: 'y',
  і: 'i',
};
const INVISIBLE = /[\u00ad\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff]/;
const DASH = /[\u2010-\u2015]/;
const FULL_WIDTH_DIGIT = /[\uff10-\uff19]/;

/**
 * Small letters of one kind each, without invisible characters; `text` is to be in NFC.
 *
 * `Trước ngày ０5⁄6` → `trước ngày 05/6`
 */
export function cleanLetters(text: string): CleanText {
  let clean = '';
  const places: number[] = [];
  for (let place = 0; place < text.length; place++) {
    const letter = cleanLetter(text[place]!);
    clean += letter;
    for (let count = 0; count < letter.length; count++) places.push(place);
  }
  return { text: clean, places };
}

function cleanLetter(original: string): string {
  const letter = original.toLowerCase();
  if (letter < '\u0080') return letter;
  if (INVISIBLE.test(letter)) return '';
  if (DASH.test(letter)) return '-';
  if (FULL_WIDTH_DIGIT.test(letter)) return String(letter.charCodeAt(0) - 0xff10);
  const alike = LOOKS_LIKE[letter];
  if (alike !== undefined) return alike;
  return letter.length === original.length ? letter : original;
}
