import { blocksReading } from '../core/diagnostics/contradictions.ts';
import type { Diagnostic, Span } from '../core/diagnostics/diagnostic.ts';
import { NO_QUOTES, type QuoteCounts, type SourceFile } from '../core/diagnostics/source.ts';
import type { Program } from '../core/program.ts';
import { isMapping } from '../yaml/mapping.ts';
import type { ParsedYaml } from '../yaml/parse.ts';
import { acceptAcknowledged } from './acknowledgement.ts';
import { checkProgram } from './checks/index.ts';
import { collectInto } from './diagnostics.ts';
import { listInvalidFields, salvage } from './draft.ts';
import { addYear } from './examples.ts';
import { addFixes } from './fixes/fixes.ts';
import { openYaml } from './open.ts';
import { orderDiagnostics } from './order.ts';
import { addProposals } from './proposals.ts';
import { checkShape } from './schema/issues/check.ts';
import { meantPath } from './schema/issues/diagnostics.ts';
import { programShape } from './schema/program.ts';

export interface ReadResult {
  /** Present where the file can be read as a programme, also beside errors such as a rule that contradicts its quote. */
  program?: Program;
  /** The programme's id as the file states it, also where something else is an error. */
  id?: { text: string; span: Span };
  /** Errors first, each severity by place in the file. */
  diagnostics: Diagnostic[];
  quotes: QuoteCounts;
  file: SourceFile;
}

/**
 * Reads a programme from the bytes, or the text, of a YAML file. It never throws: `diagnostics` says what is wrong,
 * each with its place. Text is brought to Unicode NFC; a BOM and CRLF are accepted. From JavaScript, what is neither bytes nor
 * text reads as an empty file.
 */
export function readProgram(content: Uint8Array | string, name: string): ReadResult {
  const { file, errors, parsed, value } = openYaml(readable(content), typeof name === 'string' ? name : '');
  if (errors) return { diagnostics: errors, quotes: NO_QUOTES, file };
  const { program, found, quotes } = checkValue(parsed, value);
  const diagnostics = addFixes(addYear(addProposals(orderDiagnostics(found), value), value), { root: value, parsed });
  return {
    ...(program && !diagnostics.some(blocksReading) ? { program } : {}),
    ...findId(parsed, value),
    diagnostics,
    quotes,
    file,
  };
}

// By what the engine itself says of a value: bytes of another realm are bytes too, and no proxy is asked.
const typedArray = Object.getPrototypeOf(Uint8Array.prototype);
const kindOf: () => unknown = Object.getOwnPropertyDescriptor(typedArray, Symbol.toStringTag)!.get!;

function readable(content: Uint8Array | string): Uint8Array | string {
  if (typeof content === 'string') return content;
  // Bytes that were handed over to another thread have no length any more, and cannot be read.
  return kindOf.call(content) === 'Uint8Array' && content.byteLength > 0 ? content : '';
}

function findId(parsed: ParsedYaml, value: unknown): Pick<ReadResult, 'id'> {
  const id = isMapping(value) && isMapping(value.program) ? value.program.id : undefined;
  return typeof id === 'string' ? { id: { text: id, span: parsed.locate(['program', 'id']) } } : {};
}

interface CheckedValue {
  program: Program | undefined;
  found: Diagnostic[];
  quotes: QuoteCounts;
}

function checkValue(parsed: ParsedYaml, value: unknown): CheckedValue {
  const { data, invalid, duplicateKeys, isWhole } = checkShape(parsed, value, programShape);
  const found = [...duplicateKeys, ...invalid];
  if (!isWhole) return { program: undefined, found, quotes: NO_QUOTES };
  const draft =
    data ??
    salvage(
      value,
      invalid.map(({ path }) => path),
    );
  const meant = invalid.flatMap((diagnostic) => [meantPath(diagnostic) ?? []]);
  const invalidFields = listInvalidFields([...found.map(({ path }) => path), ...meant]);
  const quotes = checkProgram(draft, { add: collectInto(parsed, found), parsed, invalid: invalidFields });
  return { program: data as Program | undefined, found: acceptAcknowledged(found, draft, parsed), quotes };
}
