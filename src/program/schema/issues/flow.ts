/** A mapping as a file writes it in one line. `{ every: quarter, before: { month: last, day: 10 } }` */
export function renderFlow(mapping: Record<string, unknown>): string {
  const entries = Object.entries(mapping).map(([key, value]) => `${key}: ${renderValue(value)}`);
  return `{ ${entries.join(', ')} }`;
}

/** A value as a file writes it within such a mapping or a list. */
export function renderValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(renderValue).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return renderFlow(value as Record<string, unknown>);
  // Letters, digits, blanks and the signs of dates; anything else, such as the colon of an hour, is put in quotation marks.
  const isPlain = typeof value !== 'string' || /^[\p{L}\d][\p{L}\d\s./–…-]*$/u.test(value) || value === '…';
  return isPlain ? String(value) : JSON.stringify(value);
}
