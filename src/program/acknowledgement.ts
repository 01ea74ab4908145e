import { WARNINGS } from '../core/codes.ts';
import type { Diagnostic, Path } from '../core/diagnostic.ts';
import { findNearest } from '../core/nearest.ts';
import type { Acknowledgements } from '../core/program.ts';
import { hasErrors } from '../core/source.ts';
import type { ParsedYaml } from '../yaml/parse.ts';
import { collectInto } from './diagnostics.ts';
import { type Draft, listItems } from './draft.ts';
import { partOf } from './field-paths.ts';

/**
 * Takes out the warnings that the file acknowledges, each where it stands: `acknowledge` in an item, a document or the
 * programme covers the warnings of that part. An acknowledgement of nothing is itself a warning, save where errors may have
 * hidden what it is of.
 */
export function acknowledgeWarnings(diagnostics: Diagnostic[], draft: Draft, parsed: ParsedYaml): Diagnostic[] {
  const added: Diagnostic[] = [];
  const add = collectInto(parsed, added);
  const acknowledged = new Map<string, Path>();
  for (const { path, acknowledge } of listAcknowledgements(draft)) {
    for (const code of Object.keys(acknowledge)) {
      const at = [...path, 'acknowledge', code];
      if (WARNINGS.has(code)) acknowledged.set(keyOf(path, code), at);
      else add('unknown-code', at, { code, nearest: findNearest(code, WARNINGS) }, 'key');
    }
  }
  const used = new Set<string>();
  const left = diagnostics.filter(({ code, severity, path }) => {
    const key = keyOf(partOf(path), code);
    if (severity !== 'warning' || !acknowledged.has(key)) return true;
    used.add(key);
    return false;
  });
  for (const [key, path] of hasErrors(diagnostics) ? [] : acknowledged) {
    if (!used.has(key)) add('unused-acknowledgement', path, { code: String(path.at(-1)) }, 'key');
  }
  return [...left, ...added];
}

function listAcknowledgements(draft: Draft): { path: Path; acknowledge: Acknowledgements }[] {
  const parts: { path: Path; acknowledge: Acknowledgements | undefined }[] = [
    { path: ['program'], acknowledge: draft.program.acknowledge },
    ...draft.documents.map(({ acknowledge }, index) => ({ path: ['documents', index], acknowledge })),
    ...listItems(draft).map(({ item, path }) => ({ path, acknowledge: item.acknowledge })),
  ];
  return parts.flatMap(({ path, acknowledge }) => (acknowledge === undefined ? [] : [{ path, acknowledge }]));
}

function keyOf(part: Path, code: string): string {
  return [...part, code].join('/');
}
