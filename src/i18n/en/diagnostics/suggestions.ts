import type { Lookalike } from '../../../core/text/letters.ts';
import { nameCharacter } from '../../../core/text/text.ts';

export { inYear, shorten } from '../../vi/diagnostics/suggestions.ts';

/** Proposes the rules that were read from what is written there, or from the quote. */
export const propose = (proposals: string[] | undefined, otherwise: string): string =>
  proposals === undefined ? otherwise : `write: ${proposals.map((when) => `when: ${when}`).join(', or: ')}`;

export const didYouMean = (nearest: string | null, otherwise = ''): string =>
  nearest === null ? otherwise : `did you mean \`${nearest}\`?`;

export const oneOf = (allowed: string[]): string => `accepted: ${allowed.join(', ')}`;

/** Names the character that keeps two texts apart which look alike. */
export const nameLookalike = ({ found, expected }: Lookalike): string => {
  if (found === null) return `there is an invisible character ${nameCharacter(expected!)} there`;
  return expected === null
    ? `there is an invisible character ${nameCharacter(found)} here`
    : `the character here is ${nameCharacter(found)}, there it is ${nameCharacter(expected)}`;
};
