/** A mapping as a file writes it in one line. `{ every: quarter, before: { month: last, day: 10 } }` */
export function renderFlow(mapping: Record<string, unknown>): string {
  const entries = Object.entries(mapping).map(([key, value]) => `${key}: ${renderValue(value)}`);
  return `{ ${entries.join(', ')} }`;
}

function renderValue(value: unknown): string {
  if (typeof value === 'object' && value !== null) return renderFlow(value as Record<string, unknown>);
  // An hour without quotation marks is a number in older YAML.
  return typeof value === 'string' && value.includes(':') ? `"${value}"` : String(value);
}
