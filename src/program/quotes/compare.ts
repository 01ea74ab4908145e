import type { Occurrence } from '../../core/deadline.ts';
import { type DueRule, frequencyOf } from '../../core/due-rule.ts';
import type { CountStatement, Reading, Statement } from '../../phrase/reading.ts';
import { listOccurrences } from '../../schedule/dates/occurrences.ts';
import { compareDates } from './dates.ts';
import { compareLinked, type Linked } from './linked.ts';
import { chooseOutcome, type Outcome } from './outcome.ts';
import type { SharedQuote } from './quoted.ts';
import { compareWindows } from './windows.ts';

/** Compares a quote with one of the rules that encode it, by the dates that both give; of an item that hangs on another, these are `linked`. */
export function compareQuote(quote: SharedQuote, rule: DueRule, linked: Linked | null = null): Outcome {
  const { reading, calendar } = quote;
  if (reading.impossible.length > 0)
    return { form: 'differs', said: { form: 'impossible', words: reading.impossible.join(', ') } };
  if (reading.understood !== 'yes') return notRead(reading);
  const own = listOccurrences(rule, calendar.span, calendar.workdays);
  const outcomes: Outcome[] = [];
  for (const statement of sortByFrequency(reading.alternatives, rule)) {
    const outcome = compareStatement(statement, { rule, own, linked }, quote);
    if (outcome.form === 'agrees') return outcome;
    outcomes.push(outcome);
  }
  return chooseOutcome(outcomes);
}

function notRead({ phrase, notUnderstood, hasBoundary }: Reading): Outcome {
  return { form: 'not-read', words: notUnderstood, isDated: /\d/.test(phrase) || hasBoundary };
}

/** Where nothing agrees, the alternative that recurs as the rule does is the one to speak of. */
function sortByFrequency(alternatives: Statement[], rule: DueRule): Statement[] {
  const every = frequencyOf(rule);
  const isAlike = (statement: Statement) => listRules(statement).every((each) => frequencyOf(each) === every);
  return [...alternatives.filter(isAlike), ...alternatives.filter((statement) => !isAlike(statement))];
}

export function listRules(statement: Statement): DueRule[] {
  if (statement.kind === 'dates') return statement.rules.map(({ rule }) => rule);
  return statement.kind === 'windows' ? statement.rules : [];
}

function compareStatement(
  statement: Statement,
  dated: { rule: DueRule; own: Occurrence[]; linked: Linked | null },
  quote: SharedQuote,
): Outcome {
  const { rule, own } = dated;
  switch (statement.kind) {
    case 'undated':
    case 'covers':
      return { form: 'without-date' };
    case 'count':
      return rule.form === 'item' ? compareCount(statement, rule) : { form: 'without-date' };
    case 'dates':
    case 'windows':
      if (rule.form === 'item')
        return dated.linked ? compareLinked(statement, dated.linked, quote) : { form: 'without-date' };
      return statement.kind === 'dates' ? compareDates(statement, dated, quote) : compareWindows(statement, own, quote);
  }
}

function compareCount({ count, direction }: CountStatement, rule: Extract<DueRule, { form: 'item' }>): Outcome {
  if (!count) return { form: 'without-date' };
  const isSame = count.count === rule.count && count.unit === rule.unit && direction === rule.direction;
  return isSame ? { form: 'agrees' } : { form: 'differs', said: { form: 'count', ...count, direction } };
}
