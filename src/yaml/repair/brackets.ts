import type { Line } from './lines.ts';
import type { Repair } from './repair.ts';

const CLOSERS: Record<string, string> = { '[': ']', '{': '}' };

/** Repairs of brackets and quotes that a line opens and does not close, or closes and does not open. */
export function repairBrackets({ from, text }: Line): Repair[] {
  const content = text.replace(/\s+#\s.*$/, '').trimEnd();
  const end = from + content.length;
  const { open, strays } = readBrackets(content);
  const insert = (reason: Repair['reason'], at: number, where: number, written: string): Repair => ({
    reason,
    extent: [from + at, from + at + 1],
    edit: { extent: [where, where], text: written },
  });
  const repairs: Repair[] = [];
  const [first] = open;
  if (first !== undefined) {
    const closers = open.toReversed().map((at) => CLOSERS[content[at]!]);
    const blank = content[first] === '{' && /\{\s/.test(content.slice(first, first + 2)) ? ' ' : '';
    repairs.push(insert('UNCLOSED_BRACKET', first, end, `${blank}${closers.join(blank)}`));
  }
  const [stray] = strays;
  if (stray !== undefined) {
    const value = /^\s*(?:-\s+)*[^\s:]+:\s+/.exec(content)?.[0].length;
    const isBrace = content[stray] === '}';
    if (value !== undefined && !/[[{]/.test(content.slice(value, stray)))
      repairs.push(insert('UNOPENED_BRACKET', stray, from + value, isBrace ? '{ ' : '['));
    repairs.push({ reason: null, extent: null, edit: { extent: [from + stray, from + stray + 1], text: '' } });
  }
  const quote = findOpenQuote(content);
  if (quote !== undefined) repairs.push(insert('UNCLOSED_QUOTE', quote, end, content[quote]!));
  return repairs;
}

/** The brackets of a line that stay open, and those that close nothing, apart from those in quotes. */
function readBrackets(content: string): { open: number[]; strays: number[] } {
  const open: number[] = [];
  const strays: number[] = [];
  for (const { index, 0: sign } of content.matchAll(/"(?:[^"\\]|\\.)*"|'[^']*'|[[\]{}]/g)) {
    if (sign === '[' || sign === '{') open.push(index);
    else if (sign === ']' || sign === '}') {
      if (open.length > 0 && CLOSERS[content[open.at(-1)!]!] === sign) open.pop();
      else strays.push(index);
    }
  }
  return { open, strays };
}

/** A quote that begins a value, and that nothing in the line closes. */
function findOpenQuote(content: string): number | undefined {
  const match = /(?:^|[\s[{,])(["'])(?:(?!\1)[^\\]|\\.|'')*$/.exec(
    content.replace(/(?<=[:,[{]\s*)(["'])(?:(?!\1)[^\\]|\\.)*\1/g, (all) => '-'.repeat(all.length)),
  );
  return match ? match.index + match[0].indexOf(match[1]!) : undefined;
}
