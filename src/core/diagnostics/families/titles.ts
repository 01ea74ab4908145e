import type { DueRule } from '../../due-rule.ts';
import type { ProgramSpan } from '../../program.ts';
import type { Severity } from '../severity.ts';

/** What a title says, beside what the file's other keys say. */
export interface TitleParams {
  'program-year-mismatch': { year: string; span: ProgramSpan };
  'title-year-mismatch': { year: string; span: ProgramSpan };
  'title-date-mismatch': { said: DueRule[]; rule: DueRule };
  /** One of them: the `anniversary` of the item, or the document that it counts from. */
  'title-anniversary-mismatch': {
    years: number;
    anniversary: number | null;
    document: { symbol: string; issued: number } | null;
  };
  'title-document-mismatch': { named: string; cited: string[] };
  'repeated-item': { first: string; line: number };
}

export const titles: Record<keyof TitleParams, Severity> = {
  'program-year-mismatch': 'warning',
  'title-year-mismatch': 'warning',
  'title-date-mismatch': 'warning',
  'title-anniversary-mismatch': 'warning',
  'title-document-mismatch': 'warning',
  'repeated-item': 'warning',
};
