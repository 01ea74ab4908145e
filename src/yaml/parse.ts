import { type Document, LineCounter, type Node } from 'yaml';
import type { Path, Position, Span } from '../core/diagnostics/diagnostic.ts';
import { type Composed, composeDocument } from './compose.ts';
import { type Data, type DoubtfulScalar, readData } from './data.ts';
import { createFinder } from './find.ts';
import type { Markup } from './markup.ts';
import { type Extent, extentOf } from './offsets.ts';
import { listSyntaxErrors, readDirective } from './syntax.ts';
import type { YamlError } from './yaml-error.ts';

/** Which token of a key–value pair a diagnostic is about. */
export type Target = 'key' | 'value';

/** A YAML text as plain data, with the way back from the data to the text. */
export interface ParsedYaml {
  /** The data, as JSON would hold it; of a text that is no YAML, what could be read. */
  value: unknown;
  /** Why the data cannot be relied on, by place. */
  errors: YamlError[];
  /** Keys that one mapping has twice. */
  duplicateKeys: { path: Path; key: string; span: Span; first: Span }[];
  doubtfulScalars: DoubtfulScalar[];
  /** What was read as a comment, an anchor or a tag, and may be meant as text. */
  markup: (Omit<Markup, 'extent' | 'whole'> & { path: Path; span: Span; whole: Span })[];
  /** The span of a path in the text, or of a part of its value. A missing path has the span of its nearest ancestor. */
  locate(path: Path, target?: Target, part?: string): Span;
  /** The span from one offset up to another. */
  toSpan(extent: Extent): Span;
  /** A scalar as it is written, its quotes included. */
  written(path: Path): string;
}

/** Reads YAML 1.2 text. Any text is accepted: `errors` says what is wrong with it. */
export function parseYaml(text: string): ParsedYaml {
  const lineCounter = new LineCounter();
  const toPosition = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(Math.min(offset, text.length));
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const toSpan = ([from, to]: Extent): Span => ({ start: toPosition(from), end: toPosition(Math.max(from, to)) });
  const spanOf = (node: Node) => toSpan(extentOf(node, text));

  const composed = composeDocument(text, lineCounter);
  const data = composed.document && readData(composed.document, text);
  const find = composed.document ? createFinder(composed.document, data!.targets) : () => ({ key: null, node: null });
  return {
    value: data?.value,
    errors: listErrors(composed, data, text),
    duplicateKeys: (data?.duplicateKeys ?? []).map(({ path, key, first }) => ({
      path,
      key: String(key.value),
      span: spanOf(key),
      first: spanOf(first),
    })),
    doubtfulScalars: data?.doubtfulScalars ?? [],
    markup: (data?.markup ?? []).map(({ extent, whole, ...markup }) => ({
      ...markup,
      span: toSpan(extent),
      whole: toSpan(whole),
    })),
    locate(path, target = 'value', part) {
      const { key, node } = find(path);
      // An empty value has no place of its own: its key has.
      const value = node && !isEmpty(node) ? node : (key ?? node);
      const chosen = target === 'key' ? (key ?? value) : value;
      if (!chosen) return toSpan([0, 0]);
      const [from, to] = extentOf(chosen, text);
      const [start, length] = part === undefined ? [0, to - from] : findPart(text.slice(from, to), part);
      return toSpan([from + start, from + start + length]);
    },
    toSpan,
    written(path) {
      const { node } = find(path);
      return node ? text.slice(...extentOf(node, text)) : '';
    },
  };
}

function listErrors({ document, stop }: Composed, data: Data | undefined, text: string): YamlError[] {
  if (stop?.reason === 'RESOURCE_EXHAUSTION') return [{ reason: stop.reason, extent: [stop.offset, stop.offset] }];
  const tags = new Set(data?.markup.map(({ extent }) => extent[0]));
  const errors = listSyntaxErrors(document as Document, text, tags);
  if (errors.length > 0) return errors;
  if (stop) return [{ reason: stop.reason, extent: [stop.offset, stop.offset + '---'.length] }];
  const directive = document!.directives?.yaml;
  if (directive?.explicit && directive.version !== '1.2')
    return [readDirective('YAML_VERSION', text.search(/^%YAML/m), text)];
  return data?.failure ? [{ reason: data.failure.reason, extent: extentOf(data.failure.node, text) }] : [];
}

function isEmpty({ range }: Node): boolean {
  return !range || range[0] === range[1];
}

/** Finds a part of a value in what is written: as itself or escaped, else all of it. */
function findPart(written: string, part: string): [start: number, length: number] {
  const plain = written.indexOf(part);
  if (plain >= 0) return [plain, part.length];
  const hex = part.codePointAt(0)!.toString(16);
  const escaped = new RegExp(`\\\\[xu]0*${hex}`, 'i').exec(written);
  return escaped ? [escaped.index, escaped[0].length] : [0, written.length];
}
