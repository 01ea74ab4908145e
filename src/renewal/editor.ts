import { readProgram } from '../program/read.ts';
import { type Editor, editYaml } from '../yaml/edit/editor.ts';

/** The collections of a programme file that are edited line by line. */
const PARTS = new Set(['', 'program', 'documents', 'sections', 'sections.items']);

export function editProgram(text: string): Editor {
  return editYaml(text, PARTS);
}

/** A programme whose rules are written in lines of their own: there, editors complete keys and values. */
export function unfoldRules(text: string): string {
  const { program } = readProgram(text, '');
  const editor = editProgram(text);
  program?.sections.forEach(({ items }, section) => {
    items.forEach((_, item) => {
      for (const key of ['when', 'covers']) editor.unfold(['sections', section, 'items', item, key]);
    });
  });
  return editor.finish();
}
