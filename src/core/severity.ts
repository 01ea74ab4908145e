import type { DiagnosticCode, DiagnosticParams, Severity } from './diagnostic.ts';

/** The codes that warn: a file may acknowledge them. */
export const WARNINGS: ReadonlySet<string> = new Set<DiagnosticCode>([
  'hash-in-text',
  'unused-anchor',
  'tag-in-text',
  'day-not-in-month',
  'no-working-day',
  'outside-year',
  'uncited-document',
  'anniversary-mismatch',
  'term-mismatch',
  'sunday-document',
  'later-document',
  'missing-source',
  'quote-partial',
  'quote-not-read',
  'blank-symbol',
  'to-confirm',
  'unused-acknowledgement',
]);

const NOTES = new Set<DiagnosticCode>(['previous-period', 'printed-otherwise']);

/** How grave a code is at its gravest. */
export function severityOf(code: DiagnosticCode): Severity {
  if (NOTES.has(code)) return 'note';
  return WARNINGS.has(code) ? 'warning' : 'error';
}

/** How grave one case is: a quote that cannot be read matters where it may hold a date. */
export function severityIn<Code extends DiagnosticCode>(code: Code, params: DiagnosticParams[Code]): Severity {
  const isHarmless = code === 'quote-not-read' && !(params as DiagnosticParams['quote-not-read']).isDated;
  return isHarmless ? 'note' : severityOf(code);
}
