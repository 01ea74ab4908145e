import type { Deadline } from '../core/deadline.ts';
import type { Document, Item, Misprint, Section } from '../core/program.ts';
import type { Messages } from '../i18n/index.ts';
import { wrapText } from './terminal/columns.ts';
import type { TextOptions } from './terminal/style.ts';

export interface Explained {
  item: Item;
  section: Section;
  /** The documents it cites, in its order. */
  documents: Document[];
  deadlines: Deadline[];
}

/** How an item's dates come about, step by step, from the words of the document to the last working day. */
export function renderExplanation({ item, section, documents, deadlines }: Explained, options: TextOptions): string {
  const { messages, style, width } = options;
  const { labels, years } = messages.explanation;
  const facts: [string, string | undefined][] = [
    [labels.quote, item.quote === undefined ? undefined : `“${item.quote}”`],
    [labels.source, item.source ?? section.id],
    [labels.rule, messages.dueRule(item.when)],
    [labels.actor, item.actor],
    [labels.recipient, item.recipient],
    [labels.anniversary, item.anniversary === undefined ? undefined : years(item.anniversary)],
    [labels.cancelled, item.cancelled],
    [labels.note, item.note],
  ];
  const lines = [
    ...wrapText(item.title, width).map(style.strong),
    ...facts.flatMap(([label, value]) => (value === undefined ? [] : renderFact(`${label}: `, value, '', width))),
    '',
    style.strong(labels.dates),
    ...renderDates(item, deadlines, options),
    ...(documents.length > 0 ? ['', style.strong(labels.documents), ...renderDocuments(documents, options)] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function renderDates(item: Item, deadlines: Deadline[], options: TextOptions): string[] {
  const { explanation } = options.messages;
  if (deadlines.length > 0) return deadlines.flatMap((deadline) => renderSteps(deadline, options));
  return [`  ${item.when.form === 'pending' ? explanation.noDate : explanation.never}`];
}

function renderSteps(deadline: Deadline, { messages, style, width }: TextOptions): string[] {
  const { explanation, words, agenda } = messages;
  const { labels } = explanation;
  const written: [string, string] =
    deadline.start === null
      ? [labels.asWritten, explanation.asWritten(deadline.boundary, deadline.due)]
      : [labels.window, explanation.window(deadline.start, deadline.due)];
  const steps: [string, string][] = [
    written,
    [
      labels.lastDay,
      `${words.fullDate(deadline.lastDay)} (${explanation.whyLastDay(deadline.boundary, deadline.start !== null)})`,
    ],
    ...(deadline.skipped.length > 0
      ? deadline.skipped.map((day): [string, string] => ['', explanation.skipped(day)])
      : [['', explanation.onWorkday] as [string, string]]),
    [labels.lastWorkday, words.fullDate(deadline.lastWorkday)],
  ];
  return [
    `  ${messages.words.deadlineTitle(deadline)}`,
    ...steps.flatMap(([label, text]) => renderFact(label === '' ? '→ ' : `→ ${label}: `, text, '    ', width)),
    ...deadline.unsettledYears.map((year) => `    ${style.caution(agenda.unsettledYear(year))}`),
  ];
}

function renderDocuments(documents: Document[], { messages, width }: TextOptions): string[] {
  return documents.flatMap((document) => [
    ...renderFact('- ', nameDocument(document, messages), '  ', width),
    ...document.printed.flatMap((misprint) => renderFact('', nameMisprint(misprint, messages), '    ', width)),
    ...(document.note === undefined ? [] : renderFact('', document.note, '    ', width)),
  ]);
}

function nameDocument({ type, symbol, date, issuer, term, title }: Document, { explanation }: Messages): string {
  return `${explanation.document(type, symbol, date, issuer, term)}: ${title}`;
}

function nameMisprint({ in: place, date, ...details }: Misprint, { explanation, words }: Messages): string {
  const printed = Object.values({ ...details, date: date && words.date(date) }).filter(
    (detail) => detail !== undefined,
  );
  return explanation.printed(place, printed.join('; '));
}

function renderFact(label: string, text: string, margin: string, width: number | undefined): string[] {
  const hang = ' '.repeat(2);
  const [first = '', ...rest] = text
    .split('\n')
    .flatMap((line, index) =>
      wrapText(
        (index === 0 ? label : '') + line,
        width === undefined ? undefined : width - margin.length - hang.length,
      ),
    );
  return [margin + first, ...rest.map((line) => margin + hang + line)];
}
