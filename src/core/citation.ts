/** What a citation can name. */
export interface Citable {
  symbol?: string | undefined;
  date?: string | undefined;
}

/**
 * The documents that a citation names: a symbol, or where two terms used the same number, symbol@date.
 *
 * `34-CT/TW` → each document of that symbol; `34-CT/TW@1998-05-30` → the one of that day.
 */
export function findCited<Cited extends Citable>(documents: Cited[], citation: string): Cited[] {
  return createCitationFinder(documents)(citation);
}

/** {@link findCited} for many citations. */
export function createCitationFinder<Cited extends Citable>(documents: Cited[]): (citation: string) => Cited[] {
  const index = new Map<string, Cited[]>();
  for (const document of documents) {
    const { symbol, date } = document;
    for (const name of [`${symbol}`, ...(date === undefined ? [] : [`${symbol}@${date}`])]) {
      const named = index.get(name);
      if (named) named.push(document);
      else index.set(name, [document]);
    }
  }
  return (citation) => index.get(citation) ?? [];
}
