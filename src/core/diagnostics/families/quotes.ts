import type { CountUnit, DueRule, TimeOfDay } from '../../due-rule.ts';
import type { IsoDate } from '../../time/date.ts';
import type { Severity } from '../severity.ts';

/** What a quote says: rules that hold together, a count from an event, or a day that no calendar has. */
export type Said =
  | { form: 'rules'; rules: DueRule[] }
  | { form: 'count'; count: number; unit: CountUnit; direction: 'after' | 'ahead' }
  | { form: 'impossible'; words: string };

/** What the comparison of a quote with its rule shows. */
export interface QuoteParams {
  'quote-mismatch': { phrase: string; said: Said; rule: DueRule };
  'quote-partial': { phrase: string; uncovered: IsoDate[]; time: TimeOfDay | null };
  'quote-other-period': { phrase: string };
  'quote-not-read': { words: string[]; isDated: boolean };
  'quote-missing': Record<never, never>;
  'hidden-deadline': { phrase: string; rules: DueRule[] };
}

export const quotes: Record<keyof QuoteParams, Severity> = {
  'quote-mismatch': 'error',
  'quote-partial': 'warning',
  'quote-other-period': 'warning',
  'quote-not-read': 'warning',
  'quote-missing': 'warning',
  'hidden-deadline': 'error',
};
