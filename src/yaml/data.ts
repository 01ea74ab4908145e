import { type Alias, type Document, isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from 'yaml';
import type { Path } from '../core/diagnostic.ts';

/** The plain data of a document, as JSON would hold it, with what is to be told of it on the way. */
export interface Data {
  value: unknown;
  /** What each alias stands for. */
  targets: Map<Alias, Node>;
  /** An alias that stands for nothing, or that makes the data grow beyond measure. */
  failure: { reason: 'BAD_ALIAS' | 'ALIASES'; node: Alias } | undefined;
  duplicateKeys: { path: Path; key: Scalar; first: Scalar }[];
  doubtfulScalars: DoubtfulScalar[];
}

/** A scalar without quotes that other YAML readers take for something else. */
export interface DoubtfulScalar {
  path: Path;
  written: string;
  value: string | number;
}

/** How much of the data may come of aliases. Nine lines of nine aliases each make 387,420,489 values. */
const MAX_ALIASED = 100_000;

const BOOLEAN_WORD = /^(?:y|n|yes|no|on|off)$/i;
const LEADING_ZERO = /^[-+]?0[0-9]+$/;

export function readData(document: Document): Data {
  const data: Data = {
    value: undefined,
    targets: new Map(),
    failure: undefined,
    duplicateKeys: [],
    doubtfulScalars: [],
  };
  const anchors = new Map<string, { node: Node; value?: unknown; size: number }>();
  const path: Path = [];
  let size = 0;
  let aliased = 0;

  const read = (node: Node | null): unknown => {
    size += 1;
    if (isAlias(node)) return follow(node);
    const name = (node as { anchor?: string } | null)?.anchor;
    if (name === undefined) return readContent(node);
    // Until its value is read, an anchor is without measure: an alias within would contain itself.
    const anchor = { node: node!, size: Number.POSITIVE_INFINITY, value: undefined as unknown };
    anchors.set(name, anchor);
    const before = size;
    anchor.value = readContent(node);
    anchor.size = size - before;
    return anchor.value;
  };

  const readContent = (node: Node | null): unknown => {
    if (isMap(node)) return readMap(node);
    if (isSeq(node)) return node.items.map((child, index) => readAt(index, child as Node));
    if (!isScalar(node)) return null;
    if (node.type === 'PLAIN') doubt(node);
    return node.value;
  };

  const readAt = (step: string | number, node: Node | null): unknown => {
    path.push(step);
    const value = read(node);
    path.pop();
    return value;
  };

  const readMap = (map: YAMLMap): Record<string, unknown> => {
    const object: Record<string, unknown> = {};
    const seen = new Map<string, Scalar>();
    for (const pair of map.items) {
      const key = pair.key as Scalar;
      const name = String(key.value);
      const first = seen.get(name);
      if (first) data.duplicateKeys.push({ path: [...path, name], key, first });
      else seen.set(name, key);
      const value = readAt(name, pair.value as Node | null);
      if (name in object)
        Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
      else object[name] = value;
    }
    return object;
  };

  const follow = (alias: Alias): unknown => {
    const anchor = anchors.get(alias.source);
    if (anchor) {
      data.targets.set(alias, anchor.node);
      size += anchor.size;
      aliased += anchor.size;
      if (aliased > MAX_ALIASED) data.failure ??= { reason: 'ALIASES', node: alias };
    } else data.failure ??= { reason: 'BAD_ALIAS', node: alias };
    return anchor?.value;
  };

  const doubt = ({ source = '', value }: Scalar) => {
    const isDoubtful =
      typeof value === 'string' ? BOOLEAN_WORD.test(source) : typeof value === 'number' && LEADING_ZERO.test(source);
    if (isDoubtful) data.doubtfulScalars.push({ path: [...path], written: source, value: value as string | number });
  };

  data.value = read(document.contents as Node | null);
  return data;
}
