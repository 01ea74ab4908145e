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
  '\u29f8': '/',
  '₫': 'đ',
  // Capitals whose small letters look otherwise.
  В: 'b',
  Н: 'h',
  К: 'k',
  М: 'm',
  Т: 't',
  Α: 'a',
  Β: 'b',
  Ε: 'e',
  Η: 'h',
  Ι: 'i',
  Κ: 'k',
  Μ: 'm',
  Ν: 'n',
  Ο: 'o',
  Ρ: 'p',
  Τ: 't',
  Χ: 'x',
};
const INVISIBLE = /[\u00ad\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0]/;
const DASH = /[\u2010-\u2015]/;
// Digits and small letters, far from the plain ones by one number.
const FULL_WIDTH = /[\uff10-\uff19\uff41-\uff5a]/;

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

/** Whether a text is invisible. A soft hyphen → true */
export function isBlank(text: string): boolean {
  if (/[0-9A-Za-z]/.test(text)) return false;
  // Blanks, marks without a letter and what Unicode has no sign for; U+2800 is a Braille cell without dots.
  return /^[\s\p{Z}\p{M}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800\ufffc]*$/u.test(text);
}

/** Two characters that look alike; null where the other text has none. */
export interface Lookalike {
  found: string | null;
  expected: string | null;
}

/**
 * The first character in which two texts differ although they look alike; undefined where they differ visibly.
 *
 * `29‑NQ/TW`, `29-NQ/TW` → U+2011 and a hyphen; `29-CT/TW`, `29-NQ/TW` → undefined
 */
export function findLookalike(text: string, expected: string): Lookalike | undefined {
  let other = 0;
  for (let place = 0; place < text.length || other < expected.length; place++, other++) {
    const [a, b] = [text[place], expected[other]];
    if (a === b) continue;
    if (a !== undefined && INVISIBLE.test(a)) return { found: a, expected: null };
    if (b !== undefined && INVISIBLE.test(b)) return { found: null, expected: b };
    if (a === undefined || b === undefined || a.toLowerCase() === b.toLowerCase()) return undefined;
    return cleanLetter(a) === cleanLetter(b) ? { found: a, expected: b } : undefined;
  }
  return undefined;
}

function cleanLetter(original: string): string {
  const letter = original.toLowerCase();
  if (letter < '\u0080') return letter;
  if (INVISIBLE.test(letter)) return '';
  if (DASH.test(letter)) return '-';
  if (FULL_WIDTH.test(letter)) return String.fromCharCode(letter.charCodeAt(0) - 0xfee0);
  const alike = LOOKS_LIKE[original] ?? LOOKS_LIKE[letter];
  if (alike !== undefined) return alike;
  return letter.length === original.length ? letter : original;
}
