import type { Occurrence } from '../../core/deadline.ts';
import { type DueRule, daysOf, frequencyOf, type TimeOfDay } from '../../core/due-rule.ts';
import type { DatesStatement } from '../../phrase/reading.ts';
import { keyOf, keysFitting, marksOf } from './marks.ts';
import type { Outcome } from './outcome.ts';
import type { SharedQuote } from './quoted.ts';

/**
 * Every date of the rule is to be one of the quote's, with its boundary; and each date that the quote gives within the span
 * is to be one of the rule's, or of an item that shares the quote.
 */
export function compareDates(
  statement: DatesStatement,
  { rule, own }: { rule: DueRule; own: Occurrence[] },
  quote: SharedQuote,
): Outcome {
  const said = { form: 'rules' as const, rules: statement.rules.map((each) => each.rule) };
  // Days found by counting working days are compared only with days found alike: the notices of a year move them.
  if (said.rules.some(countsWorkdays) && frequencyOf(rule) === null) return { form: 'without-date' };
  const quoted = statement.rules.flatMap((each) =>
    quote
      .timesOf(each.rule)
      .flatMap(marksOf)
      .map((mark) => (each.boundaryStated ? mark : { ...mark, boundary: null })),
  );
  const quotedKeys = new Set(quoted.map(keyOf));
  const isQuoted = (key: string) => quotedKeys.has(key);
  if (!own.flatMap(marksOf).every((mark) => keysFitting(mark).some(isQuoted))) return { form: 'differs', said };
  const time = timeOf(said.rules);
  if (time && 'time' in rule && rule.time !== null && rule.time !== time) return { form: 'differs', said };
  const { keys } = quote.covered();
  const { from, to } = quote.calendar.span;
  const inSpan = quoted.filter(({ date }) => date >= from && date <= to);
  const uncovered = inSpan.filter((mark) => !keys.has(keyOf(mark))).map(({ date }) => date);
  const missing = time && 'time' in rule && rule.time === null ? time : null;
  return uncovered.length > 0 || missing
    ? { form: 'partial', uncovered: [...new Set(uncovered)].sort(), time: missing }
    : { form: 'agrees' };
}

/** The hour that all of a quote's dates have in common. */
function timeOf(rules: DueRule[]): TimeOfDay | null {
  const times = new Set(rules.map((rule) => ('time' in rule ? rule.time : null)));
  return times.size === 1 ? [...times][0]! : null;
}

function countsWorkdays(rule: DueRule): boolean {
  return daysOf(rule).some(
    ({ day }) => day.form === 'workday-of-month' || (day.form === 'after-period' && day.unit === 'workdays'),
  );
}
