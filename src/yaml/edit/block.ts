import { isMap, type Node } from 'yaml';

/**
 * A mapping in braces as lines of its own, set in so far; scalars and lists stay as they are written. Undefined where it is
 * empty, or holds a comment or several lines.
 *
 * `{ every: quarter, before: { month: last, day: 10 } }` → `every: quarter`, `before:`, and below it `month: last`, `day: 10`
 */
export function writeBlock(node: unknown, text: string, column: number): string | undefined {
  if (!isMap<Node, Node | null>(node) || !node.flow || node.items.length === 0) return undefined;
  const written = ({ range }: Node) => text.slice(range![0], range![1]);
  if (/[\n#]/.test(written(node))) return undefined;
  const lines = node.items.map(({ key, value }) => {
    const block = writeBlock(value, text, column + 2) ?? (value ? ` ${written(value)}` : '');
    return `\n${' '.repeat(column)}${written(key)}:${block}`;
  });
  return lines.join('');
}
