import type { Diagnostic, DiagnosticCode, DiagnosticParams, Path } from '../../../core/diagnostics/diagnostic.ts';
import { findNearest } from '../../../core/text/nearest.ts';
import { isMapping } from '../../../yaml/mapping.ts';
import type { ParsedYaml } from '../../../yaml/parse.ts';
import { placeDiagnostic, type RelatedPath } from '../../diagnostics.ts';
import { type CustomIssue, createUnknownKeyIssues, type Issue, prefixIssue } from './custom-issue.ts';
import { expectedAt, typeOf } from './expected.ts';
import { boundsAt, exampleAt, keysAt, type Shape, valueAt } from './lookup.ts';
import { selectIssues } from './select.ts';
import { suggestDate, suggestPeriod, suggestSlug } from './suggestions.ts';

/** A value as it was read, with the text that it comes from and the shape that it should have. */
interface Subject {
  root: unknown;
  parsed: ParsedYaml;
  shape: Shape;
}

/** Turns zod's issues into diagnostics, each at the one place that is wrong. A misspelt key is not reported as missing too. */
export function listDiagnostics(issues: Issue[], subject: Subject): Diagnostic[] {
  const diagnostics = selectIssues(issues, subject.root).flatMap((issue) => convertIssue(issue, subject));
  const misspelt = new Set(diagnostics.map((diagnostic) => meantPath(diagnostic)?.join('/')));
  return diagnostics.filter(({ code, path }) => code !== 'missing-key' || !misspelt.has(path.join('/')));
}

/** The place that a misspelt key was meant for; undefined where no key was misspelt. */
export function meantPath({ code, params, path }: Diagnostic): Path | undefined {
  const nearest = code === 'unknown-key' ? params.nearest : null;
  return nearest === null ? undefined : [...path.slice(0, -1), nearest];
}

function convertIssue(issue: Issue, subject: Subject): Diagnostic[] {
  const path = issue.path as Path;
  const value = valueAt(subject.root, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return createUnknownKeyIssues(issue.keys, path, keysAt(path, subject.shape)).map((custom) =>
        convertCustom(custom, subject),
      );
    case 'invalid_union':
      return isMapping(value)
        ? [convertType('string', value, path, subject)]
        : convertChoice(issue, value, path, subject);
    case 'invalid_type':
      return [convertType(issue.expected, value, path, subject)];
    case 'invalid_value':
      return [convertValue(value, issue.values.map(String), path, subject)];
    case 'too_big':
    case 'too_small':
      return [convertSize(issue, value, path, subject)];
    case 'invalid_format':
      return [convertFormat(issue.message as DiagnosticCode, String(value), path, subject)];
    case 'custom':
      return [convertCustom(issue as CustomIssue, subject)];
    default:
      throw new Error(`no diagnostic for ${issue.code}`);
  }
}

function convertCustom({ path, params: { code, params, placement } }: CustomIssue, { parsed }: Subject): Diagnostic {
  const { target, part, beside } = placement;
  const related: RelatedPath[] =
    beside === undefined ? [] : [{ role: 'other-key', path: [...path.slice(0, -1), beside], target: 'key' }];
  return placeDiagnostic(code, path, params, { target, part, related }, parsed);
}

function create<Code extends DiagnosticCode>(
  code: Code,
  params: DiagnosticParams[Code],
  path: Path,
  { parsed }: Subject,
): Diagnostic {
  return placeDiagnostic(code, path, params, {}, parsed);
}

function createMissing(path: Path, subject: Subject): Diagnostic {
  const key = String(path.at(-1) ?? 'program');
  return create('missing-key', { key, example: exampleAt(path, subject.shape) }, path, subject);
}

/** A union of a number and words, such as `month: last`. */
function convertChoice(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  value: unknown,
  path: Path,
  subject: Subject,
): Diagnostic[] {
  if (typeof value !== 'number' && typeof value !== 'string') return [convertType('string', value, path, subject)];
  const [number = [], ...words] = issue.errors;
  if (typeof value === 'number') return number.flatMap((inner) => convertIssue(prefixIssue(inner, path), subject));
  const malformed = words.flat().filter(({ code }) => code === 'invalid_format');
  if (malformed.length > 0) return malformed.flatMap((inner) => convertIssue(prefixIssue(inner, path), subject));
  const [min, max] = boundsAt(path, subject.shape);
  const allowed = words.flat().flatMap((inner) => (inner.code === 'invalid_value' ? inner.values.map(String) : []));
  return [convertValue(value, [`${min}–${max}`, ...allowed], path, subject)];
}

/** A value that is none of a few words. */
function convertValue(value: unknown, allowed: string[], path: Path, subject: Subject): Diagnostic {
  if (value === undefined) return createMissing(path, subject);
  if (typeof value === 'object' && value !== null) return convertType('string', value, path, subject);
  const written = String(value ?? '');
  return create('invalid-value', { value: written, nearest: findNearest(written, allowed), allowed }, path, subject);
}

function convertType(type: string, value: unknown, path: Path, subject: Subject): Diagnostic {
  if (value === undefined) return createMissing(path, subject);
  const expected = expectedAt(type, path);
  if (expected === 'text' && typeof value === 'number')
    return create('number-for-text', { written: subject.parsed.written(path) }, path, subject);
  return create('wrong-type', { expected, actual: typeOf(value) }, path, subject);
}

function convertSize(
  issue: Extract<Issue, { code: 'too_big' | 'too_small' }>,
  value: unknown,
  path: Path,
  subject: Subject,
): Diagnostic {
  if (typeof value === 'string') {
    return issue.code === 'too_small'
      ? create('empty-text', {}, path, subject)
      : create('too-long', { length: value.length, limit: Number(issue.maximum) }, path, subject);
  }
  const [min, max] = boundsAt(path, subject.shape);
  return create('out-of-range', { value: Number(value), min, max }, path, subject);
}

function convertFormat(code: DiagnosticCode, value: string, path: Path, subject: Subject): Diagnostic {
  switch (code) {
    case 'invalid-period':
      return create(code, { value, nearest: suggestPeriod(value) }, path, subject);
    case 'invalid-id':
      return create(code, { value, suggestion: suggestSlug(value) }, path, subject);
    case 'invalid-place':
    case 'invalid-time':
    case 'invalid-count':
    case 'invalid-term':
      return create(code, { value }, path, subject);
    default: {
      const date = /^(\d{4}-\d{2}-\d{2})[T\s]/.exec(value)?.[1];
      return date
        ? create('date-with-time', { value, date }, path, subject)
        : create('invalid-date', { value, nearest: suggestDate(value) }, path, subject);
    }
  }
}
