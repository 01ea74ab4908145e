import type { YamlErrorReason } from '../../../core/diagnostics/families/syntax.ts';

/** Why a text is no YAML: what is wrong, and where it helps, what to do. */
export const yamlErrors: Record<YamlErrorReason, [message: string, hint?: string]> = {
  ALIAS_PROPS: ['an alias (`*name`) carries no further tags'],
  BAD_ALIAS: [
    'an alias (`*name`) points at nothing',
    'if `*` is text, put the whole value in double quotes; if not, declare `&name` above',
  ],
  BAD_COLLECTION_TYPE: ['the type tag does not fit the value', 'remove the type tag (`!…`)'],
  BAD_DIRECTIVE: ['an invalid `%` directive', 'remove this line'],
  BAD_DQ_ESCAPE: ['an invalid `\\` between double quotes', 'write `\\\\`, or use single quotes'],
  BAD_INDENT: ['the indentation does not line up with its neighbours', 'use as many spaces as its neighbours above'],
  BAD_PROP_ORDER: ['a tag in the wrong place'],
  BAD_SCALAR_START: ['the value starts with a reserved character', 'put the whole value in double quotes'],
  BLOCK_AS_IMPLICIT_KEY: ['a key and its value need a line of their own'],
  BLOCK_IN_FLOW: ['no block style inside `{ }` or `[ ]`', 'a `,` or a closing bracket may be missing'],
  DUPLICATE_KEY: ['a duplicate key'],
  IMPOSSIBLE: ['this cannot be read'],
  KEY_OVER_1024_CHARS: ['the key is too long'],
  MISSING_CHAR: ['a character is missing: `:`, `,`, a space or a bracket'],
  MULTILINE_IMPLICIT_KEY: ['a key must be on one line'],
  MULTIPLE_ANCHORS: ['one value has several anchors (`&name`)'],
  MULTIPLE_DOCS: ['the file holds several documents'],
  MULTIPLE_TAGS: ['one value has several type tags'],
  NON_STRING_KEY: ['a key must be text'],
  RESOURCE_EXHAUSTION: ['the structure is too large'],
  TAB_AS_INDENT: ['indented with a tab'],
  TAG_RESOLVE_FAILED: ['an unknown type tag (`!name`)', 'if `!` is text, put the whole value in double quotes'],
  UNEXPECTED_TOKEN: ['something here is out of place'],
  YAML_VERSION: ['only YAML 1.2 is read', 'remove the `%YAML` line'],

  COLON_IN_TEXT: ['a value without quotes has `: ` within it', 'put the whole value in double quotes'],
  DEEPER_LINE: [
    'this line is indented deeper than the one above, which has a value already',
    'indent it like the line above, or remove the value of the line above',
  ],
  MISPLACED_DASH: ['this `-` lines up with no list', 'indent it like the other dashes of its list'],
  MISSING_COLON: ['a `:` is missing after the key', 'if the line continues the value above, indent it deeper'],
  MISSING_SPACE: ['a space is missing after the `:`', 'write `key: value`'],
  TEXT_AFTER_QUOTE: [
    'text follows a closing quote',
    "within \"…\" write a double quote as \\\", within '…' write a single quote as ''",
  ],
  TEXT_AFTER_SIGN: [
    'the text of a `>` or `|` starts on the line below it',
    'if the sign belongs to the text, put the whole value in double quotes',
  ],
  UNCLOSED_BRACKET: ['a bracket opens here and is not closed', 'close it; the lines within must be indented'],
  UNCLOSED_QUOTE: ['a quote opens here and is not closed', 'close it at the end of the value'],

  BULLET: ['the sign of a list entry is a hyphen `-` and a space', 'write `- ` in its place'],
  MISSING_BRACES: ['a key and its value directly behind another key', 'put them in braces'],
  MISSING_COMMA: ['a comma is missing between the parts in brackets', 'separate the parts by commas'],
  NO_BREAK_SPACE: ['a no-break space, as pasted from a word processor', 'type a plain space'],
  SIGN_IN_TEXT: [
    'the value holds a sign that has a meaning of its own in YAML',
    'put the whole value in double quotes',
  ],
  UNOPENED_BRACKET: ['this bracket closes nothing', 'open it at the start of the value'],
  WRONG_COLON: ['a key is followed by a `:` and a space', 'write `key: value`'],
};
