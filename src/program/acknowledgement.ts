import { ACKNOWLEDGEABLE, CODES, severityOf } from '../core/diagnostics/codes.ts';
import { blocksReading } from '../core/diagnostics/contradictions.ts';
import type { Diagnostic, DiagnosticParams, Path } from '../core/diagnostics/diagnostic.ts';
import type { Acknowledgements } from '../core/program.ts';
import { findNearest } from '../core/text/nearest.ts';
import type { ParsedYaml } from '../yaml/parse.ts';
import { collectInto } from './diagnostics.ts';
import { type Draft, listItems } from './draft.ts';
import { nameField, partOf } from './field-paths.ts';

/**
 * Turns what the file acknowledges into notes with the reason: `acknowledge` in an item or a document covers that part, in the
 * programme all of the file. An unused acknowledgement is itself a warning, unless errors may have hidden what it accepts.
 */
export function acceptAcknowledged(diagnostics: Diagnostic[], draft: Draft, parsed: ParsedYaml): Diagnostic[] {
  const added: Diagnostic[] = [];
  const add = collectInto(parsed, added);
  const reasons = new Map<string, { reason: string; path: Path }>();
  for (const { path, acknowledge } of listAcknowledgements(draft)) {
    for (const [code, reason] of Object.entries(acknowledge)) {
      const at = [...path, 'acknowledge', code];
      if (ACKNOWLEDGEABLE.has(code)) reasons.set(keyOf(path, code), { reason, path: at });
      else add('unknown-code', at, describeUnknown(code, path, diagnostics), { target: 'key' });
    }
  }
  const used = new Set<string>();
  const accepted = diagnostics.map((diagnostic): Diagnostic => {
    const { code, severity, path } = diagnostic;
    const key = [keyOf(partOf(path), code), keyOf(PROGRAM, code)].find((key) => reasons.has(key));
    if (severity === 'note' || key === undefined) return diagnostic;
    used.add(key);
    return { ...diagnostic, severity: 'note', acknowledged: reasons.get(key)!.reason };
  });
  for (const [key, { path }] of diagnostics.some(blocksReading) ? [] : reasons) {
    if (!used.has(key)) add('unused-acknowledgement', path, { code: String(path.at(-1)) }, { target: 'key' });
  }
  return [...accepted, ...added];
}

const MOST_NEAR = 3;

function describeUnknown(code: string, part: Path, diagnostics: Diagnostic[]): DiagnosticParams['unknown-code'] {
  const isError = CODES.some((known) => known === code && severityOf(known) === 'error');
  const nearest = isError ? null : findNearest(code, ACKNOWLEDGEABLE);
  if (isError || nearest !== null) return { code, nearest, near: [], isError };
  const words = code.split(/[-_ ]/);
  const alike = [...ACKNOWLEDGEABLE].filter((other) => other.split('-').some((word) => words.includes(word)));
  const others = diagnostics.filter(
    ({ path, severity }) => severity !== 'note' && nameField(partOf(path)) === nameField(part),
  );
  const near =
    alike.length > 0 ? alike : others.map((other) => other.code).filter((other) => ACKNOWLEDGEABLE.has(other));
  return { code, nearest, near: [...new Set(near)].slice(0, MOST_NEAR), isError };
}

const PROGRAM: Path = ['program'];

function listAcknowledgements(draft: Draft): { path: Path; acknowledge: Acknowledgements }[] {
  const parts: { path: Path; acknowledge: Acknowledgements | undefined }[] = [
    { path: PROGRAM, acknowledge: draft.program.acknowledge },
    ...draft.documents.map(({ acknowledge }, index) => ({ path: ['documents', index], acknowledge })),
    ...listItems(draft).map(({ item, path }) => ({ path, acknowledge: item.acknowledge })),
  ];
  return parts.flatMap(({ path, acknowledge }) => (acknowledge === undefined ? [] : [{ path, acknowledge }]));
}

function keyOf(part: Path, code: string): string {
  return [...part, code].join('/');
}
