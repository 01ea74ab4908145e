import type { Severity } from '../severity.ts';
import type { InYear, Proposed } from './keys.ts';

/** What a key may hold, for the words of a message. */
export type Expected =
  | 'text'
  | 'integer'
  | 'list'
  | 'mapping'
  | 'date'
  | 'period'
  | 'rule'
  | 'day-rule'
  | 'day'
  | 'month';

/** Values of the wrong type, size or form. */
export interface ValueParams {
  /** `nearest`: how to write the value that is there. */
  'wrong-type': {
    expected: Expected;
    actual: 'text' | 'number' | 'fraction' | 'list' | 'mapping' | 'boolean' | 'nothing';
    nearest: string | null;
  } & Proposed &
    InYear;
  'number-for-text': { written: string };
  'invalid-value': { value: string; nearest: string | null; allowed: string[] };
  'out-of-range': { value: number; min: number; max: number };
  'boolean-word': { word: string };
  'leading-zero': { written: string; value: number };
  'unusual-number': { written: string; value: number };
  'empty-text': Record<never, never>;
  'too-long': { length: number; limit: number };
  /** `escaped`: its escape in double quotes, and the value in single ones, where a backslash has no meaning. */
  'control-character': { name: string; escaped: { written: string; quoted: string } | null };
}

export const values: Record<keyof ValueParams, Severity> = {
  'wrong-type': 'error',
  'number-for-text': 'error',
  'invalid-value': 'error',
  'out-of-range': 'error',
  'boolean-word': 'error',
  'leading-zero': 'error',
  'unusual-number': 'error',
  'empty-text': 'error',
  'too-long': 'error',
  'control-character': 'error',
};
