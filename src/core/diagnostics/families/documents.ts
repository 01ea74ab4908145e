import type { IsoDate } from '../../time/date.ts';
import type { Severity } from '../severity.ts';

/** What a document says of itself. */
export interface DocumentParams {
  'anniversary-mismatch': { anniversary: number; symbol: string; issued: number; year: number };
  'term-mismatch': { symbol: string; term: string; date: IsoDate; expected: string };
  'missing-term': { symbol: string; expected: string | null };
  'sunday-document': { symbol: string; date: IsoDate };
  'document-undated': { symbol: string };
  'blank-symbol': { symbol: string };
  'later-document': { symbol: string; date: IsoDate; updated: IsoDate };
  'printed-otherwise': { symbol: string; place: string; detail: string; printed: string; actual: string };
}

export const documents: Record<keyof DocumentParams, Severity> = {
  'anniversary-mismatch': 'warning',
  'term-mismatch': 'warning',
  'missing-term': 'warning',
  'sunday-document': 'warning',
  'document-undated': 'warning',
  'blank-symbol': 'warning',
  'later-document': 'warning',
  'printed-otherwise': 'note',
};
