import type { ItemParams } from '../../../core/diagnostics/families/items.ts';
import type { DiagnosticEntries } from '../../../core/diagnostics/words.ts';
import { shorten } from './suggestions.ts';

const MERGERS = {
  itself: 'it is this item',
  'never-due': 'it has no deadline in this file',
  merged: 'it is reported with another item too',
  cancelled: 'it is cancelled',
};

export const items: DiagnosticEntries<ItemParams> = {
  'unknown-item': {
    describe: ({ item, nearest }) => ({
      message: `no item has the id \`${item}\``,
      hint: nearest === null ? 'write the `id` of an item of this file' : `did you mean \`${nearest}\`?`,
    }),
    explanation: 'A reference to an item that the file does not have.',
    correction: 'Write the `id` of an item of this file.',
  },
  'item-circle': {
    describe: ({ items }) => ({
      message: `these items count from each other in a circle: ${shorten(items, ' → ')}`,
      hint: 'give one of them a date of its own',
    }),
    explanation: 'Items count from each other in a circle, so none of them has a date.',
    correction: 'Give one of them a date of its own, or `pending` where it is not known yet.',
  },
  'item-never-due': {
    describe: ({ item }) => ({
      message: `\`${item}\` is ongoing and never falls due`,
      hint: 'count from an item that falls due, or write `pending`',
    }),
    explanation: 'An item counts from one that is ongoing and never falls due.',
    correction: 'Count from an item that falls due; where there is no date yet, write `pending: <what it awaits>`.',
  },
  'amended-ongoing': {
    describe: () => ({
      message: 'an ongoing item has no deadline to change',
      hint: 'remove `amended`; if the item has a deadline now, change `when`',
    }),
    explanation: '`amended` in an item that is ongoing and has no deadline.',
    correction:
      'Remove `amended`; if a later document sets a deadline, change `when` to `pending` or to that deadline.',
  },
  'unknown-period': {
    describe: ({ period, held }) => ({
      message: `this file has no period \`${period}\` of this item`,
      hint: held.length === 0 ? 'the item does not recur: remove the period' : `accepted: ${shorten(held)}`,
    }),
    explanation: '`amended` names a period that the item does not have, or that this file does not hold.',
    correction: 'Write a period of the item in this file; an item that does not recur takes none.',
  },
  'invalid-merger': {
    describe: ({ item, reason }) => ({
      message: `nothing can be reported with \`${item}\`: ${MERGERS[reason]}`,
      hint: 'write the id of the item, with a deadline, that this period is reported with',
    }),
    explanation: '`merged` names an item that nothing can be reported with.',
    correction: 'Name an item of this file with a deadline, neither cancelled nor merged itself.',
  },
};
