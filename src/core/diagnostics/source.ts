import type { Diagnostic } from './diagnostic.ts';

/** A file as it was read: its name as the user gave it, and its text for showing the line of a diagnostic. */
export interface SourceFile {
  name: string;
  text: string;
}

/** How many quotes were compared with their rules, how many state no date, and how many could not be read. */
export interface QuoteCounts {
  compared: number;
  withoutDate: number;
  notRead: number;
}

export const NO_QUOTES: QuoteCounts = { compared: 0, withoutDate: 0, notRead: 0 };

/** A source file with what was found in it. */
export interface CheckedFile {
  file: SourceFile;
  diagnostics: Diagnostic[];
  /** Where its quotes were looked at. */
  quotes?: QuoteCounts;
}

/** Whether anything found makes the file unfit for use. */
export function hasErrors(diagnostics: Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

/** The quotes of several files together. */
export function addQuoteCounts(files: CheckedFile[]): QuoteCounts {
  const sum = (count: keyof QuoteCounts) => files.reduce((total, { quotes }) => total + (quotes?.[count] ?? 0), 0);
  return { compared: sum('compared'), withoutDate: sum('withoutDate'), notRead: sum('notRead') };
}
