import * as z from 'zod/mini';
import type { DayRule, DueRule, RelativePeriod } from '../../core/due-rule.ts';
import { MONTHS_IN, type MonthlyFrequency } from '../../core/period.ts';
import type { Fault } from './faults.ts';
import { date, describe, LIMITS, period, text, wholeNumber } from './values.ts';

const dayRule = z.strictObject({
  month: describe(
    z.optional(z.union([wholeNumber(1, 12), z.literal('last'), z.literal('next')])),
    'Tháng thứ mấy trong kỳ: 1, 2…; last là tháng cuối cùng của kỳ; next là tháng đầu của kỳ sau. Kỳ tháng thì bỏ trống hoặc next.',
    'last',
  ),
  day: describe(
    z.union([wholeNumber(1, 31), z.literal('last')]),
    'Ngày trong tháng: 1–31; last là ngày cuối cùng của tháng.',
    10,
  ),
});

type WrittenDay = z.infer<typeof dayRule>;

const frequency = z.enum(['month', 'quarter', 'half', 'year']);

const every = () =>
  describe(frequency, 'Lặp lại theo kỳ: month (tháng), quarter (quý), half (6 tháng), year (năm).', 'quarter');

/** The forms of `when`, by the keys that distinguish them. */
export const WHEN_FORMS = {
  before: z.strictObject({ before: describe(date(), '“Trước ngày X”: chính ngày X đã là muộn.', '2023-06-05') }),
  by: z.strictObject({ by: describe(date(), '“Chậm nhất ngày X”: ngày X còn kịp.', '2023-06-05') }),
  'every+before': z
    .strictObject({
      every: every(),
      before: describe(dayRule, '“Trước ngày … của kỳ”: chính ngày ấy đã là muộn.', { month: 'last', day: 10 }),
    })
    .check(checkMonth(({ before }) => before, 'before')),
  'every+by': z
    .strictObject({
      every: every(),
      by: describe(z.strictObject(dayRule.shape), '“Chậm nhất ngày … của kỳ”: ngày ấy còn kịp.', {
        month: 'last',
        day: 10,
      }),
    })
    .check(checkMonth(({ by }) => by, 'by')),
  every: z.strictObject({ every: every() }),
  during: z.strictObject({
    during: describe(
      period(),
      'Trong một kỳ: 2023, 2023-H1 (6 tháng đầu năm), 2023-Q2 (quý II), 2023-06 (tháng 6).',
      '2023-Q2',
    ),
  }),
  'from+to': z.strictObject({
    from: describe(date(), 'Ngày đầu của khoảng thời gian.', '2023-03-15'),
    to: describe(date(), 'Ngày cuối của khoảng thời gian; ngày này còn kịp.', '2023-04-15'),
  }),
  pending: z.strictObject({
    pending: describe(text(LIMITS.quote), 'Chưa ấn định thời gian: đang chờ gì.', 'theo hướng dẫn của Trung ương'),
  }),
  ongoing: z.strictObject({ ongoing: describe(text(LIMITS.quote), 'Thường xuyên, không có hạn.', 'tiếp tục') }),
} as const;

const written = z.union(Object.values(WHEN_FORMS));

/** `when` as the file writes it, read as a due rule. */
export const when = z.pipe(written, z.transform(readRule));

/** The values that a rule fixes in one year, each by its keys below `when`: dates, or the id of a period. */
export function listFixedValues(rule: DueRule): { path: string[]; value: string }[] {
  switch (rule.form) {
    case 'date':
      return [{ path: [rule.boundary], value: rule.date }];
    case 'window':
      return [
        { path: ['from'], value: rule.from },
        { path: ['to'], value: rule.to },
      ];
    case 'during':
      return [{ path: ['during'], value: rule.period }];
    case 'recurring':
    case 'recurring-window':
    case 'every':
    case 'item':
    case 'pending':
    case 'ongoing':
      return [];
  }
}

function readRule(value: z.infer<typeof written>): DueRule {
  const end = { time: null, roll: null };
  if ('every' in value) {
    const { every } = value;
    if ('before' in value) return { form: 'recurring', every, boundary: 'before', day: readDay(value.before), ...end };
    if ('by' in value) return { form: 'recurring', every, boundary: 'by', day: readDay(value.by), ...end };
    return { form: 'every', every, time: null };
  }
  if ('before' in value) return { form: 'date', boundary: 'before', date: value.before, ...end };
  if ('by' in value) return { form: 'date', boundary: 'by', date: value.by, ...end };
  if ('during' in value) return { form: 'during', period: value.during, time: null };
  if ('from' in value) return { form: 'window', from: value.from, to: value.to, time: null };
  return 'pending' in value ? { form: 'pending', reason: value.pending } : { form: 'ongoing', reason: value.ongoing };
}

function readDay({ month = 1, day }: WrittenDay): DayRule {
  const of: RelativePeriod = month === 'next' ? 'next' : 'this';
  return { form: 'day-of-month', month: { of, month: month === 'next' ? 1 : month }, day };
}

/** A day of a period names its month, and one that the period has. */
function checkMonth<Form extends { every: MonthlyFrequency }>(dayOf: (form: Form) => WrittenDay, key: string) {
  return z.check<Form>(({ value, issues }) => {
    const fault = findMonthFault(value.every, dayOf(value).month);
    if (fault) issues.push({ code: 'custom', path: [key, 'month'], params: { fault }, input: value });
  });
}

function findMonthFault(every: MonthlyFrequency, month: WrittenDay['month']): Fault | undefined {
  const length = MONTHS_IN[every];
  if (every === 'month') {
    if (month === undefined || month === 'next') return undefined;
    return { code: 'month-beyond-period', params: { every, month: String(month), max: 0 } };
  }
  if (month === undefined) return { code: 'missing-key', params: { key: 'month', example: 'last' } };
  return typeof month === 'number' && month > length
    ? { code: 'month-beyond-period', params: { every, month: String(month), max: length } }
    : undefined;
}
