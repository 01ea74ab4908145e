import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { datingOf } from '../core/due-rule.ts';
import { type Item, type Program, placeOf } from '../core/program.ts';
import type { Messages } from '../i18n/index.ts';
import { findItemOf, listWrongItems } from '../program/item-diagnostics.ts';
import { cancellationOf, errorMarkOf } from './deadline-words.ts';
import type { TextOptions } from './terminal/style.ts';
import { wrapParts } from './terminal/wrap.ts';

/**
 * The programme as the document lays it out: how many items have a date, then the sections, and under each the items with
 * their rules, the undated and ongoing ones too. What the file acknowledges of it stands with its reason where it belongs.
 */
export function renderOutline(
  program: Program,
  diagnostics: Diagnostic[],
  { messages, style, width }: TextOptions,
): string {
  const reasons = groupReasons(program, diagnostics, messages);
  const wrong = listWrongItems(diagnostics, program);
  const { labels } = messages.explanation;
  const renderReasons = (item: Item | undefined, margin: string) =>
    (reasons.get(item) ?? []).flatMap((reason) => indent([reason], margin, width).map(style.quiet));
  const { basis, title, issuer } = program.program;
  const items = program.sections.flatMap((section) => section.items);
  const lines = [
    ...wrapParts([title], width).map(style.strong),
    ...wrapParts([issuer], width),
    ...(basis.length > 0 ? wrapParts([`${labels.basis}: ${messages.words.list(basis)}`], width) : []),
    ...wrapParts(countItems(items, messages), width).map(style.strong),
    ...renderReasons(undefined, ''),
    ...program.sections.flatMap((section) => [
      '',
      ...indent([`${section.id}. ${section.title}`], '', width).map(style.strong),
      ...section.items.flatMap((item) => [
        ...renderItem(item, section.id, wrong.has(item), { messages, style, width }),
        ...renderReasons(item, '    '),
      ]),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function countItems(items: Item[], { agenda }: Messages): string[] {
  const live = items.filter(({ cancelled }) => cancelled === undefined);
  const count = (dating: ReturnType<typeof datingOf>) => live.filter(({ when }) => datingOf(when) === dating).length;
  const groups = [
    { name: agenda.groups.dated, count: live.length - count('awaited') - count('never') },
    { name: agenda.groups.undated, count: count('awaited') },
    { name: agenda.groups.ongoing, count: count('never') },
    { name: agenda.groups.cancelled, count: items.length - live.length },
  ];
  return agenda.summary(groups.filter((group) => group.count > 0));
}

function renderItem(item: Item, section: string, hasError: boolean, { messages, style, width }: TextOptions): string[] {
  const actor = item.actor === undefined ? [] : [item.actor];
  return [
    ...indent([item.title + cancellationOf(item, messages) + errorMarkOf({ hasError }, messages)], '  ', width),
    ...indent([messages.dueRule(item.when)], '    ', width),
    ...indent([item.id, placeOf(item, { id: section }), ...actor], '    ', width).map(style.quiet),
  ];
}

/** What the file accepts, by the item that it is about; by undefined what is about the programme or a document. */
function groupReasons(
  program: Program,
  diagnostics: Diagnostic[],
  messages: Messages,
): Map<Item | undefined, string[]> {
  const groups = new Map<Item | undefined, string[]>();
  for (const diagnostic of diagnostics) {
    const { acknowledged, code, path } = diagnostic;
    if (acknowledged === undefined) continue;
    const document = path[0] === 'documents' ? program.documents[Number(path[1])] : undefined;
    const subject = document === undefined ? '' : `${document.symbol}: `;
    const item = findItemOf(diagnostic, program);
    const reason = `${subject}${messages.report.acknowledged(acknowledged)} [${code}]`;
    groups.set(item, [...(groups.get(item) ?? []), reason]);
  }
  return groups;
}

function indent(parts: string[], margin: string, width: number | undefined): string[] {
  return wrapParts(parts, width === undefined ? undefined : width - margin.length).map((line) => margin + line);
}
