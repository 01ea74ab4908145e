import * as z from 'zod/mini';
import { type Item, KINDS } from '../../core/program.ts';
import { citedDocumentWords, itemWords } from '../../i18n/vi/schema/item.ts';
import { amendment, findAmendmentIssues, readAmendment } from './amendment.ts';
import { covers, findCoversIssues, readCovers } from './covers.ts';
import { type CustomIssue, prefixIssue } from './issues/custom-issue.ts';
import { acknowledge, confirm, symbol } from './values/common-keys.ts';
import { describe, mapping } from './values/describe.ts';
import { LIMITS, note, place, slug, text, wholeNumber } from './values/values.ts';
import { when } from './when.ts';

const amendments = z.array(amendment);

const writtenItem = mapping(itemWords, {
  id: slug(),
  kind: z.enum(KINDS),
  title: text(LIMITS.title),
  short: z.optional(text(LIMITS.brief)),
  actor: z.optional(text(LIMITS.title)),
  recipient: z.optional(text(LIMITS.title)),
  source: z.optional(place()),
  quote: z.optional(text(LIMITS.quote)),
  anniversary: z.optional(wholeNumber(1, 200)),
  documents: z._default(z.array(describe(symbol(), citedDocumentWords)), []),
  note: z.optional(note()),
  cancelled: z.optional(text(LIMITS.quote)),
  confirm: confirm(),
  acknowledge: acknowledge(),
  when,
  covers: z.optional(covers),
  amended: z.optional(amendments),
});

export const item = z.pipe(writtenItem.check(checkParts), z.transform(readItem));

/** What the rule of an item leaves open for its other keys. */
function checkParts({ value, issues }: z.core.ParsePayload<z.output<typeof writtenItem>>): void {
  if (issues.length > 0) return;
  issues.push(...listPartIssues(value));
}

function listPartIssues({ when, covers, amended = [] }: z.output<typeof writtenItem>): CustomIssue[] {
  return [
    ...(covers === undefined ? [] : findCoversIssues(covers, when)),
    ...amended.flatMap((entry, index) =>
      findAmendmentIssues(entry, when).map((issue) => prefixIssue(issue, ['amended', index])),
    ),
  ];
}

/** An item whose values are valid, with its parts as the schedule needs them. */
function readItem<Written extends Pick<z.output<typeof writtenItem>, 'when' | 'covers' | 'amended'>>(item: Written) {
  const { when, covers, amended } = item;
  return {
    ...item,
    covers: covers && readCovers(covers, when),
    amended: amended?.map((entry) => readAmendment(entry, when)),
  };
}

/** An item of such a file. What does not fit its rule is left out. */
export function readSalvagedItem(item: Record<string, unknown>): Partial<Item> {
  const { covers: _, amended: __, ...rest } = item;
  if (item.when === undefined) return rest;
  // A period or date written as a number is text only after its schema has read it.
  const later = item.amended === undefined ? {} : { amended: amendments.parse(item.amended) };
  const written = { ...item, when: when.parse(item.when), ...later } as z.output<typeof writtenItem>;
  return listPartIssues(written).length > 0 ? { ...rest, when: written.when } : readItem(written);
}
