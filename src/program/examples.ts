import type { Diagnostic, DiagnosticCode } from '../core/diagnostics/diagnostic.ts';
import type { InYear } from '../core/diagnostics/families/keys.ts';
import { isMapping } from '../yaml/mapping.ts';

const CODES: ReadonlySet<DiagnosticCode> = new Set(['missing-key', 'wrong-type', 'invalid-date', 'invalid-period']);

/** Gives the diagnostics whose words show an example the year of the file. */
export function addYear(found: Diagnostic[], root: unknown): Diagnostic[] {
  const year = findYear(root);
  if (year === undefined) return found;
  return found.map((diagnostic) =>
    CODES.has(diagnostic.code)
      ? ({ ...diagnostic, params: { ...diagnostic.params, year } satisfies InYear } as Diagnostic)
      : diagnostic,
  );
}

/** The year in which a programme begins, as far as the file says, whatever else is wrong with it. */
function findYear(root: unknown): number | undefined {
  if (!isMapping(root) || !isMapping(root.program)) return undefined;
  const { year, from, updated } = root.program;
  const written = [year, from, updated].map((value) => /^["']?([12]\d{3})(?!\d)/.exec(String(value))?.[1]);
  const first = written.find((digits) => digits !== undefined);
  return first === undefined ? undefined : Number(first);
}
