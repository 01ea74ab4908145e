import type { QuoteCounts } from '../../core/diagnostics/source.ts';
import type { ParsedYaml } from '../../yaml/parse.ts';
import type { AddDiagnostic } from '../diagnostics.ts';
import type { Draft, InvalidFields } from '../draft.ts';
import { checkAmendments } from './amendments.ts';
import { checkCalendar } from './calendar.ts';
import { checkConfirmations } from './confirmations.ts';
import { checkDays } from './days.ts';
import { checkDocuments } from './documents.ts';
import { checkHeader } from './header.ts';
import { checkIdentities } from './identities.ts';
import { checkItemLinks } from './item-links.ts';
import { createReferenceCheck } from './item-references.ts';
import { checkPreviousPeriod } from './previous-period.ts';
import { checkQuotes, createCalendar } from './quotes.ts';
import { checkReasons } from './reasons.ts';
import { checkReferences } from './references.ts';
import { checkRepeatedItems } from './repeated-items.ts';
import { checkMarkup, checkScalars } from './scalars.ts';
import { scheduleDraft } from './schedule.ts';
import { checkSections } from './sections.ts';
import { checkSources } from './sources.ts';
import { checkTitles } from './titles.ts';
import { checkWorkdays } from './workdays.ts';
import { checkYears } from './years.ts';

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
  checkHeader(draft, add);
  checkSections(draft, invalid, add);
  checkSources(draft, invalid, add);
  checkRepeatedItems(draft, parsed, add);
  checkYears(draft, schedule, add);
  const calendar = createCalendar(draft);
  const quotes = checkQuotes(draft, calendar, schedule, invalid, add);
  checkTitles(draft, calendar, add);
  checkReasons(draft, add);
  checkConfirmations(draft, add);
  checkDocuments(draft, invalid, add);
  checkWorkdays(draft, parsed, schedule, add);
  return quotes;
}
