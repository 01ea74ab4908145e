import type { QuoteCounts } from '../../core/source.ts';
import type { ParsedYaml } from '../../yaml/parse.ts';
import type { Draft, FaultyFields } from '../draft.ts';
import type { Report } from '../report.ts';
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
  report: Report;
  parsed: ParsedYaml;
  /** What a fault already told of has put aside: nothing is to be said of its absence. */
  faulty: FaultyFields;
}

/**
 * What one part of a programme says of another, beyond the shape of each. Parts that are missing are passed over. Answers how
 * many quotes were looked at.
 */
export function checkProgram(draft: Draft, { report, parsed, faulty }: CheckContext): QuoteCounts {
  checkScalars(parsed, faulty, report);
  checkMarkup(parsed, report);
  checkIdentities(draft, parsed, report);
  checkReferences(draft, faulty, report);
  const checkReference = createReferenceCheck(draft, report);
  checkItemLinks(draft, checkReference, report);
  checkDays(draft, report);
  const schedule = scheduleDraft(draft, faulty);
  checkCalendar(draft, schedule, report);
  if (schedule) {
    checkAmendments(schedule, checkReference, report);
    checkPreviousPeriod(draft, schedule, report);
  }
  checkSources(draft, faulty, report);
  const quotes = checkQuotes(draft, faulty, report);
  checkConfirmations(draft, report);
  checkDocuments(draft, report);
  checkWorkdays(draft, parsed, report);
  return quotes;
}
