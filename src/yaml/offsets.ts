import type { Node } from 'yaml';

/** From an offset up to but not including another. */
export type Extent = [from: number, to: number];

/** The extent of a node, without the line break that a block mapping or a block scalar ends with. */
export function extentOf(node: Node, text: string): Extent {
  const [from, end] = node.range ?? [0, 0];
  let to = end;
  // Other white space, such as a no-break space, is part of a value.
  while (to > from && ' \t\r\n'.includes(text[to - 1]!)) to -= 1;
  return [from, to];
}
