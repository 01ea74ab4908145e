import { type Document, isCollection, isNode, isPair, isScalar, type Node } from 'yaml';
import type { YamlErrorReason } from '../core/diagnostics/families/syntax.ts';
import { type Extent, extentOf } from './offsets.ts';
import { findRepair } from './repair/find.ts';
import type { Repair } from './repair/repair.ts';
import type { YamlError } from './yaml-error.ts';

/** The parser recovers after these, so its errors on the lines below are reliable. */
const CONTAINED = new Set<YamlError['reason']>([
  'BAD_DQ_ESCAPE',
  'BAD_SCALAR_START',
  'COLON_IN_TEXT',
  'MISSING_COLON',
  'MISSING_SPACE',
  'TAG_RESOLVE_FAILED',
  'TEXT_AFTER_QUOTE',
]);

// Half a second or so of reading.
const MOST_READ = 500_000;

/**
 * The errors of a document by place, one a line, up to the first that makes what follows it doubtful. A tag that the parser
 * only warns of is none at one of the offsets in `markup`.
 */
export function listSyntaxErrors(document: Document, text: string, markup: ReadonlySet<number>): YamlError[] {
  const warnings = document.warnings.filter(({ code, pos }) => code !== 'TAG_RESOLVE_FAILED' || !markup.has(pos[0]));
  const raw = [...document.errors, ...warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  if (raw.length === 0) return [];
  const openings = findOpenings(document.contents as Node | null, text);
  const errors: YamlError[] = [];
  let lineEnd = -1;
  const budget = { characters: MOST_READ };
  for (const { code, pos } of raw) {
    if (pos[0] <= lineEnd) continue;
    const opening = findOpening(code, pos[0], openings, text);
    const shown = opening ?? explain(code, pos, text);
    const sought = { ...shown, offset: pos[0], after: lineEnd, isOpening: opening !== undefined };
    const repair = findRepair(text, sought, budget);
    const error = withRepair(shown, repair);
    // The text behind an opening that is not closed was misread.
    if (error.reason === opening?.reason) return [...errors.filter(({ extent }) => extent[0] < error.extent[0]), error];
    errors.push(error);
    if (!CONTAINED.has(error.reason)) break;
    lineEnd = endOfLine(error.extent[1], text);
  }
  return errors;
}

/** Of one kind of typo, the text around the error shows more than the repair. */
const MORE_PRECISE: Partial<Record<YamlErrorReason, YamlError['reason'][]>> = {
  BAD_INDENT: ['DEEPER_LINE', 'MISPLACED_DASH', 'TAB_AS_INDENT'],
  SIGN_IN_TEXT: [
    'BAD_ALIAS',
    'BAD_DQ_ESCAPE',
    'BAD_SCALAR_START',
    'COLON_IN_TEXT',
    'TAG_RESOLVE_FAILED',
    'TEXT_AFTER_QUOTE',
    'TEXT_AFTER_SIGN',
  ],
};

/** The typo that a repair corrects is the one that was made. */
function withRepair(error: YamlError, repair: Repair | undefined): YamlError {
  if (!repair) return error;
  const { reason, extent, edit } = repair;
  const isKept = reason === null || MORE_PRECISE[reason]?.includes(error.reason);
  return isKept ? { ...error, edit } : { reason, extent: extent ?? error.extent, edit };
}

/** Finds the typo behind an error from the text around it. */
function explain(code: YamlErrorReason, pos: Extent, text: string): YamlError {
  // Of white space, what follows it is meant.
  const from = pos[0] + /^[^\S\t]*/.exec(text.slice(pos[0], endOfLine(pos[0], text)))![0].length;
  const line = text.slice(from, endOfLine(from, text)).trimEnd();
  const at = (reason: YamlErrorReason, start: number, length: number): YamlError => ({
    reason,
    extent: [start, start + length],
  });
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY': {
      const next = from + /^\s*/.exec(text.slice(from))![0].length;
      if (/^-\s/.test(text.slice(next, next + 2))) return at('MISPLACED_DASH', next, 1);
      if (/:\s|:$/.test(line)) return at('COLON_IN_TEXT', from, line.length);
      const below = /^[^\n]*\n(?:\s*(?:#[^\n]*)?\n)* *(?=\S)/.exec(text.slice(from));
      return below ? at('DEEPER_LINE', from + below[0].length, 1) : at(code, from, line.length);
    }
    case 'MULTILINE_IMPLICIT_KEY':
    case 'MISSING_CHAR': {
      const colon = /^[^\s:'"[\]{}#]+:(?=[^\s/])/.exec(line);
      if (colon) return at('MISSING_SPACE', from + colon[0].length - 1, 1);
      const startsLine = /^\s*(?:-\s+)*$/.test(text.slice(text.lastIndexOf('\n', from - 1) + 1, from));
      return startsLine && !/[:#]/.test(line) ? at('MISSING_COLON', from, line.length) : at(code, from, 1);
    }
    case 'UNEXPECTED_TOKEN': {
      const before = text.slice(text.lastIndexOf('\n', from - 1) + 1, from);
      const alias = /(?<![^\s:[{,-])\*\S* $/.exec(before)?.[0];
      if (alias) return at('BAD_ALIAS', from - alias.length, alias.length - 1);
      if (/[>|][-+\d]*\s+$/.test(before)) return at('TEXT_AFTER_SIGN', from, line.length);
      if (/["']\s*$/.test(before)) return at('TEXT_AFTER_QUOTE', from, line.length);
      return at(code, from, 1);
    }
    case 'BAD_INDENT': {
      const comments = /^(?:#[^\n]*\n\s*)*/.exec(text.slice(from))![0].length;
      return at(code, from + comments, 1);
    }
    case 'BAD_ALIAS':
      // An anchor without a name.
      return text[from] === '&' ? at('BAD_SCALAR_START', from, 1) : at(code, pos[0], pos[1] - pos[0]);
    case 'BAD_SCALAR_START':
      return at(code, from, 1);
    case 'BAD_DIRECTIVE':
      return readDirective(code, pos[0], text);
    default:
      return { reason: code, extent: [pos[0], Math.min(pos[1], endOfLine(pos[0], text))] };
  }
}

/** A `%` line, with the edit that removes it. */
export function readDirective(reason: 'BAD_DIRECTIVE' | 'YAML_VERSION', from: number, text: string): YamlError {
  const end = endOfLine(from, text);
  const line = text.slice(from, end).trimEnd();
  return { reason, extent: [from, from + line.length], edit: { extent: [from, end + 1], text: '' } };
}

/** An opening quote or bracket that is not closed may cause one of these far below it. */
const MAY_STEM_FROM_OPENING = new Set<YamlErrorReason>([
  'BAD_INDENT',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
  'UNEXPECTED_TOKEN',
]);

const CLOSERS: Record<string, string> = { '"': '"', "'": "'", '[': ']', '{': '}' };

/** Opening quotes and brackets that something may be wrong with. */
interface Openings {
  /** The first that is not closed. */
  unclosed: YamlError | undefined;
  /** Quoted texts of several lines, each by its last offset: closed perhaps by the quote that should open the next text. */
  closedBelow: Map<number, Extent>;
}

function findOpenings(root: Node | null, text: string): Openings {
  const openings: Openings = { unclosed: undefined, closedBelow: new Map() };
  const visit = (node: unknown): void => {
    if (isPair(node)) {
      visit(node.key);
      visit(node.value);
    } else if (isNode(node)) {
      inspect(node);
      if (isCollection(node)) node.items.forEach(visit);
    }
  };
  const inspect = (node: Node) => {
    // A mapping in lines of its own opens with no bracket, though its first key may be quoted.
    if (isCollection(node) && !node.flow) return;
    const [from, to] = extentOf(node, text);
    const closer = CLOSERS[text[from]!];
    if (closer === undefined) return;
    const opening: Extent = [from, from + 1];
    if (to - from < 2 || text[to - 1] !== closer)
      openings.unclosed ??= { reason: isScalar(node) ? 'UNCLOSED_QUOTE' : 'UNCLOSED_BRACKET', extent: opening };
    else if (isScalar(node) && text.slice(from, to).includes('\n')) openings.closedBelow.set(to, opening);
  };
  visit(root);
  return openings;
}

function findOpening(code: YamlErrorReason, offset: number, openings: Openings, text: string): YamlError | undefined {
  if (!MAY_STEM_FROM_OPENING.has(code)) return undefined;
  const { unclosed, closedBelow } = openings;
  if (unclosed && unclosed.extent[0] < offset) return unclosed;
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const extent = closedBelow.get(lineStart + text.slice(lineStart, offset).trimEnd().length);
  return extent && { reason: 'UNCLOSED_QUOTE', extent };
}

function endOfLine(offset: number, text: string): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}
