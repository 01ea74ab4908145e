import * as z from 'zod/mini';
import { PROGRAM_YEARS } from '../../core/program.ts';
import { decisionsWords, decisionWords, namedDayWords } from '../../i18n/vi/schema/workdays.ts';
import { mapping } from './values/describe.ts';
import { date, LIMITS, text, wholeNumber } from './values/values.ts';

const decision = mapping(decisionWords, { date: date(), reason: text(LIMITS.quote) });

/** An office's own decisions, in its programme, which override the table. */
export const decisions = mapping(decisionsWords, {
  off: z._default(z.array(decision), []),
  work: z._default(z.array(decision), []),
});

const namedDay = mapping(namedDayWords, { date: date(), name: text(LIMITS.quote) });

const workYear = z.strictObject({
  year: wholeNumber(PROGRAM_YEARS.first, PROGRAM_YEARS.last),
  status: z.enum(['official', 'computed']),
  notices: z._default(z.array(text(LIMITS.quote)), []),
  off: z._default(z.array(namedDay), []),
  work: z._default(z.array(namedDay), []),
});

/** A table of working days in a file of its own, such as data/workdays-vn.yaml. */
export const workdayTableShape = z.strictObject({ years: z.array(workYear) });
