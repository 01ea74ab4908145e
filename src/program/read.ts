import type { Diagnostic } from '../core/diagnostic.ts';
import type { Program } from '../core/program.ts';
import { hasErrors, type SourceFile } from '../core/source.ts';
import { acknowledgeWarnings } from './acknowledge.ts';
import { checkProgram } from './checks/index.ts';
import { salvage } from './draft.ts';
import { listFaults } from './issues.ts';
import { type ParsedYaml, parseYaml } from './parse.ts';
import { createDiagnostic, createReport } from './report.ts';
import { programShape } from './shape.ts';

export interface ReadResult {
  /** Present where nothing found is an error. */
  program?: Program;
  /** By place in the file. */
  diagnostics: Diagnostic[];
  file: SourceFile;
}

/**
 * Reads a programme from the bytes, or the text, of a YAML file. It never throws: whatever is wrong stands in
 * `diagnostics`, each finding with its place. Text is brought to Unicode NFC; a BOM and CRLF are accepted.
 */
export function readProgram(content: Uint8Array | string, name: string): ReadResult {
  const decoded = decode(content);
  if (typeof decoded !== 'string') return { diagnostics: [decoded], file: { name, text: '' } };
  const file = { name, text: decoded };
  const parsed = parseYaml(decoded);
  const failure = describeFailure(parsed);
  if (failure) return { diagnostics: [failure], file };

  const { program, diagnostics } = checkValue(parsed, normalize(parsed.value, decoded));
  diagnostics.sort(comparePlaces);
  return hasErrors(diagnostics) ? { diagnostics, file } : { program, diagnostics, file };
}

function checkValue(parsed: ParsedYaml, value: unknown): { program: Program; diagnostics: Diagnostic[] } {
  const found = parsed.duplicateKeys.map(({ path, key, span, firstLine }) =>
    createDiagnostic('duplicate-key', { key, line: firstLine }, span, path),
  );
  const report = createReport(parsed, found);
  const shaped = programShape.safeParse(value);
  const faults = shaped.success ? [] : listFaults(shaped.error.issues, value);
  for (const { code, path, params, target } of faults) {
    report(code, path, code === 'number-for-text' ? { written: parsed.written(path) } : params, target);
  }
  const draft = shaped.success
    ? shaped.data
    : salvage(
        value,
        faults.map(({ path }) => path),
      );
  checkProgram(draft, { report, parsed });
  const added: Diagnostic[] = [];
  const diagnostics = acknowledgeWarnings(found, draft, createReport(parsed, added)).concat(added);
  return { program: shaped.data as Program, diagnostics };
}

const START = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

function decode(content: Uint8Array | string): string | Diagnostic {
  const text = typeof content === 'string' ? content : decodeUtf8(content);
  return text === undefined ? createDiagnostic('not-utf8', {}, START) : text.replace(/^\uFEFF/, '');
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Why a text is no YAML document to check, as one finding: what follows a syntax error is seldom an error of its own. */
function describeFailure(parsed: ParsedYaml): Diagnostic | undefined {
  const first = parsed.syntaxErrors[0];
  if (!first) return parsed.value === null ? createDiagnostic('empty-file', {}, START) : undefined;
  switch (first.reason) {
    case 'TAB_AS_INDENT':
      return createDiagnostic('tab-indent', {}, first.span);
    case 'MULTIPLE_DOCS':
      return createDiagnostic('multiple-documents', {}, first.span);
    case 'ALIASES':
      return createDiagnostic('too-many-aliases', {}, first.span);
    case 'RESOURCE_EXHAUSTION':
      return createDiagnostic('too-deep', {}, first.span);
    default:
      return createDiagnostic('yaml-syntax', { reason: first.reason }, first.span);
  }
}

/** Brings every text to NFC. Places are found in the text as it stands in the file, so this comes after parsing. */
function normalize(value: unknown, text: string): unknown {
  return text === text.normalize('NFC') ? value : mapText(value);
}

function mapText(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(mapText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapText(inner)]));
}

function comparePlaces({ span: { start: a } }: Diagnostic, { span: { start: b } }: Diagnostic): number {
  return a.line - b.line || a.column - b.column;
}
