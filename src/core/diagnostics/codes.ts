import type { DiagnosticCode, DiagnosticParams } from './diagnostic.ts';
import { acknowledgements } from './families/acknowledgements.ts';
import { dates } from './families/dates.ts';
import { documents } from './families/documents.ts';
import { identities } from './families/identities.ts';
import { items } from './families/items.ts';
import { keys } from './families/keys.ts';
import { markup } from './families/markup.ts';
import { programs } from './families/programs.ts';
import { quotes } from './families/quotes.ts';
import { syntax } from './families/syntax.ts';
import { titles } from './families/titles.ts';
import { values } from './families/values.ts';
import type { Severity } from './severity.ts';

const SEVERITIES: Record<DiagnosticCode, Severity> = {
  ...syntax,
  ...keys,
  ...values,
  ...markup,
  ...dates,
  ...identities,
  ...items,
  ...quotes,
  ...documents,
  ...titles,
  ...programs,
  ...acknowledgements,
};

/** All codes, in the order of the reference page. */
export const CODES = Object.keys(SEVERITIES) as DiagnosticCode[];

/** What a file may acknowledge: its warnings, and the errors about words that only a person can judge. */
export const ACKNOWLEDGEABLE: ReadonlySet<string> = new Set<DiagnosticCode>([
  ...CODES.filter((code) => SEVERITIES[code] === 'warning'),
  'quote-mismatch',
  'hidden-deadline',
]);

/** The highest severity that a code can have. */
export function severityOf(code: DiagnosticCode): Severity {
  return SEVERITIES[code];
}

/** The severity of one case: a quote that cannot be read is a warning only where it may hold a date. */
export function severityIn<Code extends DiagnosticCode>(code: Code, params: DiagnosticParams[Code]): Severity {
  const isHarmless = code === 'quote-not-read' && !(params as DiagnosticParams['quote-not-read']).isDated;
  return isHarmless ? 'note' : severityOf(code);
}
