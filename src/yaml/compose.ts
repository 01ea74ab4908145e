import { Composer, type CST, type Document, Lexer, type LineCounter, Parser } from 'yaml';
import { createLongLists } from './long-lists.ts';

/** A programme needs about ten levels. The parser has no limit of its own: megabytes of `[` would take all memory. */
const MAX_DEPTH = 100;

// readData finds duplicate keys: the composer would compare every key with every other.
const OPTIONS = { uniqueKeys: false, stringKeys: true };

/** The first document of a text; why the reading stopped before the end of the text, and at which offset. */
export interface Composed {
  document: Document | undefined;
  stop: { reason: 'RESOURCE_EXHAUSTION' | 'MULTIPLE_DOCS'; offset: number } | undefined;
}

/** Composes what `parseDocument` would, but leaves off where a text is nested out of all reason or a document follows. */
export function composeDocument(text: string, lineCounter: LineCounter): Composed {
  const parser = new Parser(lineCounter.addNewLine);
  lineCounter.addNewLine(0);
  const composer = new Composer(OPTIONS);
  const longLists = createLongLists(OPTIONS);
  const complete = (document: Document) => {
    longLists.complete(document);
    return document;
  };
  let isFirst = true;
  for (const token of readTokens(text, parser, () => isFirst && longLists.shorten(parser.stack))) {
    if (token === 'too deep')
      return { document: undefined, stop: { reason: 'RESOURCE_EXHAUSTION', offset: parser.offset } };
    const [document] = composer.next(token);
    // The composer gives a document away when the next one has begun.
    if (document) return { document: complete(document), stop: { reason: 'MULTIPLE_DOCS', offset: token.offset } };
    // Directives would have to hold for the parts too, and of several documents only the first is read.
    isFirst &&= token.type !== 'directive' && token.type !== 'document';
  }
  const [document] = composer.end(true, text.length);
  return { document: complete(document!), stop: undefined };
}

function* readTokens(text: string, parser: Parser, onEntry: () => void): Generator<CST.Token | 'too deep'> {
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    if (parser.stack.length > MAX_DEPTH) return yield 'too deep';
    if (lexeme === '-') onEntry();
  }
  yield* parser.end();
}
