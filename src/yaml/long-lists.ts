import { Composer, type CST, type Document, isMap, isPair, isSeq, type Node } from 'yaml';

/** The long lists of a text, composed in parts while the rest of it is parsed. */
export interface LongLists {
  /** Composes entries that are parsed whole, and lets go of their tokens. `stack` is the parser's. */
  shorten(stack: CST.Token[]): void;
  /** Puts the entries, and their errors, into the document that was composed of all other tokens. */
  complete(document: Document): void;
}

// Of fewer, each takes longer to compose; of more, the tokens take more memory.
const BATCH = 100;

/**
 * The parser hands over its tokens at the end of a text, when they take three times the memory of the document that is made of
 * them. So a list of more than a hundred entries is composed in parts, each as a document of its own.
 */
export function createLongLists(options: ConstructorParameters<typeof Composer>[0]): LongLists {
  /** The first entries of a list, by the offset at which it begins. */
  const entries = new Map<number, Node[]>();
  const parts: Document[] = [];

  const composePart = (value: CST.BlockSequence) => {
    const { offset } = value;
    const composer = new Composer(options);
    // Nothing is given away before the end.
    const [part] = [...composer.next({ type: 'document', offset, start: [], value }), ...composer.end()] as [Document];
    parts.push(part);
    const { items } = part.contents as { items: Node[] };
    items.forEach(restore);
    entries.set(offset, [...(entries.get(offset) ?? []), ...items]);
  };

  const restore = (node: unknown): void => {
    if (isPair(node)) [node.key, node.value].forEach(restore);
    if (isMap(node)) node.items.forEach(restore);
    if (!isSeq(node)) return;
    node.items.forEach(restore);
    node.items = [...(entries.get(node.range![0]) ?? []), ...node.items];
  };

  return {
    shorten(stack) {
      // The parser still looks at the last two.
      for (const token of stack)
        if (token.type === 'block-seq' && token.items.length >= BATCH + 2)
          composePart({ ...token, items: token.items.splice(0, BATCH) });
    },
    complete(document) {
      restore(document.contents);
      for (const { errors, warnings } of parts) {
        document.errors.push(...errors);
        document.warnings.push(...warnings);
      }
    },
  };
}
