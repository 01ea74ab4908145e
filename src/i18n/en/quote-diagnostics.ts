import type { Said } from '../../core/diagnostic.ts';
import type { DueRule } from '../../core/due-rule.ts';
import type { DiagnosticWords } from '../../core/words.ts';
import { describeRule } from './due-rule.ts';
import { words } from './words.ts';

const MOST_DATES = 3;

export const quoteDiagnostics: Pick<
  DiagnosticWords,
  'quote-mismatch' | 'quote-partial' | 'quote-not-read' | 'hidden-deadline'
> = {
  'quote-mismatch': ({ phrase, said, rule }) =>
    said.form === 'impossible'
      ? {
          message: `the document says “${phrase}”, but no calendar has ${said.words}`,
          hint: 'compare `quote` with the document; where the document misprints it, acknowledge it with the reason',
        }
      : {
          message: `the document says “${phrase}” (${describeSaid(said)}) but \`when\` is ${describeRule(rule)}`,
          hint: 'make `when` or `quote` agree with the document',
        },
  'quote-partial': ({ phrase, uncovered, time }) => ({
    message: `the document says “${phrase}”; \`when\` leaves out ${[
      ...(uncovered.length > 0 ? [listDates(uncovered)] : []),
      ...(time === null ? [] : [`the hour (${time})`]),
    ].join(' and ')}`,
    hint:
      uncovered.length > 0
        ? 'add an item with the same `source` and `quote`, or use a rule that recurs'
        : `add \`time: "${time}"\` to \`when\``,
  }),
  'quote-not-read': ({ words: notRead }) => ({
    message: `the deadline in \`quote\` cannot be read: ${notRead.map((each) => `“${each}”`).join(', ')} is not understood`,
    hint: '`when` is not compared with the document; compare it yourself',
  }),
  'hidden-deadline': ({ phrase, rules }) => ({
    message: `“${phrase}” states a deadline (${listRules(rules)}), but \`when\` gives no date`,
    hint: 'put this deadline in `when`',
  }),
};

function describeSaid(said: Exclude<Said, { form: 'impossible' }>): string {
  if (said.form === 'rules') return listRules(said.rules);
  const unit = said.unit === 'days' ? 'day' : 'working day';
  return `${said.count} ${unit}${said.count === 1 ? '' : 's'} ${said.direction === 'after' ? 'after' : 'before'} another event`;
}

const listRules = (rules: DueRule[]): string => rules.map(describeRule).join('; ');

function listDates(dates: Parameters<typeof words.date>[0][]): string {
  const shown = dates.slice(0, MOST_DATES).map(words.date).join(', ');
  return dates.length > MOST_DATES ? `${shown} and ${dates.length - MOST_DATES} more` : shown;
}
