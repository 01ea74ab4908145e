import type { Fix, Path, Position } from '../../core/diagnostics/diagnostic.ts';
import { isMapping } from '../../yaml/mapping.ts';
import type { ParsedYaml } from '../../yaml/parse.ts';
import { valueAt } from '../schema/issues/lookup.ts';

/** A file as it was read. */
export interface Source {
  root: unknown;
  parsed: ParsedYaml;
}

/** Adds a key with its value at the end of the mapping that it belongs to, in the mapping's own style. */
export function writePair(path: Path, value: string, { root, parsed }: Source): Fix | null {
  const mapping = path.slice(0, -1);
  const [first] = keysOf(root, mapping);
  if (first === undefined) return null;
  const pair = `${path.at(-1)}: ${value}`;
  const { end } = parsed.locate(mapping);
  if (!isFlow(mapping, parsed)) {
    const { column } = parsed.locate([...mapping, first], 'key').start;
    return insertAt(end, `\n${' '.repeat(column - 1)}${pair}`);
  }
  const written = parsed.written(mapping);
  const text = written.replace(/\s*\}$/, `, ${pair} }`);
  return text === written ? null : { span: parsed.locate(mapping), text };
}

/** Takes a key with its value out of its mapping. Null for the only one, and for one beside the dash of a list. */
export function removePair(path: Path, { root, parsed }: Source): Fix | null {
  const mapping = path.slice(0, -1);
  const keys = keysOf(root, mapping);
  const at = keys.indexOf(String(path.at(-1)));
  const [before, after] = [keys[at - 1], keys[at + 1]];
  const { start } = parsed.locate(path, 'key');
  const { end } = parsed.locate(path);
  if (isFlow(mapping, parsed)) {
    if (after !== undefined) return { span: { start, end: parsed.locate([...mapping, after], 'key').start }, text: '' };
    return before === undefined ? null : { span: { start: parsed.locate([...mapping, before]).end, end }, text: '' };
  }
  if (before === undefined) return null;
  // Starts at the end of the pair above, so that comments between the two are removed too.
  return { span: { start: parsed.locate([...mapping, before]).end, end }, text: '' };
}

function insertAt(position: Position, text: string): Fix {
  return { span: { start: position, end: position }, text };
}

/** Whether a mapping is written in braces. */
export function isFlow(mapping: Path, parsed: ParsedYaml): boolean {
  return parsed.written(mapping).startsWith('{');
}

function keysOf(root: unknown, mapping: Path): string[] {
  const value = valueAt(root, mapping);
  return isMapping(value) ? Object.keys(value) : [];
}
