import { readPhrase } from '../../phrase/read.ts';
import { type Draft, listItems } from '../draft.ts';
import type { Report } from '../report.ts';
import { encodeRule, rulesAgree } from '../rule-agreement.ts';

/** An item's rule is what its quote says, where the quote can be read for certain. */
export function checkQuotes(draft: Draft, report: Report): void {
  const { year } = draft.program;
  if (typeof year !== 'number') return;
  for (const { item, path } of listItems(draft)) {
    if (!item.quote || !item.when) continue;
    const said = readPhrase(item.quote, year);
    const encoded = encodeRule(item.when);
    if (said && !rulesAgree(said, encoded))
      report('quote-mismatch', [...path, 'when'], { phrase: item.quote, said, encoded });
  }
}
