import type { RuleWords } from '../../core/words.ts';

export const quoteRules: Pick<RuleWords, 'quote-mismatch' | 'quote-partial' | 'quote-not-read' | 'hidden-deadline'> = {
  'quote-mismatch': {
    summary: 'The phrase quoted says one deadline, `when` another.',
    mend: 'Compare both with the document. “Trước ngày” is `before`; “chậm nhất ngày” and “đến hết ngày” are `by`.',
  },
  'quote-partial': {
    summary: 'The document names several dates, or an hour; `when` holds only some of it.',
    mend: 'Write one item for each date with the same `source` and `quote`, or one rule that recurs on all of them; the hour stands in `time`.',
  },
  'quote-not-read': {
    summary: 'The phrase quoted has words about time that are not understood, so that `when` is not compared with it.',
    mend: 'Compare `when` with the document yourself; if it is right, acknowledge it: `acknowledge: { quote-not-read: <reason> }`.',
  },
  'hidden-deadline': {
    summary: 'An item is said to await its date, or to have none, but its words state a deadline.',
    mend: 'Put the deadline in `when`, in place of `pending` or `ongoing`.',
  },
};
