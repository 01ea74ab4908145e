import type { Diagnostic } from './diagnostic.ts';

/** A file as it was read: its name as the user gave it, and its text for showing the line that a finding is about. */
export interface SourceFile {
  name: string;
  text: string;
}

/** A source file with what was found in it. */
export interface CheckedFile {
  file: SourceFile;
  diagnostics: Diagnostic[];
}

/** Whether anything found makes the file unfit for use. */
export function hasErrors(diagnostics: Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
