import type { IsoDate } from './date.ts';
import type { CountUnit, DueRule, TimeOfDay } from './due-rule.ts';
import type { MonthlyFrequency } from './period.ts';
import type { ProgramSpan } from './program.ts';

/** A place in a file's text: line and column from 1, the column in UTF-16 units as editors count it. */
export interface Position {
  line: number;
  column: number;
}

/** From `start` up to but not including `end`. */
export interface Span {
  start: Position;
  end: Position;
}

/** Where in the data: keys and list positions from the root. */
export type Path = (string | number)[];

export type Severity = 'error' | 'warning' | 'note';

/** What a key may hold, for the words of a message. */
export type Expected =
  | 'text'
  | 'integer'
  | 'list'
  | 'mapping'
  | 'date'
  | 'period'
  | 'rule'
  | 'day-rule'
  | 'day'
  | 'month';

export type IdKind = 'item' | 'section';

/** Why a text is no YAML: the parser's own codes, then what the text around an error tells about it. */
export type SyntaxReason =
  | 'ALIAS_PROPS'
  | 'BAD_ALIAS'
  | 'BAD_COLLECTION_TYPE'
  | 'BAD_DIRECTIVE'
  | 'BAD_DQ_ESCAPE'
  | 'BAD_INDENT'
  | 'BAD_PROP_ORDER'
  | 'BAD_SCALAR_START'
  | 'BLOCK_AS_IMPLICIT_KEY'
  | 'BLOCK_IN_FLOW'
  | 'DUPLICATE_KEY'
  | 'IMPOSSIBLE'
  | 'KEY_OVER_1024_CHARS'
  | 'MISSING_CHAR'
  | 'MULTILINE_IMPLICIT_KEY'
  | 'MULTIPLE_ANCHORS'
  | 'MULTIPLE_DOCS'
  | 'MULTIPLE_TAGS'
  | 'NON_STRING_KEY'
  | 'RESOURCE_EXHAUSTION'
  | 'TAB_AS_INDENT'
  | 'TAG_RESOLVE_FAILED'
  | 'UNEXPECTED_TOKEN'
  | 'YAML_VERSION'
  | 'COLON_IN_TEXT'
  | 'DEEPER_LINE'
  | 'MISPLACED_DASH'
  | 'MISSING_COLON'
  | 'MISSING_SPACE'
  | 'TEXT_AFTER_QUOTE'
  | 'TEXT_AFTER_SIGN'
  | 'UNCLOSED_BRACKET'
  | 'UNCLOSED_QUOTE';

/** Rules that can be meant, as the file writes `when`; left out where none was read. */
export interface Proposed {
  proposals?: string[];
}

/** What each finding says about its case. The words are made at the edge, in the reader's language. */
export interface DiagnosticParams {
  'not-utf8': Record<never, never>;
  'empty-file': Record<never, never>;
  'yaml-syntax': { reason: SyntaxReason };
  'tab-indent': Record<never, never>;
  'multiple-documents': Record<never, never>;
  'duplicate-key': { key: string; line: number };
  'too-many-aliases': Record<never, never>;
  'too-deep': Record<never, never>;

  'unknown-key': { key: string; nearest: string | null; allowed: string[] };
  'missing-key': { key: string; example: string | null } & Proposed;
  'wrong-type': {
    expected: Expected;
    actual: 'text' | 'number' | 'fraction' | 'list' | 'mapping' | 'boolean' | 'nothing';
  } & Proposed;
  'number-for-text': { written: string };
  'invalid-value': { value: string; nearest: string | null; allowed: string[] };
  'out-of-range': { value: number; min: number; max: number };
  'boolean-word': { word: string };
  'leading-zero': { written: string; value: number };
  'hash-in-text': { written: string; quoted: string | null };
  'unused-anchor': { written: string; quoted: string | null };
  'tag-in-text': { written: string; quoted: string | null };
  'when-missing': Proposed;
  'span-conflict': { other: string };
  'key-conflict': { first: string; second: string };
  'when-conflict': { first: string; second: string };

