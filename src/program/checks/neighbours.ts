import { addDays } from '../../core/time/date.ts';
import type { ReadResult } from '../read.ts';

/**
 * The same files, without the note on deadlines of the period before where one of the files holds that period: a programme
 * of the same issuer whose span reaches the eve of the other's.
 */
export function dropSettledNotes(files: ReadResult[]): ReadResult[] {
  return files.map((file) =>
    files.some((other) => other !== file && precedes(other, file))
      ? { ...file, diagnostics: file.diagnostics.filter(({ code }) => code !== 'previous-period') }
      : file,
  );
}

function precedes({ program: other }: ReadResult, { program }: ReadResult): boolean {
  if (!program || !other || other.program.issuer !== program.program.issuer) return false;
  const eve = addDays(program.program.span.from, -1);
  const { from, to } = other.program.span;
  return from <= eve && (to === null || to >= eve);
}
