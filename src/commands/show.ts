import { findCited } from '../core/citation.ts';
import { UsageError } from '../core/errors.ts';
import type { Document, Item, Program, Section } from '../core/program.ts';
import { findNearest } from '../core/text/nearest.ts';
import { revealUnsafe } from '../core/text/text.ts';
import { findItemOf } from '../program/item-diagnostics.ts';
import { findListEnd } from '../schedule/dates/span.ts';
import { createSchedule, type Schedule } from '../schedule/deadlines.ts';
import { type Explained, renderExplanation } from '../views/explanation.ts';
import { renderOutline } from '../views/outline.ts';
import type { Context } from './context.ts';
import { type LoadedFile, loadPrograms, resolveToday } from './load-programs.ts';

export interface ShowOptions {
  file?: string[];
  workdays?: string;
}

/** The programme as an outline, or how one item's dates come about. */
export async function runShow(id: string | undefined, options: ShowOptions, context: Context): Promise<number> {
  const loaded = await loadPrograms(options.file, options.workdays, context);
  if (loaded.files.length === 0) return loaded.exitCode;
  const { host, messages, style } = context;
  const view = { messages, style: style.out, width: host.out.columns };
  const blocks =
    id === undefined
      ? loaded.files.map(({ program }) => renderOutline(program, view))
      : explain(id, loaded.files, context).map((found) => renderExplanation(found, view));
  host.out.write(blocks.join('\n'));
  return loaded.exitCode;
}

/** An item with all of its dates; of a key such as `bao-cao-quy.2023-Q2`, the item with that one. */
function explain(id: string, files: LoadedFile[], context: Context): Explained[] {
  const [itemId = ''] = id.split('.');
  const programs = files.map(({ program }) => program);
  const end = findListEnd(resolveToday(undefined, programs, context));
  const explained = files.flatMap((file) =>
    findItems(file.program, itemId).map((place) =>
      explainItem(place, file, createSchedule(file.program, file.table, end)),
    ),
  );
  const found = id === itemId ? explained : explained.flatMap((item) => selectKey(item, id));
  if (found.length > 0) return found;
  const keys = explained.flatMap(({ deadlines, merged }) => [...deadlines, ...merged].map(({ key }) => key));
  throw new UsageError(describeUnknown(id, keys, programs, context));
}

function explainItem(
  { section, item }: PlacedItem,
  { program, diagnostics }: LoadedFile,
  { deadlines, merged }: Schedule,
): Explained {
  return {
    item,
    section,
    documents: listDocuments(program, item),
    deadlines: deadlines.filter((deadline) => deadline.item === item),
    acknowledged: diagnostics.filter(
      (diagnostic) => diagnostic.acknowledged !== undefined && findItemOf(diagnostic, program) === item,
    ),
    merged: merged.filter((other) => other.item === item),
    included: merged.filter(({ into }) => into === item.id),
    titleOf: (other) => findItems(program, other)[0]?.item.title ?? other,
  };
}

function selectKey(explained: Explained, key: string): Explained[] {
  const deadlines = explained.deadlines.filter((deadline) => deadline.key === key);
  const merged = explained.merged.filter((other) => other.key === key);
  const included = deadlines.flatMap(({ includes }) => includes);
  return deadlines.length + merged.length > 0 ? [{ ...explained, deadlines, merged, included }] : [];
}

interface PlacedItem {
  section: Section;
  item: Item;
}

/** What it cites and what changed its dates, each once. */
function listDocuments({ documents }: Program, { documents: cited, amended = [] }: Item): Document[] {
  const citations = [...cited, ...amended.map(({ document }) => document)];
  return [...new Set(citations.flatMap((citation) => findCited(documents, citation)))];
}

function findItems({ sections }: Program, id: string): PlacedItem[] {
  return sections.flatMap((section) =>
    section.items.filter((item) => item.id === id).map((item) => ({ section, item })),
  );
}

function describeUnknown(
  id: string,
  keys: string[],
  programs: Program[],
  { messages: { commandLine } }: Context,
): string {
  const ids = programs.flatMap(({ sections }) => sections.flatMap(({ items }) => items.map((item) => item.id)));
  const nearest = findNearest(id, [...keys, ...ids]);
  const { unknownItem, didYouMean, listItems } = commandLine.errors;
  return `${unknownItem(revealUnsafe(id))} ${nearest === null ? listItems : didYouMean(nearest)}`;
}
