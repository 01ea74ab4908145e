import { createDiagnostic } from '../diagnostics.ts';
import { orderDiagnostics } from '../order.ts';
import type { ReadResult } from '../read.ts';

/** The files that hold a programme id which an earlier one of them holds too, each with that earlier file. */
export function findDuplicatePrograms<File extends ReadResult>(files: File[]): { file: File; first: File }[] {
  const firsts = new Map<string, File>();
  return files.flatMap((file) => {
    if (file.id === undefined) return [];
    const first = firsts.get(file.id.text);
    if (first) return [{ file, first }];
    firsts.set(file.id.text, file);
    return [];
  });
}

/** The same files, with an error at the id of each programme that an earlier file has already. */
export function checkDuplicatePrograms(files: ReadResult[]): ReadResult[] {
  const firsts = new Map(findDuplicatePrograms(files).map(({ file, first }) => [file, first]));
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
