import type { DiagnosticCode, DiagnosticParams } from './diagnostic.ts';
import { acknowledgements } from './diagnostics/acknowledgements.ts';
import { dates } from './diagnostics/dates.ts';
import { documents } from './diagnostics/documents.ts';
import { identities } from './diagnostics/identities.ts';
import { items } from './diagnostics/items.ts';
import { keys } from './diagnostics/keys.ts';
import { markup } from './diagnostics/markup.ts';
import { quotes } from './diagnostics/quotes.ts';
import type { Severity } from './diagnostics/severity.ts';
import { syntax } from './diagnostics/syntax.ts';
import { values } from './diagnostics/values.ts';

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
