import { type Item, type Program, placeOf } from '../core/program.ts';
import { cancellationOf } from './agenda/deadline-words.ts';
import type { TextOptions } from './terminal/style.ts';
import { wrapText } from './terminal/wrap.ts';

/** The programme as the document lays it out: its sections, and under each the items with their rules, the undated and ongoing ones too. */
export function renderOutline(program: Program, { messages, style, width }: TextOptions): string {
  const { labels } = messages.explanation;
  const { basis, title, issuer } = program.program;
  const lines = [
    style.strong(title),
    issuer,
    ...(basis.length > 0 ? [`${labels.basis}: ${messages.words.list(basis)}`] : []),
    ...program.sections.flatMap((section) => [
      '',
      ...indent(`${section.id}. ${section.title}`, '', width).map(style.strong),
      ...section.items.flatMap((item) => renderItem(item, section.id, { messages, style, width })),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function renderItem(item: Item, section: string, { messages, style, width }: TextOptions): string[] {
  return [
    ...indent(item.title + cancellationOf(item, messages), '  ', width),
    ...indent(messages.dueRule(item.when), '    ', width).map(
      item.when.form === 'pending' ? style.caution : style.good,
    ),
    ...indent(
      `${item.id} · ${placeOf(item, { id: section })}${item.actor === undefined ? '' : ` · ${item.actor}`}`,
      '    ',
      width,
    ).map(style.quiet),
  ];
}

function indent(text: string, margin: string, width: number | undefined): string[] {
  return wrapText(text, width === undefined ? undefined : width - margin.length).map((line) => margin + line);
}
