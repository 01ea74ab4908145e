/**
 * The documents that a citation names: a symbol, or where two terms used the same number, symbol@date.
 *
 * `34-CT/TW` → each document of that symbol; `34-CT/TW@1998-05-30` → the one of that day.
 */
export function findCited<Cited extends { symbol?: string; date?: string }>(
  documents: Cited[],
  citation: string,
): Cited[] {
  return documents.filter(({ symbol, date }) => symbol === citation || `${symbol}@${date}` === citation);
}
