import type { YamlErrorReason } from '../../core/diagnostics/families/syntax.ts';
import type { Extent } from '../offsets.ts';

/** A text in place of a part of the YAML text. */
export interface Edit {
  extent: Extent;
  text: string;
}

/** An edit that may make a text YAML, with the typo that it would correct. */
export interface Repair {
  /** Where null, the error is what the text around it shows. */
  reason: YamlErrorReason | null;
  /** What to underline; where null, the place of the error. */
  extent: Extent | null;
  edit: Edit;
}

export function applyEdit(text: string, { extent: [from, to], text: replacement }: Edit): string {
  return text.slice(0, from) + replacement + text.slice(to);
}
