import { type Editor, editYaml } from '../yaml/edit/editor.ts';

/** The collections of a programme file that are edited line by line. */
const PARTS = new Set(['', 'program', 'documents', 'sections', 'sections.items']);

export function editProgram(text: string): Editor {
  return editYaml(text, PARTS);
}
