import { revealUnsafe } from '../core/text/text.ts';

/** A word as it is typed: in quotation marks where a shell would split it. `của tôi.yaml` → `"của tôi.yaml"` */
export function typeWord(text: string): string {
  return /^[\p{L}\p{M}\p{N}./\\:_~-]+$/u.test(text) ? text : `"${revealUnsafe(text)}"`;
}

/** The files of a command line, to be typed behind another command: ` -f a.yaml -f "của tôi.yaml"`; nothing where none is named. */
export function typeFiles(paths: string[] = []): string {
  return paths.map((path) => ` -f ${typeWord(path)}`).join('');
}
