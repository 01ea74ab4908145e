import type { Draft } from '../draft.ts';
import type { ParsedYaml } from '../parse.ts';
import type { Report } from '../report.ts';
import { checkCalendar } from './calendar.ts';
import { checkDocuments } from './documents.ts';
import { checkIdentities } from './identities.ts';
import { checkQuotes } from './quotes.ts';
import { checkReferences } from './references.ts';
import { checkScalars } from './scalars.ts';
import { checkSources } from './sources.ts';

export interface CheckContext {
  report: Report;
  parsed: ParsedYaml;
}

/** What one part of a programme says of another, beyond the shape of each. Parts that are missing are passed over. */
export function checkProgram(draft: Draft, { report, parsed }: CheckContext): void {
  checkScalars(parsed, report);
  checkIdentities(draft, parsed, report);
  checkReferences(draft, report);
  checkCalendar(draft, report);
  checkSources(draft, report);
  checkQuotes(draft, report);
  checkDocuments(draft, report);
}
