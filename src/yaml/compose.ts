import { Composer, type CST, type Document, Lexer, type LineCounter, Parser } from 'yaml';

/** A programme needs about ten levels. The parser has no limit of its own: megabytes of `[` would take all memory. */
const MAX_DEPTH = 100;

/** The first document of a text; why the reading stopped before the end of the text, and at which offset. */
export interface Composed {
  document: Document | undefined;
  stop: { reason: 'RESOURCE_EXHAUSTION' | 'MULTIPLE_DOCS'; offset: number } | undefined;
}

/** Composes what `parseDocument` would, but leaves off where a text is nested out of all reason or a document follows. */
export function composeDocument(text: string, lineCounter: LineCounter): Composed {
  const parser = new Parser(lineCounter.addNewLine);
  lineCounter.addNewLine(0);
  // Telling duplicate keys is left to readData: the composer compares every key with every other.
  const composer = new Composer({ uniqueKeys: false, stringKeys: true });
  for (const token of readTokens(text, parser)) {
    if (token === 'too deep')
      return { document: undefined, stop: { reason: 'RESOURCE_EXHAUSTION', offset: parser.offset } };
    const [document] = composer.next(token);
    // The composer gives a document away when the next one has begun.
    if (document) return { document, stop: { reason: 'MULTIPLE_DOCS', offset: token.offset } };
  }
  const [document] = composer.end(true, text.length);
  return { document, stop: undefined };
}

function* readTokens(text: string, parser: Parser): Generator<CST.Token | 'too deep'> {
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    if (parser.stack.length > MAX_DEPTH) return yield 'too deep';
  }
  yield* parser.end();
}
