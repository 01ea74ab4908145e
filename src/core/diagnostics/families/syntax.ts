import type { Severity } from '../severity.ts';

/** Why a text is no YAML: the parser's own codes, then what the text around an error shows. */
export type YamlErrorReason =
  | 'ALIAS_PROPS'
  | 'BAD_ALIAS'
  | 'BAD_COLLECTION_TYPE'
  | 'BAD_DIRECTIVE'
  | 'BAD_DQ_ESCAPE'
  | 'BAD_INDENT'
  | 'BAD_PROP_ORDER'
  | 'BAD_SCALAR_START'
  | 'BLOCK_AS_IMPLICIT_KEY'
  | 'BLOCK_IN_FLOW'
  | 'DUPLICATE_KEY'
  | 'IMPOSSIBLE'
  | 'KEY_OVER_1024_CHARS'
  | 'MISSING_CHAR'
  | 'MULTILINE_IMPLICIT_KEY'
  | 'MULTIPLE_ANCHORS'
  | 'MULTIPLE_DOCS'
  | 'MULTIPLE_TAGS'
  | 'NON_STRING_KEY'
  | 'RESOURCE_EXHAUSTION'
  | 'TAB_AS_INDENT'
  | 'TAG_RESOLVE_FAILED'
  | 'UNEXPECTED_TOKEN'
  | 'YAML_VERSION'
  | 'COLON_IN_TEXT'
  | 'DEEPER_LINE'
  | 'MISPLACED_DASH'
  | 'MISSING_COLON'
  | 'MISSING_SPACE'
  | 'TEXT_AFTER_QUOTE'
  | 'TEXT_AFTER_SIGN'
  | 'UNCLOSED_BRACKET'
  | 'UNCLOSED_QUOTE'
  | 'BULLET'
  | 'MISSING_BRACES'
  | 'MISSING_COMMA'
  | 'NO_BREAK_SPACE'
  | 'SIGN_IN_TEXT'
  | 'UNOPENED_BRACKET'
  | 'WRONG_COLON';

/** What keeps a text from being read as a YAML file. */
export interface SyntaxParams {
  'not-utf8': Record<never, never>;
  'empty-file': Record<never, never>;
  /** `written`: the value as it should be written, where the whole of it is replaced. */
  'yaml-syntax': { reason: YamlErrorReason; written: string | null };
  'tab-indent': Record<never, never>;
  'multiple-documents': Record<never, never>;
  'duplicate-key': { key: string; line: number };
  /** `isCircle`: the alias is in the value that it refers to. */
  'too-many-aliases': { isCircle: boolean };
  'too-deep': Record<never, never>;
}

export const syntax: Record<keyof SyntaxParams, Severity> = {
  'not-utf8': 'error',
  'empty-file': 'error',
  'yaml-syntax': 'error',
  'tab-indent': 'error',
  'multiple-documents': 'error',
  'duplicate-key': 'error',
  'too-many-aliases': 'error',
  'too-deep': 'error',
};
