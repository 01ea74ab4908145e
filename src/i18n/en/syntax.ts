const REASONS: Record<string, string> = {
  ALIAS_PROPS: 'an alias (`*name`) carries no further tags',
  BAD_ALIAS: 'an alias (`*name`) points at nothing',
  BAD_COLLECTION_TYPE: 'the type tag does not fit the value',
  BAD_DIRECTIVE: 'an invalid `%` directive',
  BAD_DQ_ESCAPE: 'an invalid `\\` escape between double quotes',
  BAD_INDENT: 'the indentation does not line up with its neighbours',
  BAD_PROP_ORDER: 'a tag in the wrong place',
  BAD_SCALAR_START: 'the value starts with a reserved character; put it in double quotes',
  BLOCK_AS_IMPLICIT_KEY: 'a key and its value need a line of their own; put a value that holds `: ` in double quotes',
  BLOCK_IN_FLOW: 'no block list inside `{ }` or `[ ]`',
  IMPOSSIBLE: 'this cannot be read',
  KEY_OVER_1024_CHARS: 'the key is too long',
  MISSING_CHAR: 'a character is missing: `:`, `,`, `]`, `}` or a closing quote',
  MULTILINE_IMPLICIT_KEY: 'a key must stand on one line; a `:` may be missing',
  MULTIPLE_ANCHORS: 'one value has several anchors (`&name`)',
  MULTIPLE_TAGS: 'one value has several type tags',
  NON_STRING_KEY: 'a key must be text',
  TAG_RESOLVE_FAILED: 'an unknown type tag (`!name`)',
  UNEXPECTED_TOKEN: 'something here is out of place',
  YAML_VERSION: 'only YAML 1.2 is read; remove the `%YAML` line',
};

export function syntax(reason: string): string {
  return REASONS[reason] ?? reason;
}
