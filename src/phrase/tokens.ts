import { cleanLetters } from '../core/text/letters.ts';

/** A word, a number in digits or a sign of a phrase, with its place there. */
export interface Token {
  kind: 'word' | 'number' | 'sign';
  text: string;
  from: number;
  to: number;
  /** No blank stands before it. */
  glued: boolean;
}

// Latin letters by their ranges: \p{L} takes long to compile.
const TOKEN = /(?<number>\d+)|(?<word>[a-z\u00c0-\u024f\u1e00-\u1eff]+)|(?<sign>\S)/g;

/** Words with one spelling each. */
const SPELLINGS = new Map<string, string>([
  ['hằng', 'hàng'],
  ['mỗi', 'hàng'],
  ['từng', 'hàng'],
  ['quí', 'quý'],
  ['qúy', 'quý'],
  ['kì', 'kỳ'],
]);

/** `Trước ngày 05/6` → trước, ngày, 05, /, 6 */
export function splitTokens(phrase: string): Token[] {
  const { text, places } = cleanLetters(phrase);
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const { number, word } = match.groups!;
    const kind = number ? 'number' : word ? 'word' : 'sign';
    const last = match.index + match[0].length - 1;
    const token = SPELLINGS.get(match[0]) ?? match[0];
    const glued = tokens.length > 0 && match.index === end;
    tokens.push({ kind, text: token, from: places[match.index]!, to: places[last]! + 1, glued });
    end = last + 1;
  }
  return tokens;
}

/** Whether certain words stand at a place. */
export function standsAt(tokens: Token[], at: number, ...words: string[]): boolean {
  for (let index = 0; index < words.length; index++) if (tokens[at + index]?.text !== words[index]) return false;
  return true;
}

/** Phrases of one or more words, by the first of them. */
export type Phrases = Map<string, string[][]>;

export function listPhrases(...texts: string[]): Phrases {
  const phrases: Phrases = new Map();
  for (const text of texts) {
    const words = text.split(' ');
    phrases.set(words[0]!, [...(phrases.get(words[0]!) ?? []), words]);
  }
  return phrases;
}

/** How many words the longest of the phrases that stand at a place has; 0 where none does. */
export function lengthOfOne(tokens: Token[], at: number, phrases: Phrases): number {
  const candidates = phrases.get(tokens[at]?.text ?? '');
  let longest = 0;
  for (const words of candidates ?? [])
    if (words.length > longest && standsAt(tokens, at, ...words)) longest = words.length;
  return longest;
}
