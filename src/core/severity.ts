import type { DiagnosticCode, Severity } from './diagnostic.ts';

/** The codes that warn: a file may acknowledge them. */
export const WARNINGS: ReadonlySet<string> = new Set<DiagnosticCode>([
  'hash-in-text',
  'unused-anchor',
  'tag-in-text',
  'outside-year',
  'uncited-document',
  'anniversary-mismatch',
  'term-mismatch',
  'sunday-document',
  'later-document',
  'missing-source',
  'blank-symbol',
  'to-confirm',
  'unused-acknowledgement',
]);

const NOTES = new Set<DiagnosticCode>(['printed-otherwise']);

export function severityOf(code: DiagnosticCode): Severity {
  if (NOTES.has(code)) return 'note';
  return WARNINGS.has(code) ? 'warning' : 'error';
}
