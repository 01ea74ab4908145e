import type { Severity } from '../severity.ts';

/** What an item says of other items, and of the later documents that change it. */
export interface ItemParams {
  'unknown-item': { item: string; nearest: string | null };
  /** The items in the order in which each hangs on the next; the first one once more at the end. */
  'item-circle': { items: string[] };
  'item-never-due': { item: string };
  'amended-ongoing': Record<never, never>;
  /** `held`: the periods of the item that the file holds; none where it does not recur. */
  'unknown-period': { period: string; held: string[] };
  'invalid-merger': { item: string; reason: 'itself' | 'never-due' | 'merged' | 'cancelled' };
}

export const items: Record<keyof ItemParams, Severity> = {
  'unknown-item': 'error',
  'item-circle': 'error',
  'item-never-due': 'error',
  'amended-ongoing': 'error',
  'unknown-period': 'error',
  'invalid-merger': 'error',
};
