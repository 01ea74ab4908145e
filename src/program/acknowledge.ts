import type { Diagnostic, Path } from '../core/diagnostic.ts';
import { findNearest } from '../core/nearest.ts';
import type { Acknowledgements } from '../core/program.ts';
import { type Draft, listItems } from './draft.ts';
import { type Report, WARNINGS } from './report.ts';

/**
 * Takes out the warnings that the file acknowledges, each where it stands: `acknowledge` in an item, a document or the
 * programme covers the warnings at that place and below it. An acknowledgement of nothing is itself a warning.
 */
export function acknowledgeWarnings(diagnostics: Diagnostic[], draft: Draft, report: Report): Diagnostic[] {
  let left = diagnostics;
  for (const { path, acknowledge } of listAcknowledgements(draft)) {
    for (const code of Object.keys(acknowledge)) {
      const kept = left.filter(
        (diagnostic) =>
          diagnostic.code !== code || diagnostic.severity !== 'warning' || !isBelow(diagnostic.path, path),
      );
      const at = [...path, 'acknowledge', code];
      if (!WARNINGS.has(code)) report('unknown-code', at, { code, nearest: findNearest(code, WARNINGS) }, 'key');
      else if (kept.length === left.length) report('unused-acknowledgement', at, { code }, 'key');
      left = kept;
    }
  }
  return left;
}

function listAcknowledgements(draft: Draft): { path: Path; acknowledge: Acknowledgements }[] {
  const parts: { path: Path; acknowledge: Acknowledgements | undefined }[] = [
    { path: ['program'], acknowledge: draft.program.acknowledge },
    ...draft.documents.map(({ acknowledge }, index) => ({ path: ['documents', index], acknowledge })),
    ...listItems(draft).map(({ item, path }) => ({ path, acknowledge: item.acknowledge })),
  ];
  return parts.flatMap(({ path, acknowledge }) => (acknowledge === undefined ? [] : [{ path, acknowledge }]));
}

function isBelow(path: Path, ancestor: Path): boolean {
  return ancestor.every((step, index) => path[index] === step);
}
