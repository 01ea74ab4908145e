import * as z from 'zod/mini';
import type { Path } from '../../../core/diagnostics/diagnostic.ts';

/** What the shape says of the place that a path leads to, whether or not a file has anything there. */

/** The shape of a whole file. */
export type Shape = z.core.$ZodType;

interface Definition {
  type: string;
  shape?: Record<string, z.core.$ZodType>;
  element?: z.core.$ZodType;
  innerType?: z.core.$ZodType;
  options?: z.core.$ZodType[];
  in?: z.core.$ZodType;
  checks?: z.core.$ZodCheck[];
}

/** The keys that a mapping takes. */
export function keysAt(path: Path, shape: Shape): string[] {
  return [...new Set(definitionsAt(path, shape).flatMap((definition) => Object.keys(definition.shape ?? {})))];
}

/** Every key of a file, wherever it belongs. */
export function listKeys(shape: Shape): Set<string> {
  const keys = new Set<string>();
  const visit = (schema: Shape): void => {
    for (const { shape: inner = {}, element } of unwrap([schema])) {
      for (const key of Object.keys(inner)) keys.add(key);
      [...Object.values(inner), ...(element ? [element] : [])].forEach(visit);
    }
  };
  visit(shape);
  return keys;
}

/** The least and the greatest number accepted. */
export function boundsAt(path: Path, shape: Shape): [number, number] {
  const checks = definitionsAt(path, shape).flatMap(({ checks = [] }) =>
    checks.map((check) => check._zod.def as Bound),
  );
  const least = checks.find(({ check }) => check === 'greater_than')?.value ?? Number.MIN_SAFE_INTEGER;
  const greatest = checks.find(({ check }) => check === 'less_than')?.value ?? Number.MAX_SAFE_INTEGER;
  return [least, greatest];
}

interface Bound {
  check: string;
  value: number;
}

/** A value to show, where the shape has one. */
export function exampleAt(path: Path, shape: Shape): string | null {
  for (const schema of schemasAt(path, shape)) {
    const [example] = (z.globalRegistry.get(schema)?.examples ?? []) as unknown[];
    if (example !== undefined) return formatExample(example);
  }
  return null;
}

/** As YAML on one line. */
function formatExample(example: unknown): string {
  if (Array.isArray(example)) return `[${example.map(formatExample).join(', ')}]`;
  if (typeof example !== 'object' || example === null) return String(example);
  const pairs = Object.entries(example).map(([key, value]) => `${key}: ${formatExample(value)}`);
  return `{ ${pairs.join(', ')} }`;
}

function schemasAt(path: Path, root: Shape): z.core.$ZodType[] {
  let schemas: z.core.$ZodType[] = [root];
  for (const step of path) {
    schemas = unwrap(schemas).flatMap(({ type, element, shape = {} }) => {
      const next = type === 'array' ? element : Object.hasOwn(shape, step) ? shape[step] : undefined;
      return next ? [next] : [];
    });
  }
  return schemas;
}

function definitionsAt(path: Path, shape: Shape): Definition[] {
  return unwrap(schemasAt(path, shape));
}

/** Replaces optional values, defaults and unions by what they hold. */
function unwrap(schemas: z.core.$ZodType[]): Definition[] {
  return schemas.flatMap((schema) => {
    const definition = schema._zod.def as unknown as Definition;
    const single = definition.innerType ?? definition.in;
    const inner = single ? [single] : definition.options;
    return inner ? unwrap(inner) : [definition];
  });
}

/** What a value has at a path; undefined where it has nothing. */
export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      value !== null && typeof value === 'object' && Object.hasOwn(value, step)
        ? (value as Record<string, unknown>)[step]
        : undefined,
    root,
  );
}
