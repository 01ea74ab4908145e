import { createDiagnostic } from '../diagnostics.ts';
import { orderDiagnostics } from '../order.ts';
import type { ReadResult } from '../read.ts';
import { findRepeats } from './repeats.ts';

/** The files that hold a programme id which an earlier one of them holds too, each with that earlier file. */
export function findDuplicatePrograms(files: ReadResult[]): { repeat: ReadResult; first: ReadResult }[] {
  return findRepeats(files, ({ id }) => id?.text);
}

/** The same files, with an error at the id of each programme that an earlier file has already. */
export function checkDuplicatePrograms(files: ReadResult[]): ReadResult[] {
  const firsts = new Map(findDuplicatePrograms(files).map(({ repeat, first }) => [repeat, first]));
  return files.map((file) => {
    const first = firsts.get(file);
    if (!first) return file;
    const id = file.id!;
    const params = { id: id.text, file: first.file.name, line: first.id!.span.start.line };
    const duplicate = createDiagnostic('duplicate-program', params, id.span, ['program', 'id']);
    return {
      file: file.file,
      id,
      quotes: file.quotes,
      diagnostics: orderDiagnostics([...file.diagnostics, duplicate]),
    };
  });
}
