import { type Draft, type FaultyFields, isFaulty, listItems } from '../draft.ts';
import type { Report } from '../report.ts';

/** An item that names no place in the document cannot be defended before anyone who asks where it comes from. */
export function checkSources(draft: Draft, faulty: FaultyFields, report: Report): void {
  for (const { item, path } of listItems(draft)) {
    if (item.id && item.source === undefined && !isFaulty([...path, 'source'], faulty))
      report('missing-source', [...path, 'id'], { item: item.id });
  }
}
