import { type Draft, listItems } from '../draft.ts';
import type { Report } from '../report.ts';

/** An item that names no place in the document cannot be defended before anyone who asks where it comes from. */
export function checkSources(draft: Draft, report: Report): void {
  for (const { item, path } of listItems(draft)) {
    if (item.id && item.source === undefined) report('missing-source', [...path, 'id'], { item: item.id });
  }
}
