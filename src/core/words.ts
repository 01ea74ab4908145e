import type { DiagnosticCode, DiagnosticParams } from './diagnostic.ts';

/** A finding in one language: what is wrong, and where it helps, what to do. Both in plain text without markup. */
export interface Finding {
  message: string;
  hint?: string | undefined;
}

export type DiagnosticWords = { [Code in DiagnosticCode]: (params: DiagnosticParams[Code]) => Finding };

/** What each code stands for, and how a file is mended: the help of a report's rules, and the reference page. */
export type RuleWords = Record<DiagnosticCode, { summary: string; mend: string }>;
