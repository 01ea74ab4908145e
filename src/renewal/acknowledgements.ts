import { readProgram } from '../program/read.ts';
import { valueAt } from '../program/schema/issues/lookup.ts';
import { editProgram } from './editor.ts';

/** A programme without the acknowledgements of warnings that it no longer has, such as one about the old guidance. */
export function dropUnusedAcknowledgements(text: string): string {
  const { program, diagnostics } = readProgram(text, '');
  const unused = diagnostics.find(({ code }) => code === 'unused-acknowledgement');
  if (!unused) return text;
  const owner = unused.path.slice(0, -1);
  const isOnly = Object.keys(valueAt(program, owner) as object).length === 1;
  const editor = editProgram(text);
  editor.removeKey(isOnly ? owner : unused.path);
  return dropUnusedAcknowledgements(editor.finish());
}
