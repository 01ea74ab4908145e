import type { Node } from 'yaml';

/** From an offset up to but not including another. */
export type Extent = [from: number, to: number];

/** Where a node stands, without the line break that a block mapping or a block scalar ends with. */
export function extentOf(node: Node, text: string): Extent {
  const [from, to] = node.range ?? [0, 0];
  return [from, from + text.slice(from, to).replace(/[ \t\r\n]+$/, '').length];
}
