import type * as z from 'zod/mini';
import type { DiagnosticCode, DiagnosticParams, Expected, Path } from '../core/diagnostic.ts';
import { findNearest } from '../core/nearest.ts';
import { foldText } from '../core/text.ts';
import { type Fault, programShape, WHEN_FORMS } from './shape.ts';

type Issue = z.core.$ZodIssue;
type Form = keyof typeof WHEN_FORMS;

export interface LocatedFault extends Fault {
  path: Path;
  target: 'key' | 'value';
}

/**
 * Turns what the shape found wrong into findings of ours, each at the one place that is wrong. A key that is misspelt is
 * not told a second time as missing.
 */
export function listFaults(issues: Issue[], root: unknown): LocatedFault[] {
  const faults = issues.flatMap((issue) => toFaults(issue, root));
  const misspelt = new Set(
    faults.flatMap(({ code, path, params }) =>
      code === 'unknown-key'
        ? [[...path.slice(0, -1), (params as DiagnosticParams['unknown-key']).nearest].join('/')]
        : [],
    ),
  );
  return faults.filter(({ code, path }) => code !== 'missing-key' || !misspelt.has(path.join('/')));
}

function toFaults(issue: Issue, root: unknown, base: Path = []): LocatedFault[] {
  const path = [...base, ...(issue.path as Path)];
  const value = valueAt(root, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(path, key));
    case 'invalid_union':
      return path.at(-1) === 'when' ? whenFaults(issue, value, root, path) : choiceFaults(issue, value, path, root);
    case 'invalid_type':
      return [typeFault(issue.expected, value, path)];
    case 'invalid_value':
      return [choice(value, issue.values.map(String), path)];
    case 'too_big':
    case 'too_small':
      return [sizeFault(issue, value, path)];
    case 'invalid_format':
      return [formatFault(issue.message, String(value), path)];
    case 'custom':
      return [{ ...(issue.params?.fault as Fault), path, target: 'value' }];
    default:
      throw new Error(`no finding for ${issue.code}`);
  }
}

function fault<Code extends DiagnosticCode>(
  code: Code,
  params: DiagnosticParams[Code],
  path: Path,
  target: LocatedFault['target'] = 'value',
): LocatedFault {
  return { code, params, path, target };
}

function unknownKey(path: Path, key: string, allowed = keysAt(path)): LocatedFault {
  return fault('unknown-key', { key, nearest: findNearest(key, allowed), allowed }, [...path, key], 'key');
}

function choice(value: unknown, allowed: string[], path: Path): LocatedFault {
  if (value === undefined) return fault('missing-key', { key: String(path.at(-1)) }, path);
  return fault('invalid-value', { value: String(value), nearest: findNearest(String(value), allowed), allowed }, path);
}

function typeFault(expected: string, value: unknown, path: Path): LocatedFault {
  if (value === undefined) return fault('missing-key', { key: String(path.at(-1) ?? 'program') }, path);
  if (expected === 'string' && typeof value === 'number')
    return fault('number-for-text', { written: String(value) }, path);
  return fault('wrong-type', { expected: expectedAt(expected, path), actual: typeOf(value) }, path);
}

const NAMED = [
  ['during', 'period'],
  ['day', 'day'],
  ['month', 'month'],
] as const;
const DATE_KEYS = new Set(['date', 'updated', 'from', 'to', 'before', 'by']);

function expectedAt(expected: string, path: Path): Expected {
  if (expected === 'array') return 'list';
  if (expected === 'object' || expected === 'record')
    return path.at(-1) === 'when' || DATE_KEYS.has(String(path.at(-1))) ? 'rule' : 'mapping';
  if (expected !== 'string') return 'number';
  const named = NAMED.find(([key]) => key === path.at(-1))?.[1];
  if (named) return named;
  return DATE_KEYS.has(String(path.at(-1))) ? 'date' : 'text';
}

function typeOf(value: unknown): DiagnosticParams['wrong-type']['actual'] {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'mapping';
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'number' ? 'number' : 'text';
}

function sizeFault(issue: Extract<Issue, { code: 'too_big' | 'too_small' }>, value: unknown, path: Path): LocatedFault {
  if (typeof value === 'string') {
    return issue.code === 'too_small'
      ? fault('empty-text', {}, path)
      : fault('too-long', { length: value.length, limit: Number(issue.maximum) }, path);
  }
  const [min, max] = boundsAt(path);
  return fault('out-of-range', { value: Number(value), min, max }, path);
}

function formatFault(code: string, value: string, path: Path): LocatedFault {
  switch (code as DiagnosticCode) {
    case 'invalid-period':
      return fault('invalid-period', { value, nearest: suggestPeriod(value) }, path);
    case 'invalid-id':
      return fault('invalid-id', { value, suggestion: suggestSlug(value) }, path);
    case 'invalid-place':
      return fault('invalid-place', { value }, path);
    case 'invalid-term':
      return fault('invalid-term', { value }, path);
    default: {
      const date = /^(\d{4}-\d{2}-\d{2})[T\s]/.exec(value)?.[1];
      return date ? fault('date-with-time', { value, date }, path) : fault('invalid-date', { value }, path);
    }
  }
}

/** `Báo cáo quý` → `bao-cao-quy` */
function suggestSlug(value: string): string | null {
  const slug = foldText(value)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? null : slug;
}

