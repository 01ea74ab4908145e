import type { Severity } from '../severity.ts';

/** What YAML reads as a comment, an anchor or a tag, although it may be meant as text. */
export interface MarkupParams {
  'hash-in-text': { written: string; quoted: string | null };
  'unused-anchor': { written: string; quoted: string | null };
  'tag-in-text': { written: string; quoted: string | null };
}

export const markup: Record<keyof MarkupParams, Severity> = {
  'hash-in-text': 'warning',
  'unused-anchor': 'warning',
  'tag-in-text': 'warning',
};
