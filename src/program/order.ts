import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import type { Severity } from '../core/diagnostics/severity.ts';

/** Sorts diagnostics: errors first, then warnings, then notes, each by their place in the file. What several aliases of one value share is reported once, where it is written. */
export function orderDiagnostics(diagnostics: Diagnostic[]): Diagnostic[] {
  return dropRepeats([...diagnostics].sort((a, b) => WEIGHTS[a.severity] - WEIGHTS[b.severity] || comparePlaces(a, b)));
}

const WEIGHTS: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

function comparePlaces({ span: { start: a } }: Diagnostic, { span: { start: b } }: Diagnostic): number {
  return a.line - b.line || a.column - b.column;
}

function dropRepeats(sorted: Diagnostic[]): Diagnostic[] {
  return sorted.filter((diagnostic, index) => {
    const before = sorted[index - 1];
    const isRepeat =
      before?.code === diagnostic.code &&
      comparePlaces(before, diagnostic) === 0 &&
      JSON.stringify(before.params) === JSON.stringify(diagnostic.params);
    return !isRepeat;
  });
}
