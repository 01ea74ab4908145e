import { type Alias, type Document, isPair, isScalar, type Node, parseDocument, visit } from 'yaml';

/**
 * A YAML text with each part on its own lines and every alias written out, so that one part can be changed or removed
 * without another. Text that is already so, as nearly all is, is returned unchanged. `parts` names the collections that are
 * edited line by line, each by its keys joined with dots; list entries add no key, and the root is ''.
 */
export function layOutPlainly(text: string, parts: ReadonlySet<string>): string {
  const document = parseDocument(text);
  let isPlain = true;
  visit(document, {
    Alias(_, alias) {
      isPlain = false;
      return copyTarget(alias, document);
    },
    Collection(_, collection, ancestors) {
      if (!collection.flow || collection.items.length === 0 || !parts.has(keysTo(ancestors))) return;
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
