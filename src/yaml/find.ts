import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { Path } from '../core/diagnostics/diagnostic.ts';

/** The tokens of a key–value pair; of a list's entry the key of the list. */
export interface Found {
  key: Node | null;
  node: Node | null;
}

/** A search for the nodes that a path leads to. A path that is missing is answered by its nearest ancestor. */
export function createFinder(document: Document, targets: Map<Alias, Node>): (path: Path) => Found {
  const indexes = new WeakMap<YAMLMap, Map<string, Pair>>();
  const pairsOf = (map: YAMLMap) => {
    let pairs = indexes.get(map);
    if (!pairs) {
      pairs = new Map(map.items.map((pair) => [String((pair.key as Scalar).value), pair]));
      indexes.set(map, pairs);
    }
    return pairs;
  };
  return (path) => {
    let node = document.contents as Node | null;
    let key: Node | null = null;
    for (const step of path) {
      const container = isAlias(node) ? targets.get(node) : node;
      const pair = isMap(container) ? pairsOf(container).get(String(step)) : undefined;
      const child = isSeq(container) ? (container.items[step as number] as Node | undefined) : undefined;
      if (!pair && !child) {
        const first = firstKey(container);
        return { key: first ?? key, node: first ?? node };
      }
      key = pair ? (pair.key as Node) : key;
      node = pair ? (pair.value as Node | null) : child!;
    }
    return { key, node };
  };
}

// A diagnostic about something absent from a mapping is shown at the mapping's first key, not under all of its lines.
function firstKey(container: unknown): Node | undefined {
  return isMap(container) ? (container.items[0]?.key as Node | undefined) : undefined;
}