  'invalid-date': { value: string; nearest: string | null } & Proposed;
  'impossible-date': { year: number; month: number; day: number; lastDay: number | null };
  'date-with-time': { value: string; date: string };
  'invalid-time': { value: string };
  'invalid-count': { value: string };
  'invalid-period': { value: string; nearest: string | null } & Proposed;
  'day-not-in-month': { day: number; months: number[]; lastDay: number };
  'impossible-day': { day: number; months: number[]; lastDay: number };
  'month-beyond-period': { every: MonthlyFrequency; month: string; max: number };
  'reversed-window': { from: IsoDate; to: IsoDate };
  'no-working-day': { from: IsoDate; to: IsoDate; lastWorkday: IsoDate };
  'outside-year': { date: IsoDate; span: ProgramSpan };
  /** Deadlines that fall in the span, but belong to the programme before. */
  'previous-period': { deadlines: { key: string; due: IsoDate }[] };
  'unknown-timezone': { value: string };

  'invalid-id': { value: string; suggestion: string | null };
  'invalid-place': { value: string };
  'invalid-term': { value: string };
  'duplicate-id': { id: string; kind: IdKind; line: number };
  /** `line` is in the other file. */
  'duplicate-program': { id: string; file: string; line: number };
  'duplicate-document': { symbol: string; date: IsoDate; line: number };
  'unknown-item': { item: string; nearest: string | null };
  /** The items in the order in which each hangs on the next; the first one once more at the end. */
  'item-circle': { items: string[] };
  'item-never-due': { item: string };
  'amended-ongoing': Record<never, never>;
  /** `held`: the periods of the item that the file holds; none where it does not recur. */
  'unknown-period': { period: string; held: string[] };
  'invalid-merger': { item: string; reason: 'itself' | 'never-due' | 'merged' | 'cancelled' };
  'unknown-document': { symbol: string; nearest: string | null };
  'ambiguous-document': { symbol: string; choices: string[] };
  'uncited-document': { symbol: string };

  'empty-text': Record<never, never>;
  'too-long': { length: number; limit: number };
  'control-character': { name: string };

  'quote-mismatch': { phrase: string; said: Said; rule: DueRule };
  'quote-partial': { phrase: string; uncovered: IsoDate[]; time: TimeOfDay | null };
  'quote-not-read': { words: string[]; isDated: boolean };
  'hidden-deadline': { phrase: string; rules: DueRule[] };
  'anniversary-mismatch': { anniversary: number; symbol: string; issued: number; year: number };
  'term-mismatch': { symbol: string; term: string; date: IsoDate; expected: string };
  'sunday-document': { symbol: string; date: IsoDate };
  'blank-symbol': { symbol: string };
  'later-document': { symbol: string; date: IsoDate; updated: IsoDate };
  'printed-otherwise': { symbol: string; place: string; detail: string; printed: string; actual: string };
  'missing-source': { item: string };

  'workday-twice': { date: IsoDate; line: number };
  'to-confirm': { what: string };
  'unknown-code': { code: string; nearest: string | null };
  'unused-acknowledgement': { code: string };
}

/** What a quote says: rules that hold together, a count from an event, or a day that no calendar has. */
export type Said =
  | { form: 'rules'; rules: DueRule[] }
  | { form: 'count'; count: number; unit: CountUnit; direction: 'after' | 'ahead' }
  | { form: 'impossible'; words: string };

export type DiagnosticCode = keyof DiagnosticParams;

export type DiagnosticOf<Code extends DiagnosticCode> = {
  code: Code;
  severity: Severity;
  path: Path;
  params: DiagnosticParams[Code];
  span: Span;
};

/** A finding about a file, without words. */
export type Diagnostic = { [Code in DiagnosticCode]: DiagnosticOf<Code> }[DiagnosticCode];
