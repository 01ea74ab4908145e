import type { QuoteParams, Said } from '../../../core/diagnostics/families/quotes.ts';
import type { DiagnosticEntries } from '../../../core/diagnostics/words.ts';
import type { DueRule } from '../../../core/due-rule.ts';
import { counted } from '../counted.ts';
import { describeRule } from '../due-rule.ts';
import { words } from '../words.ts';

const MOST_DATES = 3;

export const quotes: DiagnosticEntries<QuoteParams> = {
  'quote-mismatch': {
    describe: ({ phrase, said, rule }) =>
      said.form === 'impossible'
        ? {
            message: `the document says “${phrase}”, but no calendar has ${said.words}`,
            hint: 'compare `quote` with the document; if the document misprints it, acknowledge it: `acknowledge: { quote-mismatch: <reason> }`',
          }
        : {
            message: `the document says “${phrase}” (${describeSaid(said)}) but \`when\` is ${describeRule(rule)}`,
            hint: 'make `when` or `quote` agree with the document; if the document itself is wrong, acknowledge it: `acknowledge: { quote-mismatch: <reason> }`',
          },
    explanation: 'The phrase quoted says one deadline, `when` another.',
    correction:
      'Compare both with the document. “Trước ngày” is `before`; “chậm nhất ngày” and “đến hết ngày” are `by`. If the document itself is wrong, acknowledge it: `acknowledge: { quote-mismatch: <reason> }`.',
  },
  'quote-partial': {
    describe: ({ phrase, uncovered, time }) => ({
      message: `the document says “${phrase}”; \`when\` leaves out ${[
        ...(uncovered.length > 0 ? [listDates(uncovered)] : []),
        ...(time === null ? [] : [`the hour (${time})`]),
      ].join(' and ')}`,
      hint:
        uncovered.length > 0
          ? 'add an item with the same `source` and `quote`, or use a rule that recurs'
          : `add \`time: "${time}"\` to \`when\``,
    }),
    explanation: 'The document names several dates, or an hour; `when` holds only some of it.',
    correction:
      'Write one item for each date with the same `source` and `quote`, or one rule that recurs on all of them; write the hour in `time`.',
  },
  'quote-other-period': {
    describe: ({ phrase }) => ({
      message: `the document says “${phrase}”, a day of the next period, but \`when\` takes that day within the period`,
      hint: 'write `month: next` or `of: next`; if the deadline is for the report of this period, acknowledge it with the reason',
    }),
    explanation:
      'The document sets a day of the next year, quarter or month; `when` takes the same day within the period reported on, so that each deadline counts for another period.',
    correction:
      'Write `month: next` (the first month of the next period) or `of: next`. If it is so, acknowledge it: `acknowledge: { quote-other-period: <reason> }`.',
  },
  'quote-not-read': {
    describe: ({ words: notRead }) => ({
      message: `the deadline in \`quote\` cannot be read: ${notRead.map((each) => `“${each}”`).join(', ')} is not understood`,
      hint: '`when` is not compared with the document; compare it yourself',
    }),
    explanation:
      'The phrase quoted has words about time that are not understood, so that `when` is not compared with it.',
    correction:
      'Compare `when` with the document yourself; if it is right, acknowledge it: `acknowledge: { quote-not-read: <reason> }`.',
  },
  'quote-missing': {
    describe: () => ({
      message: 'an item with a date does not quote its document (`quote`)',
      hint: 'copy the phrase that sets the date, such as quote: trước ngày 10 tháng cuối cùng của quý',
    }),
    explanation: 'An item has a date but does not quote the phrase that sets it, so that `when` cannot be compared.',
    correction: 'Copy the phrase into `quote`; if the document has none, acknowledge it with the reason.',
  },
  'hidden-deadline': {
    describe: ({ phrase, rules }) => ({
      message: `“${phrase}” states a deadline (${listRules(rules)}), but \`when\` gives no date`,
      hint: 'put this deadline in `when`; if the item does not follow it, acknowledge it: `acknowledge: { hidden-deadline: <reason> }`',
    }),
    explanation: 'An item is said to await its date, or to have none, but its words state a deadline.',
    correction:
      'Put the deadline in `when`, in place of `pending` or `ongoing`. If it is not a deadline of this item, acknowledge it: `acknowledge: { hidden-deadline: <reason> }`.',
  },
};

function describeSaid(said: Exclude<Said, { form: 'impossible' }>): string {
  if (said.form === 'rules') return listRules(said.rules);
  const unit = said.unit === 'days' ? 'day' : 'working day';
  return `${counted(said.count, unit)} ${said.direction === 'after' ? 'after' : 'before'} another event`;
}

const listRules = (rules: DueRule[]): string => rules.map(describeRule).join('; ');

function listDates(dates: Parameters<typeof words.date>[0][]): string {
  const shown = dates.slice(0, MOST_DATES).map(words.date).join(', ');
  return dates.length > MOST_DATES ? `${shown} and ${dates.length - MOST_DATES} more` : shown;
}
