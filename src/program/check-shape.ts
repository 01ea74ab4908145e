import type * as z from 'zod/mini';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { LocatedFault } from './faults.ts';
import { listFaults } from './issues.ts';
import type { ParsedYaml } from './parse.ts';
import { createDiagnostic, createReport } from './report.ts';

/** A value of the shape asked for, or what keeps it from being one. */
export interface ShapeCheck<Shaped> {
  /** With the shape's defaults; undefined where there are faults. */
  data?: Shaped;
  faults: LocatedFault[];
  /** The faults as findings, after the keys that stand twice. */
  found: Diagnostic[];
}

export function checkShape<Shape extends z.ZodMiniType>(
  parsed: ParsedYaml,
  value: unknown,
  shape: Shape,
): ShapeCheck<z.infer<Shape>> {
  const found = parsed.duplicateKeys.map(({ path, key, span, firstLine }) =>
    createDiagnostic('duplicate-key', { key, line: firstLine }, span, path),
  );
  const report = createReport(parsed, found);
  const shaped = shape.safeParse(value);
  if (shaped.success) return { data: shaped.data, faults: [], found };
  const faults = listFaults(shaped.error.issues, value, shape);
  for (const { code, path, params, target, part } of faults) {
    const written = code === 'number-for-text' ? { written: parsed.written(path) } : params;
    report(code, path, written, target, part);
  }
  return { faults, found };
}
