import type { Diagnostic, DiagnosticCode } from './diagnostic.ts';

/**
 * The errors beside which a file can still be read as a programme: its parts contradict each other, but each part is clear.
 * Beside every other error there is no programme to list.
 */
const CONTRADICTIONS: ReadonlySet<DiagnosticCode> = new Set([
  'quote-mismatch',
  'hidden-deadline',
  'impossible-day',
  'reversed-window',
  'item-circle',
  'item-never-due',
  'amended-ongoing',
  'unknown-period',
  'invalid-merger',
  'ambiguous-document',
  'workday-twice',
  'unknown-code',
  'no-reason',
]);

/** Whether a file with this diagnostic cannot be read as a programme. */
export function blocksReading({ code, severity }: Diagnostic): boolean {
  return severity === 'error' && !CONTRADICTIONS.has(code);
}
