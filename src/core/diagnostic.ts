import type { IsoDate } from './date.ts';
import type { Frequency } from './period.ts';

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
export type Expected = 'text' | 'number' | 'list' | 'mapping' | 'date' | 'period' | 'rule' | 'day' | 'month';

export type TextKind = 'item' | 'section' | 'year';

/** What each finding says about its case. The words are made at the edge, in the reader's language. */
export interface DiagnosticParams {
  'not-utf8': Record<never, never>;
  'empty-file': Record<never, never>;
  'yaml-syntax': { reason: string };
  'tab-indent': Record<never, never>;
  'multiple-documents': Record<never, never>;
  'duplicate-key': { key: string; line: number };
  'too-many-aliases': Record<never, never>;
  'too-deep': Record<never, never>;

  'unknown-key': { key: string; nearest: string | null; allowed: string[] };
  'missing-key': { key: string };
  'wrong-type': { expected: Expected; actual: Expected | 'boolean' | 'nothing' };
  'number-for-text': { written: string };
  'invalid-value': { value: string; nearest: string | null; allowed: string[] };
  'out-of-range': { value: number; min: number; max: number };
  'boolean-word': { word: string };
  'leading-zero': { written: string; value: number };
  'when-missing': Record<never, never>;
  'when-conflict': { first: string; second: string };

  'invalid-date': { value: string };
  'impossible-date': { year: number; month: number; day: number; lastDay: number | null };
  'date-with-time': { value: string; date: string };
  'invalid-period': { value: string; nearest: string | null };
  'day-not-in-month': { day: number; months: number[]; lastDay: number };
  'month-beyond-period': { every: Frequency; month: string; max: number };
  'reversed-window': { from: IsoDate; to: IsoDate };
  'outside-year': { date: IsoDate; year: number };
  'unknown-timezone': { value: string };

  'invalid-id': { value: string; suggestion: string | null };
  'invalid-place': { value: string };
  'invalid-term': { value: string };
  'duplicate-id': { id: string; kind: TextKind; line: number };
  'duplicate-document': { symbol: string; date: IsoDate; line: number };
  'unknown-document': { symbol: string; nearest: string | null };
  'ambiguous-document': { symbol: string; choices: string[] };
  'uncited-document': { symbol: string };

  'empty-text': Record<never, never>;
  'too-long': { length: number; limit: number };
  'control-character': { name: string };
  'reserved-character': { character: string };

  'quote-mismatch': { phrase: string; said: QuotedRule; encoded: QuotedRule };
  'anniversary-mismatch': { anniversary: number; symbol: string; issued: number; year: number };
  'term-mismatch': { symbol: string; term: string; date: IsoDate; expected: string };
  'sunday-document': { symbol: string; date: IsoDate };
  'later-document': { symbol: string; date: IsoDate; updated: IsoDate };
  'printed-otherwise': { symbol: string; place: string; detail: string; printed: string; actual: string };
  'missing-source': { item: string };

  'to-confirm': { what: string };
  'unknown-code': { code: string; nearest: string | null };
  'unused-acknowledgement': { code: string };
}

/** One side of a quote-mismatch, as data that either language can say. */
export type QuotedRule =
  | { form: 'date'; boundary: 'before' | 'by'; date: IsoDate }
  | {
      form: 'recurring';
      boundary: 'before' | 'by';
      every: Frequency;
      month: number | 'last' | 'next' | null;
      day: number | 'last';
    }
  | { form: 'every'; every: Frequency }
  | { form: 'during'; period: string }
  | { form: 'range'; from: IsoDate; to: IsoDate }
  | { form: 'pending' }
  | { form: 'ongoing' };

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
