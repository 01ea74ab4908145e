import { type Alias, type Document, isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from 'yaml';
import type { Path } from '../core/diagnostics/diagnostic.ts';
import { findProperty, listMarkup, type Markup } from './markup.ts';

/** The plain data of a document, as JSON would hold it, with what is doubtful about it. */
export interface Data {
  value: unknown;
  /** The target of each alias. */
  targets: Map<Alias, Node>;
  /** An alias without a target, or one that makes the data grow beyond measure. */
  failure: { reason: 'BAD_ALIAS' | 'ALIASES' | 'CIRCLE'; node: Alias } | undefined;
  duplicateKeys: { path: Path; key: Scalar; first: Scalar }[];
  doubtfulScalars: DoubtfulScalar[];
  /** What may be meant as text: comments without a blank, anchors that nothing uses, unknown tags. */
  markup: (Markup & { path: Path })[];
}

/** A scalar without quotes that other YAML readers take for something else. */
export interface DoubtfulScalar {
  path: Path;
  written: string;
  value: string | number;
}

interface Anchor {
  node: Node;
  path: Path;
  value: unknown;
  size: number;
}

/** How much of the data may come of aliases. Nine lines of nine aliases each make 387,420,489 values. */
const MAX_ALIASED = 100_000;

const BOOLEAN_WORD = /^(?:y|n|yes|no|on|off)$/i;
const PLAIN_INTEGER = /^-?(?:0|[1-9]\d*)$/;

export function readData(document: Document, text: string): Data {
  const data: Data = {
    value: undefined,
    targets: new Map(),
    failure: undefined,
    duplicateKeys: [],
    doubtfulScalars: [],
    markup: [],
  };
  const anchors = new Map<string, Anchor>();
  const unused = new Set<Anchor>();
  const path: Path = [];
  let size = 0;
  let aliased = 0;

  const read = (node: Node | null, key?: Scalar): unknown => {
    size += 1;
    if (isAlias(node)) return follow(node);
    const name = (node as { anchor?: string } | null)?.anchor;
    if (name === undefined) return readContent(node, key);
    // Until its value is read, an anchor is without measure: an alias within would contain itself.
    const anchor: Anchor = { node: node!, path: [...path], size: Number.POSITIVE_INFINITY, value: undefined };
    anchors.set(name, anchor);
    unused.add(anchor);
    const before = size;
    anchor.value = readContent(node, key);
    anchor.size = size - before;
    return anchor.value;
  };

  const readContent = (node: Node | null, key: Scalar | undefined): unknown => {
    if (isMap(node)) return readMap(node);
    if (isSeq(node)) return node.items.map((child, index) => readAt(index, child as Node));
    if (!isScalar(node)) return null;
    if (node.type === 'PLAIN') doubt(node);
    for (const markup of listMarkup(node, key, text)) data.markup.push({ ...markup, path: [...path] });
    // What is tagged as a time stays the text that it was written as.
    return node.value instanceof Date ? node.source : node.value;
  };

  const readAt = (step: string | number, node: Node | null, key?: Scalar): unknown => {
    path.push(step);
    const value = read(node, key);
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
      // The anchor of a key can be used by no alias.
      if (key.anchor !== undefined) unused.add({ node: key, path: [...path, name], size: 0, value: name });
      const value = readAt(name, pair.value as Node | null, key);
      if (name in object)
        Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
      else object[name] = value;
    }
    return object;
  };

  const follow = (alias: Alias): unknown => {
    const anchor = anchors.get(alias.source);
    if (anchor) {
      unused.delete(anchor);
      data.targets.set(alias, anchor.node);
      size += anchor.size;
      aliased += anchor.size;
      if (aliased > MAX_ALIASED)
        data.failure ??= { reason: Number.isFinite(anchor.size) ? 'ALIASES' : 'CIRCLE', node: alias };
    } else data.failure ??= { reason: 'BAD_ALIAS', node: alias };
    return anchor?.value;
  };

  const doubt = ({ source = '', value }: Scalar) => {
    const isDoubtful =
      typeof value === 'string' ? BOOLEAN_WORD.test(source) : Number.isInteger(value) && !PLAIN_INTEGER.test(source);
    if (isDoubtful) data.doubtfulScalars.push({ path: [...path], written: source, value: value as string | number });
  };

  data.value = read(document.contents as Node | null);
  for (const { node, path: place } of unused) {
    const markup = findProperty('anchor', node, text);
    if (markup) data.markup.push({ ...markup, path: place });
  }
  return data;
}
