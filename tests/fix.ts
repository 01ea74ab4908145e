import type { Fix, Position } from '../src/core/diagnostics/diagnostic.ts';

/** A text with an edit made, its lines and columns counted as an editor counts them. */
export function applyFix(text: string, { span, text: replacement }: Fix): string {
  const lines = text.split('\n');
  const offsetOf = ({ line, column }: Position) =>
    lines.slice(0, line - 1).join('\n').length + Number(line > 1) + column - 1;
  return text.slice(0, offsetOf(span.start)) + replacement + text.slice(offsetOf(span.end));
}
