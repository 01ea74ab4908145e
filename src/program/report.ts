import type { Diagnostic, DiagnosticCode, DiagnosticParams, Path, Severity, Span } from '../core/diagnostic.ts';
import type { ParsedYaml, Target } from './parse.ts';

/** Tells one finding, placed by its path. */
export type Report = <Code extends DiagnosticCode>(
  code: Code,
  path: Path,
  params: DiagnosticParams[Code],
  target?: Target,
) => void;

/** The codes that warn: a file may acknowledge them. */
export const WARNINGS: ReadonlySet<string> = new Set<DiagnosticCode>([
  'outside-year',
  'uncited-document',
  'sunday-document',
  'later-document',
  'missing-source',
  'unused-acknowledgement',
]);
const NOTES = new Set<DiagnosticCode>(['printed-otherwise']);

export function severityOf(code: DiagnosticCode): Severity {
  if (NOTES.has(code)) return 'note';
  return WARNINGS.has(code) ? 'warning' : 'error';
}

export function createDiagnostic<Code extends DiagnosticCode>(
  code: Code,
  params: DiagnosticParams[Code],
  span: Span,
  path: Path = [],
): Diagnostic {
  return { code, severity: severityOf(code), path, params, span } as Diagnostic;
}

/** A report that places each finding in the text it came from and adds it to a list. */
export function createReport(parsed: ParsedYaml, diagnostics: Diagnostic[]): Report {
  return (code, path, params, target) => {
    diagnostics.push(createDiagnostic(code, params, parsed.locate(path, target), path));
  };
}
