import * as z from 'zod/mini';
import type { Amendment } from '../../core/amendment.ts';
import { type DueRule, frequencyOf } from '../../core/due-rule.ts';
import type { IsoDate } from '../../core/time/date.ts';
import type { Frequency } from '../../core/time/period.ts';
import { periodAmendmentWords, sinceAmendmentWords } from '../../i18n/vi/schema/amendment.ts';
import { dayFormsFor, dayRule, findMonthIssue, readDay, type WrittenDay } from './day-rule.ts';
import { type CustomIssue, createIssue, prefixIssue } from './issues/custom-issue.ts';
import { symbol } from './values/common-keys.ts';
import { mapping } from './values/describe.ts';
import { roll, time } from './values/time-and-roll.ts';
import { date, LIMITS, period, slug, text } from './values/values.ts';
import { readBoundary } from './when.ts';

const document = { document: symbol(), quote: z.optional(text(LIMITS.quote)) };
const inPeriod = { ...document, period: z.optional(period()) };
const sincePeriod = { ...document, since: period() };

const day = (mayCount: boolean) => dayRule([...dayFormsFor(false, mayCount), 'week']);

const merged = { merged: slug() };
const cancelled = { cancelled: text(LIMITS.quote) };

/** The forms of an entry of `amended`, by the keys that distinguish them. */
export const AMENDMENT_FORMS = {
  before: mapping(periodAmendmentWords, { ...inPeriod, before: date() }),
  by: mapping(periodAmendmentWords, { ...inPeriod, by: date(), time: time(), roll: roll() }),
  on: mapping(periodAmendmentWords, { ...inPeriod, on: date(), time: time() }),
  'from+to': mapping(periodAmendmentWords, { ...inPeriod, from: date(), to: date(), time: time() }),
  merged: mapping(periodAmendmentWords, { ...inPeriod, ...merged }),
  cancelled: mapping(periodAmendmentWords, { ...inPeriod, ...cancelled }),
  'since+before': mapping(sinceAmendmentWords, { ...sincePeriod, before: day(false) }),
  'since+by': mapping(sinceAmendmentWords, { ...sincePeriod, by: day(true), time: time(), roll: roll() }),
  'since+on': mapping(sinceAmendmentWords, { ...sincePeriod, on: day(false), time: time() }),
  'since+merged': mapping(sinceAmendmentWords, { ...sincePeriod, ...merged }),
  'since+cancelled': mapping(sinceAmendmentWords, { ...sincePeriod, ...cancelled }),
} as const;

export type AmendmentForm = keyof typeof AMENDMENT_FORMS;

export const amendment = z.union(Object.values(AMENDMENT_FORMS));

type WrittenAmendment = z.infer<typeof amendment>;

/** Where an entry does not fit the item's rule: its scope, and the month of a day. Paths start at the entry. */
export function findAmendmentIssues(value: WrittenAmendment, rule: DueRule): CustomIssue[] {
  const every = frequencyOf(rule);
  if (every === null && !('since' in value) && value.period === undefined) return [];
  if (every !== null && !('since' in value) && value.period === undefined)
    return [createIssue('missing-key', { key: 'period', example: null }, ['period'])];
  if (every === null) return [];
  return ['before', 'by', 'on'].flatMap((key) => {
    const day = (value as Record<string, unknown>)[key];
    if (typeof day !== 'object') return [];
    const issue = findMonthIssue(every, day as WrittenDay);
    return issue ? [prefixIssue(issue, [key])] : [];
  });
}

export function readAmendment(value: WrittenAmendment, rule: DueRule): Amendment {
  const { document, quote } = value;
  const scope: Amendment['scope'] =
    'since' in value
      ? { form: 'since', period: value.since }
      : value.period === undefined
        ? null
        : { form: 'period', period: value.period };
  return { document, quote, scope, change: readChange(value, frequencyOf(rule) ?? 'year') };
}

function readChange(value: WrittenAmendment, every: Frequency): Amendment['change'] {
  if ('merged' in value) return { form: 'merged', item: value.merged };
  if ('cancelled' in value) return { form: 'cancelled', reason: value.cancelled };
  const end = {
    time: ('time' in value ? value.time : null) ?? null,
    roll: ('roll' in value ? value.roll : null) ?? null,
  };
  if ('to' in value) return { form: 'window', from: value.from, to: value.to, time: end.time };
  const [boundary, day] = readBoundary<IsoDate | WrittenDay>(value);
  return typeof day === 'string'
    ? { form: 'date', boundary, date: day, ...end }
    : { form: 'recurring', every, boundary, day: readDay(day), ...end };
}
