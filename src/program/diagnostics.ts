import { severityIn } from '../core/diagnostics/codes.ts';
import type { Diagnostic, DiagnosticCode, DiagnosticParams, Path, Span } from '../core/diagnostics/diagnostic.ts';
import type { ParsedYaml, Target } from '../yaml/parse.ts';

/** Adds one diagnostic, placed by its path, and there by a part of what is written, where only that is wrong; or by a span. */
export type AddDiagnostic = <Code extends DiagnosticCode>(
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

/** Creates a function that places each diagnostic in the parsed text and adds it to the list. */
export function collectInto(parsed: ParsedYaml, diagnostics: Diagnostic[]): AddDiagnostic {
  return (code, path, params, target, part) => {
    const span = typeof target === 'object' ? target : parsed.locate(path, target, part);
    diagnostics.push(createDiagnostic(code, params, span, path));
  };
}
