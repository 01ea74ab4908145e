import * as z from 'zod/mini';
import { createIssue } from '../issues/custom-issue.ts';
import { check, LIMITS, text } from './values.ts';

// "Số" is the word before a symbol, and no part of it.
const BEFORE_SYMBOL = /^(?:số|so)\s*:?\s+(?=\S)/i;

/** A document's symbol, such as 29-NQ/TW. */
export const symbol = () =>
  text(LIMITS.short).check(
    check((value) => {
      const nearest = value.normalize('NFC').replace(BEFORE_SYMBOL, '');
      return nearest === value.normalize('NFC') ? undefined : createIssue('invalid-symbol', { value, nearest });
    }),
  );

export const acknowledge = () => z.optional(z.record(z.string(), text(LIMITS.quote)));

export const confirm = () => z.optional(text(LIMITS.quote));
