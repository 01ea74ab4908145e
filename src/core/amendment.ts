import type { DateRule, RecurringRule, WindowRule } from './due-rule.ts';
import type { PeriodId } from './time/period.ts';

/** What a later document changes in an item's dates. The item's own rule and quote stay as the first document has them. */
export interface Amendment {
  /** Symbol of the later document. */
  document: string;
  /** Its operative phrase, word for word. */
  quote?: string | undefined;
  /** What it applies to; null where the item's rule does not recur. Of several entries for one period, the last holds. */
  scope: { form: 'period' | 'since'; period: PeriodId } | null;
  change: AmendedRule | Merger | Cancellation;
}

/** Takes the place of the start, date, boundary, time and roll; a recurring rule is for `since` alone. */
export type AmendedRule = DateRule | WindowRule | RecurringRule;

/** Reported with another item instead. */
export interface Merger {
  form: 'merged';
  item: string;
}

export interface Cancellation {
  form: 'cancelled';
  reason: string;
}
