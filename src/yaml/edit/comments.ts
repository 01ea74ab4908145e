import { Lexer } from 'yaml';

export interface Comment {
  offset: number;
  /** From its # on. */
  text: string;
}

// The lexer's mark that what follows is a scalar, which may begin with # too, and its other two marks: none is in the text.
const SCALAR = '\u001f';
const MARKS = new Set([SCALAR, '\u0002', '\u0018']);

/** The comments of a YAML text, each with its place. */
export function listComments(text: string): Comment[] {
  const comments: Comment[] = [];
  let offset = 0;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme.startsWith('#') && !isScalar) comments.push({ offset, text: lexeme });
    isScalar = lexeme === SCALAR;
    if (!MARKS.has(lexeme)) offset += lexeme.length;
  }
  return comments;
}
