import type { Deadline, Merged } from '../core/deadline.ts';
import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { datingOf } from '../core/due-rule.ts';
import type { Document, Item, Misprint, Section } from '../core/program.ts';
import type { Messages } from '../i18n/index.ts';
import { errorMarkOf } from './deadline-words.ts';
import { describeSteps, type StepLine } from './steps.ts';
import type { TextOptions } from './terminal/style.ts';
import { wrapText } from './terminal/wrap.ts';

export interface Explained {
  item: Item;
  section: Section;
  /** The documents it cites, in its order. */
  documents: Document[];
  deadlines: Deadline[];
  /** The file has an error at it that does not stop the list. */
  hasError: boolean;
  /** What the file acknowledges of it. */
  acknowledged: Diagnostic[];
  /** Its occurrences that went into another item, and those of others that went into it. */
  merged: Merged[];
  included: Merged[];
  /** An item's title, by its id. */
  titleOf: (item: string) => string;
}

/** How an item's dates are computed, step by step, from the words of the document to the last working day. */
export function renderExplanation(explained: Explained, options: TextOptions): string {
  const { item, section, documents, acknowledged } = explained;
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
    ...acknowledged.map((diagnostic): [string, string] => [
      labels.acknowledged,
      `${diagnostic.acknowledged} [${diagnostic.code}]`,
    ]),
  ];
  const lines = [
    ...wrapText(item.title + errorMarkOf(explained, messages), width).map(style.strong),
    ...facts.flatMap(([label, value]) => (value === undefined ? [] : renderFact(`${label}: `, value, '', width))),
    '',
    style.strong(labels.dates),
    ...renderDates(explained, options),
    ...(documents.length > 0 ? ['', style.strong(labels.documents), ...renderDocuments(documents, options)] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function renderDates(explained: Explained, options: TextOptions): string[] {
  const { item, deadlines, merged, included, titleOf } = explained;
  const { explanation, words } = options.messages;
  const { labels } = explanation;
  return [
    ...deadlines.flatMap((deadline) => renderDeadline(deadline, titleOf, options)),
    ...merged.flatMap((own) => {
      const into = `${titleOf(own.into)} (${own.into})`;
      const text = explanation.merged(words.deadlineTitle(own), into, own.amended);
      return renderFact(`${labels.merged}: `, text, '  ', options.width);
    }),
    ...included.flatMap((other) =>
      renderFact(
        `${labels.includes}: `,
        `${words.deadlineTitle(other)} (${other.key}), ${explanation.byDocument(other.amended)}`,
        '  ',
        options.width,
      ),
    ),
    ...(deadlines.length + merged.length === 0 ? [`  ${explainNoDate(item, explanation)}`] : []),
  ];
}

function explainNoDate({ when }: Item, { noDate, noneInSpan, never }: Messages['explanation']): string {
  switch (datingOf(when)) {
    case 'own':
      return noneInSpan;
    case 'linked':
    case 'awaited':
      return noDate;
    case 'never':
      return never;
  }
}

function renderDeadline(
  deadline: Deadline,
  titleOf: (item: string) => string,
  { messages, style, width }: TextOptions,
): string[] {
  const { agenda, explanation, words } = messages;
  const { cancelled, item, covers } = deadline;
  const why = cancelled === null || cancelled === item.cancelled ? '' : ` (${agenda.cancelled(cancelled)})`;
  const steps: StepLine[] = [
    ...describeSteps(deadline, titleOf, messages),
    ...(covers === null ? [] : [[explanation.labels.covers, words.dateRange(covers)] as StepLine]),
  ];
  return [
    `  ${words.deadlineTitle(deadline)}${why}`,
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