/** `2023-q2`, `Q2/2023`, `quý II/2023` → `2023-Q2` */
function suggestPeriod(value: string): string | null {
  const year = /\d{4}/.exec(value)?.[0];
  const quarter = /(?:q|quý)\s*([1-4]|iv|i{1,3})(?![0-9a-z])/i.exec(value)?.[1]?.toLowerCase();
  if (!year || !quarter) return null;
  const roman = ['i', 'ii', 'iii', 'iv'].indexOf(quarter);
  return `${year}-Q${roman < 0 ? quarter : roman + 1}`;
}

type Union = Extract<Issue, { code: 'invalid_union' }>;

/** A union of a number and words, such as `month: last`. */
function choiceFaults(issue: Union, value: unknown, path: Path, root: unknown): LocatedFault[] {
  if (value === undefined) return [fault('missing-key', { key: String(path.at(-1)) }, path)];
  if (typeof value !== 'number' && typeof value !== 'string') return [typeFault('string', value, path)];
  const [number = [], ...words] = issue.errors;
  if (typeof value === 'number') return number.flatMap((inner) => toFaults(inner, root, path));
  const malformed = words.flat().filter(({ code }) => code === 'invalid_format');
  if (malformed.length > 0) return malformed.flatMap((inner) => toFaults(inner, root, path));
  const [min, max] = boundsAt(path);
  const allowed = words.flat().flatMap((inner) => (inner.code === 'invalid_value' ? inner.values.map(String) : []));
  return [choice(value, [`${min}–${max}`, ...allowed], path)];
}

/** `when` has nine forms: the keys that stand there tell which one was meant, and only that one's faults are told. */
function whenFaults(issue: Union, value: unknown, root: unknown, path: Path): LocatedFault[] {
  if (value === undefined) return [fault('missing-key', { key: 'when' }, path)];
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return [typeFault('object', value, path)];
  const keys = Object.keys(value).filter((key) => WHEN_KEYS.includes(key));
  const strangers = Object.keys(value).filter((key) => !WHEN_KEYS.includes(key));
  if (keys.length === 0) {
    return strangers.length > 0
      ? strangers.map((key) => unknownKey(path, key, WHEN_KEYS))
      : [fault('when-missing', {}, path)];
  }
  const form = formOf(value as Record<string, unknown>, keys);
  if (!form) {
    const [first, second] = clashOf(keys);
    return [fault('when-conflict', { first, second }, [...path, second], 'key')];
  }
  const index = Object.keys(WHEN_FORMS).indexOf(form);
  return (issue.errors[index] ?? []).flatMap((inner) =>
    inner.code === 'unrecognized_keys' && inner.path.length === 0
      ? strangers.map((key) => unknownKey(path, key, WHEN_KEYS))
      : toFaults(inner, root, path),
  );
}

const WHEN_KEYS = [...new Set(Object.values(WHEN_FORMS).flatMap((form) => Object.keys(form.shape)))];

function formOf(value: Record<string, unknown>, keys: string[]): Form | undefined {
  const set = new Set(keys);
  if (set.has('from') || set.has('to'))
    return keys.every((key) => key === 'from' || key === 'to') ? 'from+to' : undefined;
  if (keys.length === 1) {
    const [key] = keys as [Form];
    const isDayRule = (key === 'before' || key === 'by') && typeof value[key] === 'object' && value[key] !== null;
    return isDayRule ? (`every+${key}` as Form) : key;
  }
  const form = ['every+before', 'every+by'].find((name) => name.split('+').every((key) => set.has(key)));
  return keys.length === 2 ? (form as Form | undefined) : undefined;
}

function clashOf(keys: string[]): [string, string] {
  const rest = keys.length > 2 ? keys.filter((key) => key !== 'every') : keys;
  return [rest[0]!, rest[1]!];
}

interface Definition {
  type: string;
  shape?: Record<string, z.core.$ZodType>;
  element?: z.core.$ZodType;
  innerType?: z.core.$ZodType;
  options?: z.core.$ZodType[];
  in?: z.core.$ZodType;
  checks?: z.core.$ZodCheck[];
}

/** The schemas that could hold at a path, wrappers taken off. */
function schemasAt(path: Path): Definition[] {
  let schemas: z.core.$ZodType[] = [programShape];
  for (const step of path) {
    schemas = unwrap(schemas).flatMap((definition) => {
      const next = definition.type === 'array' ? definition.element : definition.shape?.[step];
      return next ? [next] : [];
    });
  }
  return unwrap(schemas);
}

function unwrap(schemas: z.core.$ZodType[]): Definition[] {
  return schemas.flatMap((schema) => {
    const definition = schema._zod.def as unknown as Definition;
    const single = definition.innerType ?? definition.in;
    const inner = single ? [single] : definition.options;
    return inner ? unwrap(inner) : [definition];
  });
}

function keysAt(path: Path): string[] {
  return [...new Set(schemasAt(path).flatMap(({ shape }) => Object.keys(shape ?? {})))];
}

/** The least and the greatest number that a path takes. */
function boundsAt(path: Path): [number, number] {
  const checks = schemasAt(path).flatMap(({ checks = [] }) => checks.map((check) => check._zod.def as Bound));
  const least = checks.find(({ check }) => check === 'greater_than')?.value ?? Number.MIN_SAFE_INTEGER;
  const greatest = checks.find(({ check }) => check === 'less_than')?.value ?? Number.MAX_SAFE_INTEGER;
  return [least, greatest];
}

interface Bound {
  check: string;
  value: number;
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      value !== null && typeof value === 'object' && Object.hasOwn(value, step)
        ? (value as Record<string, unknown>)[step]
        : undefined,
    root,
  );
}
