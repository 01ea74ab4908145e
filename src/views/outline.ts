import { type Item, type Program, placeOf } from '../core/program.ts';
import type { Messages } from '../i18n/index.ts';
import { cancellationOf } from './agenda/deadline-words.ts';
import type { TextOptions } from './terminal/style.ts';
import { wrapParts } from './terminal/wrap.ts';

/**
 * The programme as the document lays it out: how many items have a date, then the sections, and under each the items with
 * their rules, the undated and ongoing ones too.
 */
export function renderOutline(program: Program, { messages, style, width }: TextOptions): string {
  const { labels } = messages.explanation;
  const { basis, title, issuer } = program.program;
  const items = program.sections.flatMap((section) => section.items);
  const lines = [
    ...wrapParts([title], width).map(style.strong),
    ...wrapParts([issuer], width),
    ...(basis.length > 0 ? wrapParts([`${labels.basis}: ${messages.words.list(basis)}`], width) : []),
    ...wrapParts(summarize(items, messages), width).map(style.strong),
    ...program.sections.flatMap((section) => [
      '',
      ...indent([`${section.id}. ${section.title}`], '', width).map(style.strong),
      ...section.items.flatMap((item) => renderItem(item, section.id, { messages, style, width })),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function summarize(items: Item[], { agenda }: Messages): string[] {
  const live = items.filter(({ cancelled }) => cancelled === undefined);
  const count = (form: Item['when']['form']) => live.filter(({ when }) => when.form === form).length;
  const groups = [
    { name: agenda.groups.dated, count: live.length - count('pending') - count('ongoing') },
    { name: agenda.groups.undated, count: count('pending') },
    { name: agenda.groups.ongoing, count: count('ongoing') },
    { name: agenda.groups.cancelled, count: items.length - live.length },
  ];
  return agenda.summary(groups.filter((group) => group.count > 0));
}

function renderItem(item: Item, section: string, { messages, style, width }: TextOptions): string[] {
  const actor = item.actor === undefined ? [] : [item.actor];
  return [
    ...indent([item.title + cancellationOf(item, messages)], '  ', width),
    ...indent([messages.dueRule(item.when)], '    ', width),
    ...indent([item.id, placeOf(item, { id: section }), ...actor], '    ', width).map(style.quiet),
  ];
}

function indent(parts: string[], margin: string, width: number | undefined): string[] {
  return wrapParts(parts, width === undefined ? undefined : width - margin.length).map((line) => margin + line);
}
