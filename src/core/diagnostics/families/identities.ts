import type { Lookalike } from '../../text/letters.ts';
import type { IsoDate } from '../../time/date.ts';
import type { Severity } from '../severity.ts';

export type IdKind = 'item' | 'section';

/** Ids, places in the document, and citations. */
export interface IdentityParams {
  'invalid-id': { value: string; suggestion: string | null };
  'invalid-place': { value: string };
  'invalid-symbol': { value: string; nearest: string };
  'invalid-term': { value: string; nearest: string | null };
  'duplicate-id': { id: string; kind: IdKind; line: number };
  /** `line` is in the other file. */
  'duplicate-program': { id: string; file: string; line: number };
  /** `lookalike`: where the two are not written alike, the first character that differs. */
  'duplicate-document': { symbol: string; date: IsoDate | null; line: number; lookalike: Lookalike | null };
  'unknown-document': { symbol: string; nearest: string | null; lookalike: Lookalike | null };
  /** `choices`: a citation of each document that has a date. */
  'ambiguous-document': { symbol: string; count: number; choices: string[] };
  'uncited-document': { symbol: string };
  'missing-source': { item: string };
}

export const identities: Record<keyof IdentityParams, Severity> = {
  'invalid-id': 'error',
  'invalid-place': 'error',
  'invalid-symbol': 'error',
  'invalid-term': 'error',
  'duplicate-id': 'error',
  'duplicate-program': 'error',
  'duplicate-document': 'error',
  'unknown-document': 'error',
  'ambiguous-document': 'error',
  'uncited-document': 'warning',
  'missing-source': 'warning',
};
