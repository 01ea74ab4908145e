import type { QuoteCounts } from '../../core/diagnostics/source.ts';
import type { ParsedYaml } from '../../yaml/parse.ts';
import type { AddDiagnostic } from '../diagnostics.ts';
import type { Draft, InvalidFields } from '../draft.ts';
import { checkAmendments } from './amendments.ts';
import { checkCalendar } from './calendar.ts';
import { checkConfirmations } from './confirmations.ts';
import { checkDays } from './days.ts';
import { checkDocuments } from './documents.ts';
import { checkIdentities } from './identities.ts';
import { createReferenceCheck } from './item-ids.ts';
import { checkItemLinks } from './item-links.ts';
import { checkPreviousPeriod } from './previous-period.ts';
import { checkQuotes } from './quotes.ts';
import { checkReferences } from './references.ts';
import { checkMarkup, checkScalars } from './scalars.ts';
import { scheduleDraft } from './schedule.ts';
import { checkSources } from './sources.ts';
import { checkWorkdays } from './workdays.ts';

export interface CheckContext {
  add: AddDiagnostic;
  parsed: ParsedYaml;
  /** Fields that schema errors removed: checks report nothing about their absence. */
  invalid: InvalidFields;
}

/**
 * What one part of a programme says of another, beyond the shape of each. Parts that are missing are passed over. Answers how
 * many quotes were looked at.
 */
export function checkProgram(draft: Draft, { add, parsed, invalid }: CheckContext): QuoteCounts {
  checkScalars(parsed, invalid, add);
  checkMarkup(parsed, add);
  checkIdentities(draft, invalid, parsed, add);
  checkReferences(draft, invalid, add);
  const checkReference = createReferenceCheck(draft, add);
  checkItemLinks(draft, checkReference, add);
  checkDays(draft, add);
  const schedule = scheduleDraft(draft, invalid);
  checkCalendar(draft, schedule, add);
  if (schedule) {
    checkAmendments(schedule, checkReference, add);
    checkPreviousPeriod(draft, schedule, add);
  }
  checkSources(draft, invalid, add);
  const quotes = checkQuotes(draft, invalid, add);
  checkConfirmations(draft, add);
  checkDocuments(draft, invalid, add);
  checkWorkdays(draft, parsed, add);
  return quotes;
}
