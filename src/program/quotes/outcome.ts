import type { Said } from '../../core/diagnostics/families/quotes.ts';
import type { TimeOfDay } from '../../core/due-rule.ts';
import type { IsoDate } from '../../core/time/date.ts';

/** What comes of comparing a quote with a rule. */
export type Outcome =
  | { form: 'agrees' }
  /** Dates, or first days of windows, that the quote gives and the rule does not; an hour that the rule leaves out. */
  | { form: 'partial'; uncovered: IsoDate[]; time: TimeOfDay | null }
  | { form: 'differs'; said: Said }
  | { form: 'without-date' }
  /** `isDated`: a number or a boundary word is among the words, so that a date may be lost. */
  | { form: 'not-read'; words: string[]; isDated: boolean };

/** The best of what a quote can mean: it agrees, else it leaves the fewest dates uncovered, else the first that differs. */
export function chooseOutcome(outcomes: Outcome[]): Outcome {
  return outcomes.reduce((best, next) => (rank(next) < rank(best) ? next : best));
}

function rank(outcome: Outcome): number {
  switch (outcome.form) {
    case 'agrees':
      return 0;
    case 'without-date':
      return 1;
    case 'partial':
      return 2 + outcome.uncovered.length;
    case 'not-read':
    case 'differs':
      return Number.POSITIVE_INFINITY;
  }
}
