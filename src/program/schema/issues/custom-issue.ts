import type * as z from 'zod/mini';
import type { DiagnosticCode, DiagnosticParams, Path } from '../../../core/diagnostics/diagnostic.ts';
import type { Target } from '../../../yaml/parse.ts';

export type Issue = z.core.$ZodIssue;

/** A zod issue that carries a diagnostic's code and parameters. */
export type CustomIssue = {
  code: 'custom';
  path: Path;
  params: {
    code: DiagnosticCode;
    params: DiagnosticParams[DiagnosticCode];
    placement: IssuePlacement;
  };
  message: string;
  input: unknown;
};

/** Where an issue is within the place of its path. */
export interface IssuePlacement {
  target?: Target;
  /** The part of the written value that is wrong, where it is not the whole. */
  part?: string | undefined;
  /** Another key of the same mapping that the issue is about. */
  beside?: string;
}

/** The path is copied, since zod prefixes it in place. */
export function createIssue<Code extends DiagnosticCode>(
  code: Code,
  params: DiagnosticParams[Code],
  path: Path = [],
  placement: IssuePlacement = {},
): CustomIssue {
  return { code: 'custom', path: [...path], params: { code, params, placement }, message: '', input: undefined };
}

/** Zod's own issue for a value that is no mapping: a union's issue does not say which type was expected. */
export function expectMapping(path: Path, input: unknown): Issue {
  return { code: 'invalid_type', expected: 'object', path, input, message: '' };
}

/** The same issue, seen from further up. */
export function prefixIssue<Any extends Issue>(issue: Any, path: Path): Any {
  return { ...issue, path: [...path, ...issue.path] };
}
