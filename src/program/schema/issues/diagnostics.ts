import type { Diagnostic, DiagnosticCode, DiagnosticParams, Path } from '../../../core/diagnostics/diagnostic.ts';
import { isMapping } from '../../../yaml/mapping.ts';
import type { ParsedYaml } from '../../../yaml/parse.ts';
import { placeDiagnostic, type RelatedPath } from '../../diagnostics.ts';
import { type CustomIssue, type Issue, type IssuePlacement, prefixIssue } from './custom-issue.ts';
import { boundsAt, keysAt, valueAt } from './lookup.ts';
import { selectIssues } from './select.ts';
import { createUnknownKeyIssues, findKeyOf } from './unknown-keys.ts';
import {
  convertFormat,
  convertSize,
  convertType,
  convertValue,
  createWrongType,
  type Subject,
} from './wrong-values.ts';

/** Turns zod's issues into diagnostics, each at the one place that is wrong. A misspelt key is not reported as missing too. */
export function listDiagnostics(issues: Issue[], subject: Subject): Diagnostic[] {
  const diagnostics = selectIssues(issues, subject.root).flatMap((issue) => convertIssue(issue, subject));
  const misspelt = new Set(diagnostics.map((diagnostic) => meantPath(diagnostic)?.join('/')));
  return diagnostics.filter(({ code, path }) => code !== 'missing-key' || !misspelt.has(path.join('/')));
}

/** The place that a misspelt key was meant for; undefined where no key was misspelt. */
export function meantPath({ code, params, path }: Diagnostic): Path | undefined {
  const meant =
    code === 'unknown-key' ? params.nearest : code === 'yaml-syntax' ? findKeyOf(String(path.at(-1))) : null;
  return meant === null ? undefined : [...path.slice(0, -1), meant];
}

function convertIssue(issue: Issue, subject: Subject): Diagnostic[] {
  const path = issue.path as Path;
  const value = valueAt(subject.root, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return createUnknownKeyIssues(
        issue.keys,
        path,
        keysAt(path, subject.shape),
        value as Record<string, unknown>,
      ).map((custom) => convertCustom(custom, subject));
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
  if (code === 'control-character') return convertControl(path, params as ControlParams, placement, parsed);
  const { target, part, beside } = placement;
  const related: RelatedPath[] =
    beside === undefined ? [] : [{ role: 'other-key', path: [...path.slice(0, -1), beside], target: 'key' }];
  return placeDiagnostic(code, path, params, { target, part, related }, parsed);
}

type ControlParams = DiagnosticParams['control-character'];

/** In double quotes a backslash makes a control character of the letter behind it: `"C:\\bao-cao"`. */
function convertControl(path: Path, params: ControlParams, { part }: IssuePlacement, parsed: ParsedYaml): Diagnostic {
  const inDouble = /^"((?:[^"\\]|\\[^"])*)"$/.exec(parsed.written(path))?.[1];
  const written = inDouble === undefined ? undefined : /\\[0abefnrtv]/.exec(inDouble)?.[0];
  if (written === undefined) return placeDiagnostic('control-character', path, params, { part }, parsed);
  const escaped = { written, quoted: `'${inDouble!.replaceAll("'", "''")}'` };
  return placeDiagnostic('control-character', path, { ...params, escaped }, { part: written }, parsed);
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
  if (/^\d+$/.test(value.trim()) && Number(value) >= min && Number(value) <= max)
    return [createWrongType('integer', value, path, subject)];
  const allowed = words.flat().flatMap((inner) => (inner.code === 'invalid_value' ? inner.values.map(String) : []));
  return [convertValue(value, [`${min}–${max}`, ...allowed], path, subject)];
}
