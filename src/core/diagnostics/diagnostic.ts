import type { AcknowledgementParams } from './families/acknowledgements.ts';
import type { DateParams } from './families/dates.ts';
import type { DocumentParams } from './families/documents.ts';
import type { IdentityParams } from './families/identities.ts';
import type { ItemParams } from './families/items.ts';
import type { KeyParams } from './families/keys.ts';
import type { MarkupParams } from './families/markup.ts';
import type { ProgramParams } from './families/programs.ts';
import type { QuoteParams } from './families/quotes.ts';
import type { SyntaxParams } from './families/syntax.ts';
import type { TitleParams } from './families/titles.ts';
import type { ValueParams } from './families/values.ts';
import type { Severity } from './severity.ts';

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

/** The values that each code's message needs. The words are made at the edge, in the reader's language. */
export interface DiagnosticParams
  extends SyntaxParams,
    KeyParams,
    ValueParams,
    MarkupParams,
    DateParams,
    IdentityParams,
    ItemParams,
    QuoteParams,
    DocumentParams,
    TitleParams,
    ProgramParams,
    AcknowledgementParams {}

/** What another place is to the diagnostic that names it. */
export type RelatedRole = 'first' | 'other-key' | 'quote' | 'rule' | 'issued' | 'updated' | 'document' | 'item';

/** Another place in the same file that a diagnostic is about. */
export interface Related {
  role: RelatedRole;
  span: Span;
}

/** The one edit that removes a diagnostic: a text that replaces a span, which may be empty. */
export interface Fix {
  span: Span;
  text: string;
}

export type DiagnosticCode = keyof DiagnosticParams;

export type DiagnosticOf<Code extends DiagnosticCode> = {
  code: Code;
  severity: Severity;
  path: Path;
  params: DiagnosticParams[Code];
  span: Span;
  related: Related[];
  fix: Fix | null;
  /** Why it may stay, where the file acknowledges it. */
  acknowledged?: string;
};

/** A problem found in a file, without words. */
export type Diagnostic = { [Code in DiagnosticCode]: DiagnosticOf<Code> }[DiagnosticCode];
