const MOST_NAMED = 12;

/** Shows the first ones of many, and the last. */
export const shorten = (names: string[], separator = ', '): string =>
  names.length <= MOST_NAMED
    ? names.join(separator)
    : `${names.slice(0, MOST_NAMED - 1).join(separator)} … ${names.at(-1)}`;

/** Proposes the rules that were read from what is written there, or from the quote. */
export const propose = (proposals: string[] | undefined, otherwise?: string): string | undefined =>
  proposals === undefined ? otherwise : `ghi: ${proposals.map((when) => `when: ${when}`).join(', hoặc: ')}`;

export const didYouMean = (nearest: string | null, otherwise?: string): string | undefined =>
  nearest === null ? otherwise : `có phải là \`${nearest}\`?`;

export const oneOf = (allowed: string[]): string => `nhận: ${allowed.join(', ')}`;
