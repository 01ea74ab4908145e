import type { Diagnostic, Position } from '../core/diagnostic.ts';
import type { Program } from '../core/program.ts';
import { hasErrors, type SourceFile } from '../core/source.ts';
import { acknowledgeWarnings } from './acknowledge.ts';
import { checkProgram } from './checks/index.ts';
import { decode } from './decode.ts';
import { listFaultyFields, salvage } from './draft.ts';
import { meantPath } from './faults.ts';
import { listFaults } from './issues.ts';
import { type Failure, type ParsedYaml, parseYaml } from './parse.ts';
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
  const { text, badByte } = decode(content);
  const file = { name, text };
  if (badByte) return { diagnostics: [tellAt('not-utf8', badByte)], file };
  const parsed = parseYaml(text);
  if (parsed.failures.length > 0) return { diagnostics: parsed.failures.map(tellFailure), file };
  if (parsed.value === null) return { diagnostics: [tellAt('empty-file', { line: 1, column: 1 })], file };

  const { program, diagnostics } = checkValue(parsed, normalize(parsed.value, text));
  const sorted = dropRepeats(diagnostics.sort(comparePlaces));
  return hasErrors(sorted) ? { diagnostics: sorted, file } : { program, diagnostics: sorted, file };
}

function checkValue(parsed: ParsedYaml, value: unknown): { program: Program; diagnostics: Diagnostic[] } {
  const found = parsed.duplicateKeys.map(({ path, key, span, firstLine }) =>
    createDiagnostic('duplicate-key', { key, line: firstLine }, span, path),
  );
  const report = createReport(parsed, found);
  const shaped = programShape.safeParse(value);
  const faults = shaped.success ? [] : listFaults(shaped.error.issues, value);
  for (const { code, path, params, target, part } of faults) {
    const written = code === 'number-for-text' ? { written: parsed.written(path) } : params;
    report(code, path, written, target, part);
  }
  const faultyPaths = faults.map(({ path }) => path);
  const draft = shaped.success ? shaped.data : salvage(value, faultyPaths);
  const meant = faults.flatMap((fault) => [meantPath(fault) ?? []]);
  const doubled = parsed.duplicateKeys.map(({ path }) => path);
  const faulty = listFaultyFields([...faultyPaths, ...meant, ...doubled]);
  checkProgram(draft, { report, parsed, faulty });
  return { program: shaped.data as Program, diagnostics: acknowledgeWarnings(found, draft, parsed) };
}

function tellAt(code: 'not-utf8' | 'empty-file', { line, column }: Position): Diagnostic {
  return createDiagnostic(code, {}, { start: { line, column }, end: { line, column: column + 1 } });
}

/** Why a text is no YAML document to check. What it would say if it were one, nobody can tell. */
function tellFailure({ reason, span }: Failure): Diagnostic {
  switch (reason) {
    case 'TAB_AS_INDENT':
      return createDiagnostic('tab-indent', {}, span);
    case 'MULTIPLE_DOCS':
      return createDiagnostic('multiple-documents', {}, span);
    case 'ALIASES':
      return createDiagnostic('too-many-aliases', {}, span);
    case 'RESOURCE_EXHAUSTION':
      return createDiagnostic('too-deep', {}, span);
    default:
      return createDiagnostic('yaml-syntax', { reason }, span);
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

/** What several aliases of one value have in common is told once, where the value is written. */
function dropRepeats(sorted: Diagnostic[]): Diagnostic[] {
  return sorted.filter((diagnostic, index) => {
    const before = sorted[index - 1];
    const isRepeat =
      before?.code === diagnostic.code &&
      comparePlaces(before, diagnostic) === 0 &&
      JSON.stringify(before.params) === JSON.stringify(diagnostic.params);
    return !isRepeat;
  });
}
