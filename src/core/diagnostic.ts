import type { AcknowledgementParams } from './diagnostics/acknowledgements.ts';
import type { DateParams } from './diagnostics/dates.ts';
import type { DocumentParams } from './diagnostics/documents.ts';
import type { IdentityParams } from './diagnostics/identities.ts';
import type { ItemParams } from './diagnostics/items.ts';
import type { KeyParams } from './diagnostics/keys.ts';
import type { MarkupParams } from './diagnostics/markup.ts';
import type { QuoteParams } from './diagnostics/quotes.ts';
import type { Severity } from './diagnostics/severity.ts';
import type { SyntaxParams } from './diagnostics/syntax.ts';
import type { ValueParams } from './diagnostics/values.ts';

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
    AcknowledgementParams {}

export type DiagnosticCode = keyof DiagnosticParams;

export type DiagnosticOf<Code extends DiagnosticCode> = {
  code: Code;
  severity: Severity;
  path: Path;
  params: DiagnosticParams[Code];
  span: Span;
  /** Why it may stay, where the file acknowledges it. */
  acknowledged?: string;
};

/** A problem found in a file, without words. */
export type Diagnostic = { [Code in DiagnosticCode]: DiagnosticOf<Code> }[DiagnosticCode];
