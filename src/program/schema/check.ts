import type * as z from 'zod/mini';
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { ParsedYaml } from '../../yaml/parse.ts';
import { createDiagnostic, createReport } from '../report.ts';
import type { LocatedFault } from './faults.ts';
import { listFaults } from './issues.ts';

/** A value of the shape asked for, or what keeps it from being one. */
export interface ShapeCheck<Shaped> {
  /** With the shape's defaults; undefined where there are faults. */
  data?: Shaped;
  faults: LocatedFault[];
  /** The faults as findings, after the keys that stand twice. */
  found: Diagnostic[];
  /** False where the value is so full of faults that only the beginning of its lists was looked at. */
  isWhole: boolean;
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
  const { shaped, read } = readShape(value, shape);
  const isWhole = read === value;
  if (shaped.success && isWhole) return { data: shaped.data, faults: [], found, isWhole };
  const faults = listFaults(shaped.error?.issues ?? [], read, shape);
  for (const { code, path, params, target, part } of faults) {
    const written = code === 'number-for-text' ? { written: parsed.written(path) } : params;
    report(code, path, written, target, part);
  }
  return { faults, found, isWhole };
}

/** Zod gathers issues in the arguments of a call, which hold some hundred thousand: beyond that, shorter lists are read. */
function readShape<Shape extends z.ZodMiniType>(value: unknown, shape: Shape) {
  try {
    return { shaped: shape.safeParse(value), read: value };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return readShape(halveLists(value), shape);
  }
}

function halveLists(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, Math.ceil(value.length / 2)).map(halveLists);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, halveLists(inner)]));
}
