import type { Diagnostic, Position, Span } from '../core/diagnostics/diagnostic.ts';
import type { SourceFile } from '../core/diagnostics/source.ts';
import { decode } from '../yaml/decode.ts';
import { type ParsedYaml, parseYaml } from '../yaml/parse.ts';
import type { YamlError } from '../yaml/yaml-error.ts';
import { createDiagnostic } from './diagnostics.ts';
import { addColon } from './fixes/missing-colon.ts';

/** A file that is YAML, whatever it says, or why it is none. */
export type OpenedYaml =
  | { file: SourceFile; parsed: ParsedYaml; value: unknown; errors?: never }
  | { file: SourceFile; parsed?: never; value?: never; errors: Diagnostic[] };

/** Opens the bytes, or the text, of a YAML file. A BOM and CRLF are accepted; text is brought to Unicode NFC. */
export function openYaml(content: Uint8Array | string, name: string): OpenedYaml {
  const { text, badByte } = decode(content);
  const file = { name, text };
  if (badByte) return { errors: [createAt('not-utf8', badByte)], file };
  const parsed = parseYaml(text);
  if (parsed.errors.length > 0)
    return { errors: parsed.errors.map((error) => convertYamlError(addColon(error, text), parsed)), file };
  if (parsed.value === null) return { errors: [createAt('empty-file', { line: 1, column: 1 })], file };
  return { file, parsed, value: normalize(parsed.value, text) };
}

function createAt(code: 'not-utf8' | 'empty-file', { line, column }: Position): Diagnostic {
  return createDiagnostic(code, {}, { start: { line, column }, end: { line, column: column + 1 } });
}

/** The reasons whose repair is another way to write the whole value. */
const REPLACED_WHOLE: ReadonlySet<YamlError['reason']> = new Set([
  'BAD_ALIAS',
  'BAD_DQ_ESCAPE',
  'BAD_SCALAR_START',
  'COLON_IN_TEXT',
  'MISSING_BRACES',
  'MISSING_COLON',
  'SIGN_IN_TEXT',
  'TAG_RESOLVE_FAILED',
  'TEXT_AFTER_QUOTE',
  'TEXT_AFTER_SIGN',
]);

function convertYamlError({ reason, extent, edit }: YamlError, { toSpan }: ParsedYaml): Diagnostic {
  const fix = edit ? { span: toSpan(edit.extent), text: edit.text } : null;
  const written = fix && REPLACED_WHOLE.has(reason) ? fix.text : null;
  return { ...createFor(reason, toSpan(extent), written), fix };
}

function createFor(reason: YamlError['reason'], span: Span, written: string | null): Diagnostic {
  switch (reason) {
    case 'TAB_AS_INDENT':
      return createDiagnostic('tab-indent', {}, span);
    case 'MULTIPLE_DOCS':
      return createDiagnostic('multiple-documents', {}, span);
    case 'ALIASES':
    case 'CIRCLE':
      return createDiagnostic('too-many-aliases', { isCircle: reason === 'CIRCLE' }, span);
    case 'RESOURCE_EXHAUSTION':
      return createDiagnostic('too-deep', {}, span);
    default:
      return createDiagnostic('yaml-syntax', { reason, written }, span);
  }
}

/** Brings every text to NFC. Spans refer to the text as the file has it, so this comes after parsing. */
function normalize(value: unknown, text: string): unknown {
  return text === text.normalize('NFC') ? value : mapText(value);
}

function mapText(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(mapText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapText(inner)]));
}
