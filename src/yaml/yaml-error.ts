import type { YamlErrorReason } from '../core/diagnostics/families/syntax.ts';
import type { Extent } from './offsets.ts';
import type { Edit } from './repair/repair.ts';

/** Why a text is no YAML that can be relied on. */
export interface YamlError {
  /** The parser's own code for it, or a more precise one from the text around it. */
  reason: YamlErrorReason | 'ALIASES' | 'CIRCLE';
  extent: Extent;
  /** The edit that makes the place YAML, where there is a single one. */
  edit?: Edit;
}
