import type { Lookalike } from '../../../core/text/letters.ts';
import { nameCharacter } from '../../../core/text/text.ts';

const MOST_NAMED = 12;

/** Shows the first ones of many, and the last. */
export const shorten = (names: string[], separator = ', '): string =>
  names.length <= MOST_NAMED
    ? names.join(separator)
    : `${names.slice(0, MOST_NAMED - 1).join(separator)} … ${names.at(-1)}`;

/** Proposes the rules that were read from what is written there, or from the quote. */
export const propose = (proposals: string[] | undefined, otherwise: string): string =>
  proposals === undefined ? otherwise : `ghi: ${proposals.map((when) => `when: ${when}`).join(', hoặc: ')}`;

export const didYouMean = (nearest: string | null, otherwise = ''): string =>
  nearest === null ? otherwise : `ý bạn là \`${nearest}\`?`;

export const oneOf = (allowed: string[]): string => `các giá trị hợp lệ: ${allowed.join(', ')}`;

/** Names the character that keeps two texts apart which look alike. */
export const nameLookalike = ({ found, expected }: Lookalike): string => {
  if (found === null) return `ở đó có thêm ký tự ẩn ${nameCharacter(expected!)}`;
  return expected === null
    ? `ở đây có thêm ký tự ẩn ${nameCharacter(found)}`
    : `ở đây là ký tự ${nameCharacter(found)}, ở đó là ${nameCharacter(expected)}`;
};

/** An example in the year of the file. */
export const inYear = (example: string, year: number | undefined): string =>
  year === undefined ? example : example.replaceAll('2023', String(year));
