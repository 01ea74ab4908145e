import { wrapText } from '../views/terminal/wrap.ts';
import type { Context } from './context.ts';

/** Writes a text of one line to standard error, wrapped where a terminal is too narrow for it; further lines keep its indent. */
export function writeNotice(text: string, { host }: Pick<Context, 'host'>, paint = (line: string) => line): void {
  const indent = /^ */.exec(text)![0];
  const { columns } = host.err;
  const lines = wrapText(text.slice(indent.length), columns === undefined ? undefined : columns - indent.length);
  host.err.write(lines.map((line) => `${paint(indent + line)}\n`).join(''));
}
