import type { DiagnosticCode, DiagnosticParams, Path } from '../../core/diagnostic.ts';
import { findNearest } from '../../core/nearest.ts';
import type { Target } from '../../yaml/parse.ts';

/** What a check of a single value finds wrong: a code and its parameters, ready to become a diagnostic. */
export interface Fault {
  code: DiagnosticCode;
  params: DiagnosticParams[DiagnosticCode];
  /** The part of the written value that is wrong, where it is not the whole. */
  part?: string | undefined;
}

/** A fault with its place. */
export interface LocatedFault extends Fault {
  path: Path;
  target: Target;
}

export function createFault<Code extends DiagnosticCode>(
  code: Code,
  params: DiagnosticParams[Code],
  path: Path,
  target: Target = 'value',
): LocatedFault {
  return { code, params, path, target };
}

export function tellUnknownKeys(keys: string[], path: Path, allowed: string[]): LocatedFault[] {
  return keys.map((key) =>
    createFault('unknown-key', { key, nearest: findNearest(key, allowed), allowed }, [...path, key], 'key'),
  );
}

/** The place that a misspelt key was meant for; undefined where no key was misspelt. */
export function meantPath({ code, params, path }: LocatedFault): Path | undefined {
  const nearest = code === 'unknown-key' ? (params as DiagnosticParams['unknown-key']).nearest : null;
  return nearest === null ? undefined : [...path.slice(0, -1), nearest];
}
