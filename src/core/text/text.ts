import { cleanLetters } from './letters.ts';

const COMBINING = /\p{Mn}/gu;
const CROSSED_D = /[ĐÐ]/gu;
const SMALL_CROSSED_D = /[đð]/gu;

/** The letters of a text for searching: accents, case and the three capital D's that look alike put aside. `Đảng ủy` → `dang uy` */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(COMBINING, '')
    .replace(CROSSED_D, 'D')
    .replace(SMALL_CROSSED_D, 'd')
    .toLowerCase();
}

/**
 * A document symbol for matching: Đ, Ð and D are one letter, as are upper and lower case and all that looks alike; what is
 * invisible is left out. `34‑CTrHĐ/TU` → `34-ctrhd/tu`
 */
export function foldSymbol(symbol: string): string {
  return foldText(cleanLetters(symbol.normalize('NFC')).text).replace(/\s+/g, '');
}

// C0 and C1 controls, and the characters that reorder or hide what follows them.
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]/u;

const EVERY_UNSAFE = new RegExp(UNSAFE, 'gu');

/** `\u001b` → `U+001B` */
export function nameCharacter(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The first character that must reach no terminal, calendar or table as it is, or undefined. A plain line break is one. */
export function findUnsafeCharacter(text: string): string | undefined {
  return UNSAFE.exec(text)?.[0];
}

/** A text without unsafe characters, in the place of those that part words a blank. */
export function dropUnsafe(text: string): string {
  return text.replace(/[\t\u2028\u2029]/g, ' ').replace(new RegExp(UNSAFE, 'gu'), '');
}

/** A text with every unsafe character written out. An escape character → `\u001b` in six visible characters. */
export function revealUnsafe(text: string): string {
  return text.replace(EVERY_UNSAFE, (character) => `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`);
}
