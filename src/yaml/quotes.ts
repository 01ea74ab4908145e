/** A text as one scalar in quotation marks: in double ones, unless they would have to be escaped. */
export function quoteText(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
