import type { DueRule } from '../../core/due-rule.ts';
import { revealUnsafe } from '../../core/text/text.ts';
import type { IsoDate } from '../../core/time/date.ts';
import type { Reading, ReadPart, Statement } from '../../phrase/reading.ts';
import { renderFlow } from '../../program/schema/issues/flow.ts';
import type { TextOptions } from '../terminal/style.ts';
import { measureText, wrapText } from '../terminal/wrap.ts';

/** A rule that a phrase states, as the file writes it, with its next dates. */
export interface ProposedRule {
  rule: DueRule;
  when: Record<string, unknown>;
  next: IsoDate[];
}

/** How a phrase is read, for a person: its parts, then what to paste, or why there is nothing to paste. */
export function renderReading(reading: Reading, rules: ProposedRule[], options: TextOptions): string {
  const { style, width } = options;
  const blocks = [
    wrapText(`“${revealUnsafe(reading.phrase)}”`, width).map(style.strong),
    renderParts(reading, options),
    renderResult(reading, rules, options),
  ].filter((lines) => lines.length > 0);
  return `${blocks.map((lines) => lines.join('\n')).join(`\n\n`)}\n`;
}

function renderParts({ phrase, parts }: Reading, { messages, style }: TextOptions): string[] {
  const words = parts.map(({ from, to }) => revealUnsafe(phrase.slice(from, to).replace(/\s+/g, ' ')));
  const widest = Math.max(0, ...words.map(measureText));
  const paint = ({ kind }: ReadPart) => (kind === 'not-understood' ? style.danger : style.quiet);
  return parts.map((part, index) => {
    const text = words[index]!;
    return `  ${text}${' '.repeat(widest - measureText(text) + 2)}${paint(part)(messages.reading.parts[part.kind])}`;
  });
}

function renderResult(reading: Reading, rules: ProposedRule[], options: TextOptions): string[] {
  const { reading: words } = options.messages;
  if (reading.understood !== 'yes') {
    const notUnderstood = reading.notUnderstood.map((each) => `“${revealUnsafe(each)}”`).join(', ');
    return wrapText(notUnderstood ? words.notUnderstood(notUnderstood) : words.nothing, options.width);
  }
  const [statement] = reading.alternatives;
  if (rules.length === 0) return wrapText(describeWithoutRule(statement!, options), options.width);
  const introduction = reading.alternatives.length > 1 && rules.length > 1 ? words.choose : words.paste;
  return [introduction, ...rules.flatMap((rule) => renderRule(rule, options))];
}

function renderRule({ rule, when, next }: ProposedRule, { messages, style, width }: TextOptions): string[] {
  const dates = next.map((date) => messages.words.narrowDate(date)).join(' · ');
  return [
    `  ${style.strong(`when: ${renderFlow(when)}`)}`,
    ...wrapText(messages.dueRule(rule), width === undefined ? undefined : width - 4).map((line) => `    ${line}`),
    `    ${style.quiet(dates ? `${messages.reading.next} ${dates}` : messages.reading.noNext)}`,
  ];
}

function describeWithoutRule(statement: Statement, { messages: { reading: words } }: TextOptions): string {
  switch (statement.kind) {
    case 'undated':
      return words.undated;
    case 'covers':
      return words.covers;
    case 'count': {
      const { count, direction } = statement;
      const key = direction === 'after' ? 'after' : 'ahead';
      return words.counted(count ? renderFlow({ item: '…', [key]: `${count.count} ${count.unit}` }) : null);
    }
    case 'dates':
    case 'windows':
      return words.several;
  }
}
