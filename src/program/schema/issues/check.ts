import type * as z from 'zod/mini';
import type { Diagnostic } from '../../../core/diagnostics/diagnostic.ts';
import type { ParsedYaml } from '../../../yaml/parse.ts';
import { createDiagnostic } from '../../diagnostics.ts';
import { listDiagnostics } from './diagnostics.ts';

/** A value that the schema accepts, or why it does not. */
export interface ShapeCheck<Shaped> {
  /** With the schema's defaults; undefined where the value is invalid. */
  data?: Shaped;
  /** Why the value is invalid. */
  invalid: Diagnostic[];
  duplicateKeys: Diagnostic[];
  /** False where the value has so many issues that only the beginning of its lists was checked. */
  isWhole: boolean;
}

export function checkShape<Shape extends z.ZodMiniType>(
  parsed: ParsedYaml,
  value: unknown,
  shape: Shape,
): ShapeCheck<z.infer<Shape>> {
  const duplicateKeys = parsed.duplicateKeys.map(({ path, key, span, first }) =>
    createDiagnostic('duplicate-key', { key, line: first.start.line }, span, path, [{ role: 'first', span: first }]),
  );
  const { shaped, read } = readShape(value, shape);
  const isWhole = read === value;
  if (shaped.success && isWhole) return { data: shaped.data, invalid: [], duplicateKeys, isWhole };
  const invalid = listDiagnostics(shaped.error?.issues ?? [], { root: read, parsed, shape });
  return { invalid, duplicateKeys, isWhole };
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
