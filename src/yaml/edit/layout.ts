import { isCollection, isMap, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { Path } from '../../core/diagnostics/diagnostic.ts';
import type { Extent } from '../offsets.ts';
import { writeBlock } from './block.ts';
import { listComments } from './comments.ts';

/** The places of the parts of a YAML text in block style; undefined for a path that leads to nothing. */
export interface Layout {
  /** A value as it is written, its quotes included. */
  value(path: Path): Extent | undefined;
  /** A mapping in braces as lines of its own: see writeBlock. */
  block(path: Path): string | undefined;
  /** A key with its value, as whole lines unless it follows a dash. */
  key(path: Path): Extent | undefined;
  /** Behind the colon of a key. */
  colon(path: Path): number;
  /** The lines of each entry of a list, with the comments that hang below it. */
  entries(list: Path): Extent[];
  /** Behind the last line of a mapping. */
  end(mapping: Path): number;
  /** The column, from 0, of a mapping's keys or a list's dashes. */
  column(path: Path): number;
  /** Where the line of an offset starts. */
  lineStart(offset: number): number;
  /** The comments in an extent, each from its # on. */
  comments(extent: Extent): string[];
}

type Entry = Pair<Node, Node | null>;

/** The text is in block style, by layOutPlainly, and ends with a line break. */
export function readLayout(text: string): Layout {
  const document = parseDocument(text, { keepSourceTokens: true });
  const comments = listComments(text);

  const lineStart = (offset: number) => text.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = (offset: number) => text.indexOf('\n', offset) + 1;
  const find = (path: Path) => (path.length === 0 ? document.contents : document.getIn(path, true)) as Node | undefined;
  const listPairs = (path: Path) => (find(path) as YAMLMap<Node, Node | null>).items;
  const trim = (from: number, to: number): Extent => [from, from + text.slice(from, to).trimEnd().length];
  // The range of a node in block style takes in what follows it.
  const contentEnd = (node: Node): number => {
    const last = isCollection(node) && !node.flow ? node.items.at(-1) : undefined;
    if (last === undefined) return trim(node.range![0], node.range![1])[1];
    return isMap(node) ? pairEnd(last as Entry) : contentEnd(last as Node);
  };
  const startOf = ({ key }: Entry) => key.range![0];
  const pairEnd = ({ key, value }: Entry) => contentEnd(value ?? key);
  const column = (path: Path) => {
    const node = find(path);
    const first = isMap(node) ? (node.items[0]!.key as Node).range![0] : listDashes(node)[0]!;
    return first - lineStart(first);
  };

  return {
    value(path) {
      const range = find(path)?.range;
      return range ? trim(range[0], range[1]) : undefined;
    },
    block: (path) => writeBlock(find(path), text, column(path.slice(0, -1)) + 2),
    key(path) {
      const pairs = listPairs(path.slice(0, -1));
      const index = pairs.findIndex(({ key }) => String(key) === path.at(-1));
      const pair = pairs[index];
      if (!pair) return undefined;
      const from = startOf(pair);
      if (text.slice(lineStart(from), from).trim() === '') return [lineStart(from), lineEnd(pairEnd(pair))];
      // A key beside a dash or a bracket: what comes next moves up to it.
      const next = pairs[index + 1];
      return next ? [from, startOf(next)] : [pairEnd(pairs[index - 1]!), pairEnd(pair)];
    },
    colon: (path) => findColon(listPairs(path.slice(0, -1)).find(({ key }) => String(key) === path.at(-1))!) + 1,
    entries(list) {
      const hanging = new RegExp(`(?: {${column(list) + 1},}#[^\\n]*\\n)*`, 'y');
      return listDashes(find(list)).map((dash, index) => {
        hanging.lastIndex = lineEnd(contentEnd(find([...list, index])!));
        hanging.test(text);
        return [lineStart(dash), hanging.lastIndex];
      });
    },
    end: (mapping) => lineEnd(contentEnd(find(mapping)!)),
    column,
    lineStart,
    comments: ([from, to]) => comments.flatMap(({ offset, text }) => (offset >= from && offset < to ? [text] : [])),
  };
}

function listDashes(list: Node | undefined): number[] {
  const entries = list?.srcToken?.type === 'block-seq' ? list.srcToken.items : [];
  return entries.flatMap(({ start }) => start.find(({ type }) => type === 'seq-item-ind')?.offset ?? []);
}

function findColon({ srcToken }: Entry): number {
  return srcToken!.sep!.find(({ type }) => type === 'map-value-ind')!.offset;
}
