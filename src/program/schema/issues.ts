import type * as z from 'zod/mini';
import type { DiagnosticCode, DiagnosticParams, Path } from '../../core/diagnostic.ts';
import type { Expected } from '../../core/diagnostics/values.ts';
import { findNearest } from '../../core/nearest.ts';
import { isMapping } from '../../yaml/mapping.ts';
import { listAmendmentFaults } from './amendment-issues.ts';
import { PERIOD_DAY_FORMS } from './day-rule.ts';
import { createFault, type Fault, type LocatedFault, meantPath, tellUnknownKeys } from './faults.ts';
import { boundsAt, exampleAt, keysAt, type Shape } from './lookup.ts';
import { suggestDate, suggestPeriod, suggestSlug } from './suggestions.ts';
import { listDayFaults, listWhenFaults } from './when-issues.ts';

type Issue = z.core.$ZodIssue;

/**
 * Turns what the shape found wrong into findings of ours, each at the one place that is wrong. A key that is misspelt is
 * not told a second time as missing.
 */
export function listFaults(issues: Issue[], root: unknown, shape: Shape): LocatedFault[] {
  const subject = { root, shape };
  const parts = new Map<string, Path>();
  const faults = issues.flatMap((issue) => {
    const part = partOf(issue);
    if (part) parts.set(part.join('/'), part);
    return part ? [] : tellIssue(issue, subject);
  });
  for (const path of parts.values()) faults.push(...listPartFaults(path, subject));
  const misspelt = new Set(faults.map((fault) => meantPath(fault)?.join('/')));
  return faults.filter(({ code, path }) => code !== 'missing-key' || !misspelt.has(path.join('/')));
}

/** The `when`, or the entry of `amended`, that an issue is in: parts that take one of several forms. */
function partOf({ code, path }: Issue): Path | undefined {
  if (path[0] !== 'sections') return undefined;
  if (path[4] === 'when') return path.slice(0, 5) as Path;
  return path[4] === 'amended' && path.length > 5 && code !== 'custom' ? (path.slice(0, 6) as Path) : undefined;
}

/** Zod's issues of such a part are ignored: it cannot know which of the forms was intended. */
function listPartFaults(path: Path, subject: Subject): LocatedFault[] {
  const value = valueAt(subject.root, path);
  if (!isMapping(value)) return [tellType('object', value, path, subject)];
  const explain = (issue: Issue) => tellIssue(issue, subject, path);
  return path[4] === 'when' ? listWhenFaults(value, path, explain) : listAmendmentFaults(value, path, explain);
}

/** A value as it was read, with the shape that it should have. */
interface Subject {
  root: unknown;
  shape: Shape;
}

function tellIssue(issue: Issue, subject: Subject, base: Path = []): LocatedFault[] {
  const path = [...base, ...(issue.path as Path)];
  const value = valueAt(subject.root, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return tellUnknownKeys(issue.keys, path, keysAt(path, subject.shape));
    case 'invalid_union':
      return isMapping(value) ? listMappingFaults(value, path, subject) : tellChoice(issue, value, path, subject);
    case 'invalid_type':
      return [tellType(issue.expected, value, path, subject)];
    case 'invalid_value':
      return [tellValue(value, issue.values.map(String), path, subject)];
    case 'too_big':
    case 'too_small':
      return [tellSize(issue, value, path, subject)];
    case 'invalid_format':
      return [tellFormat(issue.message as DiagnosticCode, String(value), path)];
    case 'custom':
      return [{ ...(issue.params?.fault as Fault), path, target: 'value' }];
    default:
      throw new Error(`no finding for ${issue.code}`);
  }
}

/** A mapping that takes one of several forms. */
function listMappingFaults(value: Record<string, unknown>, path: Path, subject: Subject): LocatedFault[] {
  const explain = (issue: Issue) => tellIssue(issue, subject, path);
  return path.at(-2) === 'covers'
    ? listDayFaults(
        value,
        PERIOD_DAY_FORMS.filter((form) => form !== 'after'),
        path,
        explain,
      )
    : [tellType('string', value, path, subject)];
}

