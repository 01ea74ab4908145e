/** A line of a text, without its line break. */
export interface Line {
  from: number;
  text: string;
}

export function lineAt(text: string, offset: number): Line {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', from);
  return { from, text: text.slice(from, end < 0 ? text.length : end).replace(/\r$/, '') };
}

/** As many lines, from one on downwards or upwards, that hold more than a comment. */
export function takeLines(text: string, first: Line, direction: 'down' | 'up', count: number): Line[] {
  const lines: Line[] = [];
  const next = direction === 'down' ? lineBelow : lineAbove;
  for (let line: Line | undefined = first; line && lines.length < count; line = next(text, line)) {
    if (!/^\s*(?:#|$)/.test(line.text)) lines.push(line);
  }
  return lines;
}

function lineBelow(text: string, line: Line): Line | undefined {
  const end = text.indexOf('\n', line.from);
  return end < 0 || end + 1 >= text.length ? undefined : lineAt(text, end + 1);
}

function lineAbove(text: string, line: Line): Line | undefined {
  return line.from === 0 ? undefined : lineAt(text, line.from - 1);
}

/** How many blanks a line begins with. */
export function indentOf({ text }: Line): number {
  return text.search(/\S|$/);
}
