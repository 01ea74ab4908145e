import { type Alias, type Document, isPair, isScalar, type Node, parseDocument, visit } from 'yaml';

/** The keys that lead to each part that is edited as lines of its own; the entries of a list add none. */
const PARTS = new Set(['', 'program', 'documents', 'sections', 'sections.items']);

/**
 * A programme with each part on its own lines and every alias written out, so that one part can be changed or taken out
 * without another. Text that is so already, as nearly all is, comes back as it stands.
 */
export function layOutPlainly(text: string): string {
  const document = parseDocument(text);
  let isPlain = true;
  visit(document, {
    Alias(_, alias) {
      isPlain = false;
      return copyTarget(alias, document);
    },
    Collection(_, collection, ancestors) {
      if (!collection.flow || collection.items.length === 0 || !PARTS.has(keysTo(ancestors))) return;
      isPlain = false;
      collection.flow = false;
    },
  });
  return isPlain ? text : document.toString({ lineWidth: 0 });
}

function copyTarget(alias: Alias, document: Document): Node {
  const copy = alias.resolve(document)!.clone() as Node & { anchor?: string };
  delete copy.anchor;
  return copy;
}

function keysTo(ancestors: readonly unknown[]): string {
  const keys = ancestors.flatMap((node) => (isPair(node) && isScalar(node.key) ? [String(node.key.value)] : []));
  return keys.join('.');
}
