import type { AddDiagnostic } from '../diagnostics.ts';
import { type Draft, type InvalidFields, isInvalid, listItems } from '../draft.ts';

/** An item that names no place in the document cannot be defended before anyone who asks where it comes from. */
export function checkSources(draft: Draft, invalid: InvalidFields, add: AddDiagnostic): void {
  for (const { item, path } of listItems(draft)) {
    if (item.id && item.source === undefined && !isInvalid([...path, 'source'], invalid))
      add('missing-source', [...path, 'id'], { item: item.id });
  }
}
