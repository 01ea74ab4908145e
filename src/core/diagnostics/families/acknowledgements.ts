import type { Severity } from '../severity.ts';

/** What an office has yet to confirm, and what it accepts. */
export interface AcknowledgementParams {
  'to-confirm': { what: string };
  /**
   * `nearest`: the code that was most likely mistyped; else `near`: codes with a word of it, or of the warnings there.
   * `isError`: it is a code, but one of an error.
   */
  'unknown-code': { code: string; nearest: string | null; near: string[]; isError: boolean };
  'unused-acknowledgement': { code: string };
}

export const acknowledgements: Record<keyof AcknowledgementParams, Severity> = {
  'to-confirm': 'warning',
  'unknown-code': 'error',
  'unused-acknowledgement': 'warning',
};
