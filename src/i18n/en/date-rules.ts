import type { RuleWords } from '../../core/words.ts';

/** Explains the codes about dates that follow from rules, other items and later documents. */
export const dateRules: Pick<
  RuleWords,
  | 'impossible-day'
  | 'no-working-day'
  | 'outside-year'
  | 'previous-period'
  | 'unknown-item'
  | 'item-circle'
  | 'item-never-due'
  | 'amended-ongoing'
  | 'unknown-period'
  | 'invalid-merger'
> = {
  'impossible-day': {
    summary: 'A recurring rule names a day that none of its months ever has.',
    mend: 'Write `day: last` for the last day of the month, or the day and month that the document sets.',
  },
  'no-working-day': {
    summary: 'A window has no working day in it.',
    mend: 'Check both days; if the document sets them so, acknowledge it: `acknowledge: { no-working-day: <reason> }`.',
  },
  'outside-year': {
    summary: "A deadline outside the programme's year or span.",
    mend: 'Correct the year; if the document sets it so, acknowledge it: `acknowledge: { outside-year: <reason> }`.',
  },
  'previous-period': {
    summary: 'Deadlines of the period before fall in the span of this programme, but belong to the one before.',
    mend: 'Nothing to correct: keep the file of that period beside this one, or write `from` without `to` for a standing regime.',
  },
  'unknown-item': {
    summary: 'A reference to an item that the file does not have.',
    mend: 'Write the `id` of an item of this file.',
  },
  'item-circle': {
    summary: 'Items count from each other in a circle, so none of them has a date.',
    mend: 'Give one of them a date of its own, or `pending` where it is not known yet.',
  },
  'item-never-due': {
    summary: 'An item counts from one that is ongoing and never falls due.',
    mend: 'Count from an item that falls due; where there is no date yet, write `pending: <what it awaits>`.',
  },
  'amended-ongoing': {
    summary: '`amended` in an item that is ongoing and has no deadline.',
    mend: 'Remove `amended`; if a later document sets a deadline, change `when` to `pending` or to that deadline.',
  },
  'unknown-period': {
    summary: '`amended` names a period that the item does not have, or that this file does not hold.',
    mend: 'Write a period of the item in this file; an item that does not recur takes none.',
  },
  'invalid-merger': {
    summary: '`merged` names an item that nothing can be reported with.',
    mend: 'Name an item of this file with a deadline, neither cancelled nor merged itself.',
  },
};
