import { findCited } from '../core/citation.ts';
import { UsageError } from '../core/errors.ts';
import { type Document, type Item, type Program, placeOf } from '../core/program.ts';
import { findNearest } from '../core/text/nearest.ts';
import { revealUnsafe } from '../core/text/text.ts';
import { findItemOf, listWrongItems } from '../program/item-diagnostics.ts';
import { findListEnd } from '../schedule/dates/span.ts';
import { createSchedule } from '../schedule/deadlines.ts';
import { type Explained, renderExplanation } from '../views/explanation.ts';
import { renderOutline } from '../views/outline.ts';
import { layOutColumns } from '../views/terminal/columns.ts';
import type { Context } from './context.ts';
import { type LoadedFile, loadPrograms, resolveToday } from './load-programs.ts';
import { findNamedItems, type NamedItem, nameOf, type ScheduledFile } from './named-items.ts';
import { typeFiles } from './typed-words.ts';

export interface ShowOptions {
  file?: string[];
  workdays?: string;
}

/** The programme as an outline, or how the dates of the named items are computed. */
export async function runShow(words: string[], options: ShowOptions, context: Context): Promise<number> {
  const loaded = await loadPrograms(options.file, options.workdays, context);
  if (loaded.files.length === 0) return loaded.exitCode;
  const { host, messages, style } = context;
  const view = { messages, style: style.out, width: host.out.columns };
  const blocks =
    words.length === 0
      ? loaded.files.map(({ program, diagnostics }) => renderOutline(program, diagnostics, view))
      : findNamed(words.join(' '), loaded.files, typeFiles(options.file), context).map((named) =>
          renderExplanation(explain(named), view),
        );
  host.out.write(blocks.join('\n'));
  return loaded.exitCode;
}

/** @throws UsageError where nothing has this name, or where more than one thing could be meant */
function findNamed(name: string, files: LoadedFile[], typed: string, context: Context): NamedItem[] {
  const programs = files.map(({ program }) => program);
  const end = findListEnd(resolveToday(undefined, programs, context));
  const scheduled = files.map((file) => ({ ...file, ...createSchedule(file.program, file.table, end) }));
  const { items, isAmbiguous } = findNamedItems(name, scheduled, context.messages.words);
  if (items.length === 0) throw describeUnknown(name, scheduled, typed, context);
  if (isAmbiguous) throw describeAmbiguous(name, items, typed, context);
  return items;
}

function explain({ file, section, item, key }: NamedItem): Explained {
  const { program, diagnostics, deadlines, merged } = file;
  const isShown = (date: { item: Item; key: string }) => date.item === item && (key === undefined || date.key === key);
  const shown = deadlines.filter(isShown);
  return {
    item,
    section,
    documents: listDocuments(program, item),
    deadlines: shown,
    hasError: listWrongItems(diagnostics, program).has(item),
    acknowledged: diagnostics.filter(
      (diagnostic) => diagnostic.acknowledged !== undefined && findItemOf(diagnostic, program) === item,
    ),
    merged: merged.filter(isShown),
    included:
      key === undefined ? merged.filter(({ into }) => into === item.id) : shown.flatMap(({ includes }) => includes),
    titleOf: (id) => itemsOf(program).find((other) => other.id === id)?.title ?? id,
  };
}

const itemsOf = ({ sections }: Program): Item[] => sections.flatMap(({ items }) => items);

/** What it cites and what changed its dates, each once. */
function listDocuments({ documents }: Program, { documents: cited, amended = [] }: Item): Document[] {
  const citations = [...cited, ...amended.map(({ document }) => document)];
  return [...new Set(citations.flatMap((citation) => findCited(documents, citation)))];
}

function describeUnknown(
  name: string,
  files: ScheduledFile[],
  typed: string,
  { messages: { commandLine } }: Context,
): UsageError {
  const ids = files.flatMap(({ program }) => itemsOf(program).map(({ id }) => id));
  const keys = files.flatMap(({ deadlines, merged }) => [...deadlines, ...merged].map(({ key }) => key));
  const nearest = findNearest(name, [...keys, ...ids]);
  const { unknownItem, didYouMean, listItems: how } = commandLine.errors;
  return new UsageError(`${unknownItem(name)}${nearest === null ? '' : ` ${didYouMean(nearest)}`}`, [
    how(`khoagiao show${typed}`),
  ]);
}

const MOST_LISTED = 15;

function describeAmbiguous(name: string, items: NamedItem[], typed: string, { host, messages }: Context): UsageError {
  const { errors } = messages.commandLine;
  const { columns, csv } = messages.agenda;
  const listed = [...new Map(items.map((named) => [nameOf(named), named])).values()];
  const lines = layOutColumns(
    [{ header: csv.key }, { header: columns.place }, { header: columns.title, wraps: true }],
    listed
      .slice(0, MOST_LISTED)
      .map((named) => [
        { text: nameOf(named) },
        { text: placeOf(named.item, named.section) },
        { text: revealUnsafe(named.item.title) },
      ]),
    host.err.columns,
    (header) => header,
  );
  const rest = listed.length - MOST_LISTED;
  return new UsageError(errors.severalItems(name, listed.length), [
    ...lines,
    ...(rest > 0 ? [errors.moreItems(rest)] : []),
    errors.example(`khoagiao show ${nameOf(listed[0]!)}${typed}`),
  ]);
}
