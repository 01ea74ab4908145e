import type { Path } from '../../core/diagnostics/diagnostic.ts';
import type { AddDiagnostic } from '../diagnostics.ts';
import { type Draft, listItems } from '../draft.ts';

/** What was carried over from another year's programme stays doubtful until a person has removed its `confirm`. */
export function checkConfirmations(draft: Draft, add: AddDiagnostic): void {
  const parts: { path: Path; confirm: string | undefined }[] = [
    { path: ['program'], confirm: draft.program.confirm },
    ...draft.documents.map(({ confirm }, index) => ({ path: ['documents', index], confirm })),
    ...listItems(draft).map(({ item, path }) => ({ path, confirm: item.confirm })),
  ];
  for (const { path, confirm } of parts) {
    if (confirm !== undefined) add('to-confirm', [...path, 'confirm'], { what: confirm });
  }
}
