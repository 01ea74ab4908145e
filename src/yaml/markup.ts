import { isScalar, type Node, type Scalar } from 'yaml';
import type { Extent } from './offsets.ts';
import { quoteText } from './quotes.ts';

/** What YAML takes for a comment, an anchor or a tag beside a value, although it may be meant as text. */
export interface Markup {
  kind: 'comment' | 'anchor' | 'tag';
  /** As written, from its sign on. */
  written: string;
  extent: Extent;
  /** The value with it, as one quoted scalar; null where the value is no text of one line. */
  quoted: string | null;
  /** What the quoted scalar replaces. */
  whole: Extent;
}

// A real comment has a blank after its signs; after a value one sign alone says nothing.
const COMMENT_AFTER = /[ \t]+(#+[^\s#].*|#(?=[ \t]*(?:\r?\n|$)))/y;
const COMMENT_AFTER_KEY = /[ \t]*:[ \t]+(#+[^\s#].*|#(?=[ \t]*(?:\r?\n|$)))/y;
const COMMENT_AFTER_SIGN = /[|>][-+\d]*[ \t]+(#+[^\s#].*|#(?=[ \t]*(?:\r?\n|$)))/y;

const SIGNS = { anchor: '&', tag: '!' } as const;

// In brackets it may follow a sign of theirs.
const PROPERTY = /(?:^|[[{,])([&!]\S*)$/;

// Far more than any tag and anchor take.
const LONGEST_PROPERTIES = 500;

// A date stays a date, and what has several lines fits no quotes.
const NO_TEXT = /^\d{4}-\d{2}-\d{2}$|\n/;

const KNOWN_TAG = /^tag:yaml\.org,2002:(?:str|int|float|bool|null)$/;

/** The comments beside a scalar that may be meant as its text, and its tag. Of a scalar in quotes only the tag: its text is whole. */
export function listMarkup(scalar: Scalar, key: Scalar | undefined, text: string): Markup[] {
  const { type, tag } = scalar;
  const [from, to] = scalar.range!;
  const found: (Markup | undefined)[] = [];
  if (tag !== undefined && !KNOWN_TAG.test(tag)) found.push(findProperty('tag', scalar, text));
  if (type === 'PLAIN') {
    if (key) found.push(findComment(COMMENT_AFTER_KEY, key.range![1], scalar, text));
    if (to > from) found.push(findComment(COMMENT_AFTER, to, scalar, text));
  } else if (type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED')
    found.push(findComment(COMMENT_AFTER_SIGN, from, scalar, text));
  return found.filter((markup) => markup !== undefined);
}

/** A comment before or behind a value. */
function findComment(pattern: RegExp, offset: number, scalar: Scalar, text: string): Markup | undefined {
  pattern.lastIndex = offset;
  const match = pattern.exec(text);
  if (!match) return undefined;
  const written = match[1]!.trimEnd();
  const from = offset + match[0].length - match[1]!.length;
  const extent: Extent = [from, from + written.length];
  const value = pattern === COMMENT_AFTER_KEY ? [written, scalar.value] : [scalar.value, written];
  return { kind: 'comment', written, extent, quoted: quote(scalar, value), whole: join(extent, scalar) };
}

/** From the first of both to the last. A value that is empty is nowhere. */
function join([from, to]: Extent, node: Node): Extent {
  const [start, end] = node.range!;
  return start === end ? [from, to] : [Math.min(from, start), Math.max(to, end)];
}

/** The anchor or the tag of a node; undefined where a comment, or nothing, parts it from the node. */
export function findProperty(kind: 'anchor' | 'tag', node: Node, text: string): Markup | undefined {
  const { anchor, tag } = node as { anchor?: string; tag?: string };
  const start = node.range![0];
  const count = Number(anchor !== undefined) + Number(tag !== undefined);
  const before = text.slice(Math.max(0, start - LONGEST_PROPERTIES), start);
  const [property] = [...before.matchAll(/\S+/g)].slice(-count).flatMap((word) => {
    const written = PROPERTY.exec(word[0])?.[1];
    if (!written?.startsWith(SIGNS[kind])) return [];
    return [{ written, from: start - before.length + word.index + word[0].length - written.length }];
  });
  if (!property) return undefined;
  const { written, from } = property;
  // What follows a tag without a blank is an error of its own.
  if (!/^(?:\s|$)/.test(text.charAt(from + written.length))) return undefined;
  const quoted = isScalar(node) ? quote(node, [written, node.value]) : null;
  const extent: Extent = [from, from + written.length];
  return { kind, written, extent, quoted, whole: join(extent, node) };
}

function quote({ type }: Scalar, parts: unknown[]): string | null {
  const isText = parts.every((part) => part === null || (typeof part === 'string' && !NO_TEXT.test(part)));
  if (!isText || type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED') return null;
  const text = parts.filter(Boolean).join(' ');
  return quoteText(text);
}
