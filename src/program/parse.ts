import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import type { Path, Span } from '../core/diagnostic.ts';

/** Which token of a key–value pair a finding is about. */
export type Target = 'key' | 'value';

/** A YAML text as plain data, with the way back from the data to the text. */
export interface ParsedYaml {
  /** The data, as JSON would hold it; undefined where the text has a syntax error. */
  value: unknown;
  syntaxErrors: SyntaxFinding[];
  /** Keys that stand twice in one mapping. */
  duplicateKeys: { path: Path; key: string; span: Span; firstLine: number }[];
  /** Scalars written without quotes that came out as text or as a whole number. */
  plainScalars: { written: string; value: unknown; span: Span; path: () => Path }[];
  /** Where a path stands in the text. A path that is missing is answered by its nearest ancestor. */
  locate(path: Path, target?: Target): Span;
  /** How a scalar stands in the text, its quotes included. */
  written(path: Path): string;
}

/** A reason is the parser's own closed code, or one of ours. */
export interface SyntaxFinding {
  reason: string;
  span: Span;
}

const MAX_ALIASES = 100;

/** Reads YAML 1.2 text. Any text is accepted: what is wrong with it stands in the answer. */
export function parseYaml(text: string): ParsedYaml {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    logLevel: 'silent',
    // The parser compares every key with every other; ours is linear in the keys.
    uniqueKeys: false,
    stringKeys: true,
  });

  const toSpan = (from: number, to: number): Span => ({ start: toPosition(from), end: toPosition(Math.max(from, to)) });
  const toPosition = (offset: number) => {
    const { line, col } = lineCounter.linePos(Math.min(offset, text.length));
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const spanOf = (node: Node): Span => toSpan(...trimRange(node, text));

  const found = collect(document, spanOf);
  const syntaxErrors: SyntaxFinding[] = [...document.errors, ...document.warnings]
    .map(({ code, pos: [from, to] }) => ({ reason: code, span: toSpan(from, to) }))
    .concat(found.unresolved.map((node) => ({ reason: 'BAD_ALIAS', span: spanOf(node) })));
  const directive = document.directives?.yaml;
  if (directive?.explicit && directive.version !== '1.2')
    syntaxErrors.unshift({ reason: 'YAML_VERSION', span: toSpan(0, 0) });

  const pairs = new WeakMap<YAMLMap, Map<string, Pair>>();
  const find = (path: Path) => findPair(document, path, pairs);
  return {
    ...toData(document, syntaxErrors),
    duplicateKeys: found.duplicateKeys,
    plainScalars: found.plainScalars,
    locate(path, target = 'value') {
      const { key, node } = find(path);
      const chosen = target === 'key' ? (key ?? node) : (node ?? key);
      return chosen ? spanOf(chosen) : toSpan(0, 0);
    },
    written(path) {
      const { node } = find(path);
      return node ? text.slice(...trimRange(node, text)) : '';
    },
  };
}

function toData(document: Document, syntaxErrors: SyntaxFinding[]): Pick<ParsedYaml, 'value' | 'syntaxErrors'> {
  if (syntaxErrors.length > 0) return { value: undefined, syntaxErrors };
  try {
    return { value: document.toJS({ maxAliasCount: MAX_ALIASES }), syntaxErrors };
  } catch {
    const start = { line: 1, column: 1 };
    return { value: undefined, syntaxErrors: [{ reason: 'ALIASES', span: { start, end: start } }] };
  }
}

function collect(document: Document, spanOf: (node: Node) => Span) {
  const duplicateKeys: ParsedYaml['duplicateKeys'] = [];
  const plainScalars: ParsedYaml['plainScalars'] = [];
  const unresolved: Node[] = [];
  visit(document, {
    Alias(_, alias) {
      if (!alias.resolve(document)) unresolved.push(alias);
    },
    Map(_, map, ancestors) {
      const seen = new Map<string, Scalar>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const first = seen.get(String(key.value));
        if (first) {
          duplicateKeys.push({
            path: pathTo([...ancestors, map], String(key.value)),
            key: String(key.value),
            span: spanOf(key),
            firstLine: spanOf(first).start.line,
          });
        } else seen.set(String(key.value), key);
      }
    },
    Scalar(key, scalar, ancestors) {
      if (key === 'key' || scalar.type !== 'PLAIN') return;
      const trail = [...ancestors, scalar];
      plainScalars.push({
        written: scalar.source ?? '',
        value: scalar.value,
        get span() {
          return spanOf(scalar);
        },
        path: () => pathTo(trail),
      });
    },
  });
  return { duplicateKeys, plainScalars, unresolved };
}

/** The keys and list positions that lead from the root to the last of a chain of nodes. */
function pathTo(trail: readonly unknown[], ...rest: Path): Path {
  const path: Path = [];
  trail.forEach((node, depth) => {
    if (isSeq(node) && depth + 1 < trail.length) path.push(node.items.indexOf(trail[depth + 1]));
    if (isMap(node)) {
      const pair = trail[depth + 1] as Pair | undefined;
      if (pair && isScalar(pair.key)) path.push(String(pair.key.value));
    }
  });
  return [...path, ...rest];
}

function findPair(document: Document, path: Path, pairs: WeakMap<YAMLMap, Map<string, Pair>>) {
  let node = document.contents as Node | null;
  let key: Node | null = null;
  for (const step of path) {
    const container = isAlias(node) ? node.resolve(document) : node;
    const pair = isMap(container) ? pairsOf(container, pairs).get(String(step)) : undefined;
    const child = isSeq(container) ? (container.items[step as number] as Node | undefined) : undefined;
    if (!pair && !child) return { key: firstKey(container) ?? key, node: firstKey(container) ?? node };
    key = pair ? (pair.key as Node) : key;
    node = pair ? (pair.value as Node | null) : child!;
  }
  return { key, node };
}

// A finding about something absent from a mapping is shown at the mapping's first key, not under all of its lines.
function firstKey(container: unknown): Node | undefined {
  return isMap(container) ? (container.items[0]?.key as Node | undefined) : undefined;
}

function pairsOf(map: YAMLMap, pairs: WeakMap<YAMLMap, Map<string, Pair>>): Map<string, Pair> {
  let byKey = pairs.get(map);
  if (!byKey) {
    byKey = new Map(map.items.map((pair) => [String((pair.key as Scalar | null)?.value), pair]));
    pairs.set(map, byKey);
  }
  return byKey;
}

/** A node's offsets without the line break that a block mapping or a block scalar ends with. */
function trimRange(node: Node, text: string): [number, number] {
  const [from, to] = node.range ?? [0, 0];
  return [from, from + text.slice(from, to).trimEnd().length];
}
