import type { Path } from '../../core/diagnostic.ts';
import { type Draft, listItems } from '../draft.ts';
import type { Report } from '../report.ts';

/** What was carried over from another year's programme stays doubtful until a person has removed its `confirm`. */
export function checkConfirmations(draft: Draft, report: Report): void {
  const parts: { path: Path; confirm: string | undefined }[] = [
    { path: ['program'], confirm: draft.program.confirm },
    ...draft.documents.map(({ confirm }, index) => ({ path: ['documents', index], confirm })),
    ...listItems(draft).map(({ item, path }) => ({ path, confirm: item.confirm })),
  ];
  for (const { path, confirm } of parts) {
    if (confirm !== undefined) report('to-confirm', [...path, 'confirm'], { what: confirm });
  }
}
