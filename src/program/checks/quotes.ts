import { NO_QUOTES, type QuoteCounts } from '../../core/diagnostics/source.ts';
import { type DueRule, datingOf, linkOf, reasonOf } from '../../core/due-rule.ts';
import { readPhrase } from '../../phrase/read.ts';
import type { Reading } from '../../phrase/reading.ts';
import { closeSpan } from '../../schedule/dates/span.ts';
import { createWorkdays } from '../../schedule/dates/workdays.ts';
import type { ItemSchedule } from '../../schedule/item-schedule.ts';
import type { AddDiagnostic, RelatedPath } from '../diagnostics.ts';
import { type Draft, type InvalidFields, isInvalid } from '../draft.ts';
import { compareQuote, listRules } from '../quotes/compare.ts';
import type { Linked } from '../quotes/linked.ts';
import type { Calendar } from '../quotes/marks.ts';
import type { Outcome } from '../quotes/outcome.ts';
import { isOfOtherPeriod } from '../quotes/periods.ts';
import { type SharedQuote, shareQuote } from '../quotes/quoted.ts';
import { listRulesWithQuotes, type RuleWithQuote } from '../quotes/rules-with-quotes.ts';
import type { DraftSchedule } from './schedule.ts';

/** Each rule is what its quote says; a date without a quote, and a quote that cannot be read, are reported. */
export function checkQuotes(
  draft: Draft,
  calendar: Calendar | undefined,
  schedule: DraftSchedule | null,
  invalid: InvalidFields,
  add: AddDiagnostic,
): QuoteCounts {
  const counts: QuoteCounts = { ...NO_QUOTES };
  if (!calendar) return counts;
  const all = listRulesWithQuotes(draft);
  const read = createReader(calendar);
  const quotes = shareQuotes(all, calendar, read);
  for (const each of all) {
    const { rule, quote } = each;
    const reason = reasonOf(rule);
    if (reason !== null) {
      if (!each.isToConfirm) reportHidden(reason, each, read, add);
      if (quote !== null) counts.withoutDate++;
    } else if (quote !== null) {
      const shared = quotes.get(each.key)!;
      const outcome = compareQuote(shared, rule, schedule && findLinked(each, schedule));
      counts[countOf(outcome)]++;
      reportOutcome(outcome, quote, each, add);
      if (outcome.form === 'agrees' && isOfOtherPeriod(shared.reading, rule))
        add('quote-other-period', each.path, { phrase: quote }, { related: [{ role: 'quote', path: each.quotePath }] });
    } else if (datingOf(rule) === 'own' && !isInvalid(each.quotePath, invalid)) add('quote-missing', each.path, {});
  }
  return counts;
}

/** The dates of an item that hangs on another; null for any other, and where a later document moved one of them. */
function findLinked({ rule, item }: RuleWithQuote, { schedules }: DraftSchedule): Linked | null {
  const link = linkOf(rule);
  if (link === null || item === null) return null;
  const [own, target] = [item, link].map((id) =>
    (schedules.get(id)?.occurrences ?? []).map(({ deadline }) => deadline),
  ) as [Occurrences, Occurrences];
  return [...own, ...target].some(({ amended }) => amended !== null) ? null : { own, target };
}

type Occurrences = ItemSchedule['occurrences'][number]['deadline'][];

type ReadPhrase = (phrase: string) => Reading;

/** Reads each phrase once, however many items have its words. */
function createReader(calendar: Calendar): ReadPhrase {
  const readings = new Map<string, Reading>();
  return (phrase) => {
    const reading = readings.get(phrase) ?? readPhrase(phrase, calendar.span);
    readings.set(phrase, reading);
    return reading;
  };
}

/** Each quote by its key. */
function shareQuotes(
  all: RuleWithQuote[],
  calendar: Calendar,
  read: ReadPhrase,
): Map<RuleWithQuote['key'], SharedQuote> {
  const rules = new Map<RuleWithQuote['key'], DueRule[]>();
  const quotes = new Map<RuleWithQuote['key'], SharedQuote>();
  for (const { key, rule, quote } of all) {
    const known = rules.get(key);
    if (known) known.push(rule);
    else if (quote !== null) {
      const encoded = [rule];
      rules.set(key, encoded);
      quotes.set(key, shareQuote(read(quote), encoded, calendar));
    }
  }
  return quotes;
}

/** Undefined where the span is not known. Of working days it is enough to know the office's own: both sides are counted alike. */
export function createCalendar({ program, workdays }: Draft): Calendar | undefined {
  const { span, updated } = program;
  if (!span || (span.to === null && !updated)) return undefined;
  const { off = [], work = [] } = workdays ?? {};
  return {
    span: closeSpan({ span, updated: updated ?? span.from }),
    workdays: createWorkdays({ years: [] }, { off, work }),
  };
}

function countOf({ form }: Outcome): keyof QuoteCounts {
  switch (form) {
    case 'agrees':
    case 'partial':
    case 'differs':
      return 'compared';
    case 'without-date':
      return 'withoutDate';
    case 'not-read':
      return 'notRead';
  }
}

function reportOutcome(
  outcome: Outcome,
  phrase: string,
  { rule, path, quotePath }: RuleWithQuote,
  add: AddDiagnostic,
): void {
  const related: RelatedPath[] = [{ role: 'quote', path: quotePath }];
  switch (outcome.form) {
    case 'differs':
      add('quote-mismatch', path, { phrase, said: outcome.said, rule }, { related });
      return;
    case 'partial':
      add('quote-partial', path, { phrase, uncovered: outcome.uncovered, time: outcome.time }, { related });
      return;
    case 'not-read':
      add('quote-not-read', quotePath, { words: outcome.words, isDated: outcome.isDated });
      return;
    case 'agrees':
    case 'without-date':
      return;
  }
}

/** An item without a date gets no reminder, so a date in its words is reported. */
function reportHidden(
  reason: string,
  { path, quotePath, quote, rule }: RuleWithQuote,
  read: ReadPhrase,
  add: AddDiagnostic,
): void {
  const at = [...path, rule.form];
  const inReason = listDated(reason, read);
  const inQuote = inReason.length > 0 || quote === null ? [] : listDated(quote, read);
  if (inReason.length > 0) add('hidden-deadline', at, { phrase: reason, rules: inReason });
  else if (inQuote.length > 0)
    add('hidden-deadline', at, { phrase: quote!, rules: inQuote }, { related: [{ role: 'quote', path: quotePath }] });
}

function listDated(phrase: string, read: ReadPhrase): DueRule[] {
  return listRules(read(phrase).alternatives[0] ?? { kind: 'covers' });
}