function tellMissing(path: Path, { shape }: Subject): LocatedFault {
  const key = String(path.at(-1) ?? 'program');
  return createFault('missing-key', { key, example: exampleAt(path, shape) }, path);
}

/** A union of a number and words, such as `month: last`. */
function tellChoice(issue: z.core.$ZodIssueInvalidUnion, value: unknown, path: Path, subject: Subject): LocatedFault[] {
  if (typeof value !== 'number' && typeof value !== 'string') return [tellType('string', value, path, subject)];
  const [number = [], ...words] = issue.errors;
  if (typeof value === 'number') return number.flatMap((inner) => tellIssue(inner, subject, path));
  const malformed = words.flat().filter(({ code }) => code === 'invalid_format');
  if (malformed.length > 0) return malformed.flatMap((inner) => tellIssue(inner, subject, path));
  const [min, max] = boundsAt(path, subject.shape);
  const allowed = words.flat().flatMap((inner) => (inner.code === 'invalid_value' ? inner.values.map(String) : []));
  return [tellValue(value, [`${min}–${max}`, ...allowed], path, subject)];
}

/** A value that is none of a few words. */
function tellValue(value: unknown, allowed: string[], path: Path, subject: Subject): LocatedFault {
  if (value === undefined) return tellMissing(path, subject);
  if (typeof value === 'object' && value !== null) return tellType('string', value, path, subject);
  const written = String(value ?? '');
  return createFault('invalid-value', { value: written, nearest: findNearest(written, allowed), allowed }, path);
}

function tellType(type: string, value: unknown, path: Path, subject: Subject): LocatedFault {
  if (value === undefined) return tellMissing(path, subject);
  const expected = expectedAt(type, path);
  if (expected === 'text' && typeof value === 'number')
    return createFault('number-for-text', { written: String(value) }, path);
  return createFault('wrong-type', { expected, actual: typeOf(value) }, path);
}

const EXPECTED_TEXT = new Map<string, Expected>([
  ['during', 'period'],
  ['day', 'day'],
  ['month', 'month'],
]);
const DATE_KEYS = new Set(['date', 'updated', 'from', 'to', 'before', 'by']);

function expectedAt(type: string, path: Path): Expected {
  const key = String(path.at(-1));
  switch (type) {
    case 'array':
      return 'list';
    case 'object':
    case 'record':
      return key === 'when' ? 'rule' : DATE_KEYS.has(key) ? 'day-rule' : 'mapping';
    case 'string':
      return DATE_KEYS.has(key) ? 'date' : (EXPECTED_TEXT.get(key) ?? 'text');
    default:
      return 'integer';
  }
}

function typeOf(value: unknown): DiagnosticParams['wrong-type']['actual'] {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'mapping';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'number' : 'fraction';
  return 'text';
}

function tellSize(
  issue: Extract<Issue, { code: 'too_big' | 'too_small' }>,
  value: unknown,
  path: Path,
  { shape }: Subject,
): LocatedFault {
  if (typeof value === 'string') {
    return issue.code === 'too_small'
      ? createFault('empty-text', {}, path)
      : createFault('too-long', { length: value.length, limit: Number(issue.maximum) }, path);
  }
  const [min, max] = boundsAt(path, shape);
  return createFault('out-of-range', { value: Number(value), min, max }, path);
}

function tellFormat(code: DiagnosticCode, value: string, path: Path): LocatedFault {
  switch (code) {
    case 'invalid-period':
      return createFault(code, { value, nearest: suggestPeriod(value) }, path);
    case 'invalid-id':
      return createFault(code, { value, suggestion: suggestSlug(value) }, path);
    case 'invalid-place':
    case 'invalid-time':
    case 'invalid-count':
    case 'invalid-term':
      return createFault(code, { value }, path);
    default: {
      const date = /^(\d{4}-\d{2}-\d{2})[T\s]/.exec(value)?.[1];
      return date
        ? createFault('date-with-time', { value, date }, path)
        : createFault('invalid-date', { value, nearest: suggestDate(value) }, path);
    }
  }
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
