import { severityIn } from '../core/codes.ts';
import type { Diagnostic, DiagnosticCode, DiagnosticParams, Path, Span } from '../core/diagnostic.ts';
import type { ParsedYaml, Target } from '../yaml/parse.ts';

/** Tells one finding, placed by its path, and there by a part of what is written, where only that is wrong; or by a span. */
export type Report = <Code extends DiagnosticCode>(
  code: Code,
  path: Path,
  params: DiagnosticParams[Code],
  target?: Target | Span,
  part?: string,
) => void;

export function createDiagnostic<Code extends DiagnosticCode>(
  code: Code,
  params: DiagnosticParams[Code],
  span: Span,
  path: Path = [],
): Diagnostic {
  return { code, severity: severityIn(code, params), path, params, span } as Diagnostic;
}

/** A report that places each finding in the text it came from and adds it to a list. */
export function createReport(parsed: ParsedYaml, diagnostics: Diagnostic[]): Report {
  return (code, path, params, target, part) => {
    const span = typeof target === 'object' ? target : parsed.locate(path, target, part);
    diagnostics.push(createDiagnostic(code, params, span, path));
  };
}
