import type { DiagnosticCode, DiagnosticParams } from './diagnostic.ts';

/** A finding in one language: what is wrong, and where it helps, what to do. Both in plain text without markup. */
export interface Finding {
  message: string;
  hint?: string | undefined;
}

export type DiagnosticWords = { [Code in DiagnosticCode]: (params: DiagnosticParams[Code]) => Finding };
