/** Where a part of a text begins, as a diagnostic names it: `293:25`. */
export function positionOf(text: string, part: string): { line: number; column: number; place: string } {
  const at = text.indexOf(part);
  if (at < 0) throw new Error(`there is no ${part}`);
  const before = text.slice(0, at).split('\n');
  const [line, column] = [before.length, before.at(-1)!.length + 1];
  return { line, column, place: `${line}:${column}` };
}
