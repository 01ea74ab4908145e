import { severityIn } from '../core/diagnostics/codes.ts';
import type {
  Diagnostic,
  DiagnosticCode,
  DiagnosticParams,
  Fix,
  Path,
  Related,
  RelatedRole,
  Span,
} from '../core/diagnostics/diagnostic.ts';
import type { ParsedYaml, Target } from '../yaml/parse.ts';

/** Where a diagnostic is within the place of its path, and the other places that it is about. */
export interface Placement {
  target?: Target | undefined;
  /** The part of what is written that is wrong, where it is not the whole. */
  part?: string | undefined;
  /** The place itself, where no path leads to it. */
  span?: Span | undefined;
  related?: RelatedPath[] | undefined;
  /** The edit that removes it, where its code and its place do not say so. */
  fix?: Fix | null | undefined;
}

/** Another place in the file, by its path. */
export interface RelatedPath {
  role: RelatedRole;
  path: Path;
  target?: Target | undefined;
}

/** Adds one diagnostic, at the value of its path unless its placement says otherwise. */
export type AddDiagnostic = <Code extends DiagnosticCode>(
  code: Code,
  path: Path,
  params: DiagnosticParams[Code],
  placement?: Placement,
) => void;

export function createDiagnostic<Code extends DiagnosticCode>(
  code: Code,
  params: DiagnosticParams[Code],
  span: Span,
  path: Path = [],
  related: Related[] = [],
): Diagnostic {
  return { code, severity: severityIn(code, params), path, params, span, related, fix: null } as unknown as Diagnostic;
}

/** Creates a function that places each diagnostic in the parsed text and adds it to the list. */
export function collectInto(parsed: ParsedYaml, diagnostics: Diagnostic[]): AddDiagnostic {
  return (code, path, params, placement) => {
    diagnostics.push(placeDiagnostic(code, path, params, placement, parsed));
  };
}

/** A diagnostic at its place in the parsed text. */
export function placeDiagnostic<Code extends DiagnosticCode>(
  code: Code,
  path: Path,
  params: DiagnosticParams[Code],
  { target, part, span, related = [], fix = null }: Placement = {},
  parsed: ParsedYaml,
): Diagnostic {
  const others = related.map((other) => ({ role: other.role, span: parsed.locate(other.path, other.target) }));
  return { ...createDiagnostic(code, params, span ?? parsed.locate(path, target, part), path, others), fix };
}
