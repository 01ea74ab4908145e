import type { Severity } from '../severity.ts';

/** What an office has yet to confirm, and what it accepts. */
export interface AcknowledgementParams {
  'to-confirm': { what: string };
  'unknown-code': { code: string; nearest: string | null };
  'unused-acknowledgement': { code: string };
}

export const acknowledgements: Record<keyof AcknowledgementParams, Severity> = {
  'to-confirm': 'warning',
  'unknown-code': 'error',
  'unused-acknowledgement': 'warning',
};
