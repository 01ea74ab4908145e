import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';

/** Sorts diagnostics by their place in the file. What several aliases of one value share is reported once, where it is written. */
export function orderDiagnostics(diagnostics: Diagnostic[]): Diagnostic[] {
  return dropRepeats([...diagnostics].sort(comparePlaces));
}

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
