import type { Diagnostic, DiagnosticCode, DiagnosticParams, Path } from '../../../core/diagnostics/diagnostic.ts';
import type { Expected } from '../../../core/diagnostics/families/values.ts';
import { findNearest } from '../../../core/text/nearest.ts';
import { type DateParts, isRealDate } from '../../../core/time/date.ts';
import type { ParsedYaml } from '../../../yaml/parse.ts';
import { placeDiagnostic } from '../../diagnostics.ts';
import { lastDayOfMonth } from '../values/values.ts';
import type { Issue } from './custom-issue.ts';
import { expectedAt, typeOf } from './expected.ts';
import { boundsAt, exampleAt, type Shape, valueAt } from './lookup.ts';
import { readDateParts, suggestDate, suggestDay, suggestPeriod } from './suggestions/dates.ts';
import { suggestList, suggestSlug, suggestTerm } from './suggestions/texts.ts';
import { suggestCount, suggestTime } from './suggestions/times.ts';
import { translateValue } from './suggestions/vietnamese.ts';

/** A value as it was read, with the text that it comes from and the shape that it should have. */
export interface Subject {
  root: unknown;
  parsed: ParsedYaml;
  shape: Shape;
}

/** A value that is none of a few words. */
export function convertValue(value: unknown, allowed: string[], path: Path, subject: Subject): Diagnostic {
  if (value === undefined) return createMissing(path, subject);
  if (typeof value === 'object' && value !== null) return convertType('string', value, path, subject);
  const written = String(value ?? '');
  return create(
    'invalid-value',
    { value: written, nearest: translateValue(written, allowed) ?? findNearest(written, allowed), allowed },
    path,
    subject,
  );
}

export function convertType(type: string, value: unknown, path: Path, subject: Subject): Diagnostic {
  if (value === undefined) return createMissing(path, subject);
  const expected = expectedAt(type, path);
  const written = subject.parsed.written(path);
  if (typeof value === 'number') {
    const key = String(path.at(-1));
    if (expected === 'date') return convertFormat('invalid-date', written, path, subject);
    if (key === 'term') return convertFormat('invalid-term', written, path, subject);
    if (key === 'time') return convertFormat('invalid-time', written, path, subject);
    if (key === 'after' || key === 'ahead') return convertFormat('invalid-count', written, path, subject);
    if (expected === 'text') return create('number-for-text', { written }, path, subject);
  }
  return createWrongType(expected, value, path, subject);
}

export function createWrongType(expected: Expected, value: unknown, path: Path, subject: Subject): Diagnostic {
  const every = String((valueAt(subject.root, path.slice(0, -1)) as Record<string, unknown> | undefined)?.every);
  const nearest =
    typeof value === 'string' || typeof value === 'number' ? rewrite(String(value), expected, every) : null;
  return create('wrong-type', { expected, actual: typeOf(value), nearest }, path, subject);
}

/** A value of the wrong type as it should be written, where that is clear. */
function rewrite(value: string, expected: Expected, every: string): string | null {
  if (expected === 'list') return suggestList(value);
  if (expected === 'day-rule') return suggestDay(value, every);
  if (expected === 'integer') return /^\s*(?:năm\s+)?0*(\d+)\s*$/i.exec(value.normalize('NFC'))?.[1] ?? null;
  return null;
}

export function convertSize(
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

export function convertFormat(code: DiagnosticCode, value: string, path: Path, subject: Subject): Diagnostic {
  switch (code) {
    case 'invalid-period':
      return create(code, { value, nearest: suggestPeriod(value) }, path, subject);
    case 'invalid-id':
      return create(code, { value, suggestion: suggestSlug(value) }, path, subject);
    case 'invalid-place':
      return create(code, { value }, path, subject);
    case 'invalid-time':
      return create(code, { value, nearest: suggestTime(value) }, path, subject);
    case 'invalid-count': {
      const count = /^\s*0*([1-9]\d{0,2})(?!\d)/.exec(value)?.[1];
      return create(
        code,
        { value, nearest: suggestCount(value), count: count === undefined ? null : Number(count) },
        path,
        subject,
      );
    }
    case 'invalid-term':
      return create(code, { value, nearest: suggestTerm(value) }, path, subject);
    default: {
      const date = /^(\d{4}-\d{2}-\d{2})[T\s]/.exec(value)?.[1];
      if (date) return create('date-with-time', { value, date }, path, subject);
      const parts = readDateParts(value);
      return parts && !isRealDate(parts)
        ? createImpossible(parts, path, subject)
        : create('invalid-date', { value, nearest: suggestDate(value) }, path, subject);
    }
  }
}

function create<Code extends DiagnosticCode>(
  code: Code,
  params: DiagnosticParams[Code],
  path: Path,
  { parsed }: Subject,
): Diagnostic {
  return placeDiagnostic(code, path, params, {}, parsed);
}

function createImpossible(parts: DateParts, path: Path, subject: Subject): Diagnostic {
  return create('impossible-date', { ...parts, lastDay: lastDayOfMonth(parts) }, path, subject);
}

function createMissing(path: Path, subject: Subject): Diagnostic {
  const key = String(path.at(-1) ?? 'program');
  return create('missing-key', { key, example: exampleAt(path, subject.shape) }, path, subject);
}
