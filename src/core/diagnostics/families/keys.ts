import type { Severity } from '../severity.ts';

/** Rules that can be meant, as the file writes `when`; left out where none was read. */
export interface Proposed {
  proposals?: string[];
}

/** The year of the file, for examples; left out where it has none. */
export interface InYear {
  year?: number;
}

/** Keys that are unknown, missing or exclude each other. */
export interface KeyParams {
  /** `version`: of khoagiao, since a newer one may know the key. */
  'unknown-key': { key: string; nearest: string | null; allowed: string[]; version: string };
  'missing-key': { key: string; example: string | null } & Proposed & InYear;
  'when-missing': Proposed;
  'span-conflict': { other: string };
  'key-conflict': { first: string; second: string };
  'when-conflict': { first: string; second: string };
}

export const keys: Record<keyof KeyParams, Severity> = {
  'unknown-key': 'error',
  'missing-key': 'error',
  'when-missing': 'error',
  'span-conflict': 'error',
  'key-conflict': 'error',
  'when-conflict': 'error',
};
