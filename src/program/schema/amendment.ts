import * as z from 'zod/mini';
import type { Amendment } from '../../core/amendment.ts';
import { type DueRule, frequencyOf } from '../../core/due-rule.ts';
import type { IsoDate } from '../../core/time/date.ts';
import type { Frequency } from '../../core/time/period.ts';
import { dayFormsFor, dayRule, findMonthIssue, readDay, type WrittenDay } from './day-rule.ts';
import { type CustomIssue, createIssue, prefixIssue } from './issues/custom-issue.ts';
import { symbolText } from './values/common-keys.ts';
import { roll, time } from './values/time-and-roll.ts';
import { date, describe, LIMITS, period, slug, text } from './values/values.ts';
import { readBoundary } from './when.ts';

const documented = {
  document: describe(symbolText(), 'Số, ký hiệu văn bản sau, có trong documents.', '45-CV/BTG'),
  quote: describe(
    z.optional(text(LIMITS.quote)),
    'Nguyên văn cụm từ ấn định lại thời gian.',
    'gửi trước ngày 15 tháng 6 năm 2023',
  ),
};
const forPeriod = {
  ...documented,
  period: describe(z.optional(period()), 'Kỳ được đổi; bỏ trống nếu việc không lặp lại.', '2023-Q2'),
};
const fromPeriod = { ...documented, since: describe(period(), 'Đổi từ kỳ này trở đi.', '2026-Q3') };

const written = (says: string) => describe(date(), says, '2023-06-15');
const day = (mayCount: boolean, says: string) =>
  describe(dayRule([...dayFormsFor(false, mayCount), 'week']), says, { month: 'last', day: 15 });

const merged = {
  merged: describe(slug(), 'Mã của việc mà kỳ này được báo cáo chung.', 'bao-cao-6-thang'),
};
const cancelled = {
  cancelled: describe(text(LIMITS.quote), 'Lý do không thực hiện kỳ này.', 'theo thông báo hoãn của Đảng ủy'),
};

/** The forms of an entry of `amended`, by the keys that distinguish them. */
export const AMENDMENT_FORMS = {
  before: z.strictObject({ ...forPeriod, before: written('Trước ngày này.') }),
  by: z.strictObject({ ...forPeriod, by: written('Chậm nhất ngày này.'), time: time(), roll: roll() }),
  on: z.strictObject({ ...forPeriod, on: written('Vào ngày này.'), time: time() }),
  'from+to': z.strictObject({
    ...forPeriod,
    from: written('Từ ngày này.'),
    to: written('Đến hết ngày này.'),
    time: time(),
  }),
  merged: z.strictObject({ ...forPeriod, ...merged }),
  cancelled: z.strictObject({ ...forPeriod, ...cancelled }),
  'since+before': z.strictObject({ ...fromPeriod, before: day(false, 'Trước ngày này của kỳ.') }),
  'since+by': z.strictObject({
    ...fromPeriod,
    by: day(true, 'Chậm nhất ngày này của kỳ.'),
    time: time(),
    roll: roll(),
  }),
  'since+on': z.strictObject({ ...fromPeriod, on: day(false, 'Vào ngày này của kỳ.'), time: time() }),
  'since+merged': z.strictObject({ ...fromPeriod, ...merged }),
  'since+cancelled': z.strictObject({ ...fromPeriod, ...cancelled }),
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
