import * as z from 'zod/mini';
import type { DueRule, RuleBoundary } from '../../core/due-rule.ts';
import { FREQUENCIES, type Frequency, MONTHLY_FREQUENCIES } from '../../core/time/period.ts';
import {
  count,
  type DayForm,
  dayFormsFor,
  dayRule,
  findMonthIssue,
  readCount,
  readDay,
  type WrittenDay,
} from './day-rule.ts';
import { prefixIssue } from './issues/custom-issue.ts';
import { roll, time } from './values/time-and-roll.ts';
import { date, describe, LIMITS, periodWithin, slug, text } from './values/values.ts';

const written = (says: string, example: string) => describe(date(), says, example);
const before = '“Trước ngày X”: gửi đúng ngày X đã là chậm.';
const by = '“Chậm nhất ngày X”: ngày X còn trong hạn.';
const on = '“Vào ngày X”: việc diễn ra đúng ngày X, kể cả ngày nghỉ.';

const monthly = () =>
  describe(
    z.enum(MONTHLY_FREQUENCIES),
    'Lặp lại theo kỳ: month (tháng), quarter (quý), half (6 tháng), year (năm).',
    'quarter',
  );
const weekly = () => describe(z.literal('week'), 'Lặp lại mỗi tuần.', 'week');

/** Where a form holds days of a period, and which forms of day it takes there. */
const DAY_FORMS_OF = {
  monthly: { dated: dayFormsFor(false, false), by: dayFormsFor(false, true), example: { month: 'last', day: 10 } },
  weekly: { dated: dayFormsFor(true, false), by: dayFormsFor(true, true), example: { weekday: 'thursday' } },
};

const day = (forms: DayForm[], says: string, example: unknown) => describe(dayRule(forms), says, example);

function recurring<Every extends z.core.$ZodType<Frequency>>(
  every: () => Every,
  { dated, by: counted, example }: (typeof DAY_FORMS_OF)['monthly' | 'weekly'],
) {
  return {
    before: z.strictObject({ every: every(), before: day(dated, before, example) }).check(checkMonths('before')),
    by: z
      .strictObject({ every: every(), by: day(counted, by, example), time: time(), roll: roll() })
      .check(checkMonths('by')),
    on: z.strictObject({ every: every(), on: day(dated, on, example), time: time() }).check(checkMonths('on')),
    'from+to': z
      .strictObject({
        every: every(),
        from: day(dated, 'Ngày đầu của khoảng thời gian trong kỳ.', example),
        to: day(dated, 'Ngày cuối của khoảng thời gian trong kỳ; ngày này còn trong hạn.', example),
        time: time(),
      })
      .check(checkMonths('from', 'to')),
  };
}

const everyMonthly = recurring(monthly, DAY_FORMS_OF.monthly);
const everyWeekly = recurring(weekly, DAY_FORMS_OF.weekly);

/** The forms of `when`, by the keys that distinguish them. */
export const WHEN_FORMS = {
  before: z.strictObject({ before: written(before, '2023-06-05') }),
  by: z.strictObject({ by: written(by, '2023-06-05'), time: time(), roll: roll() }),
  on: z.strictObject({ on: written(on, '2023-09-05'), time: time() }),
  'every+before': everyMonthly.before,
  'every+by': everyMonthly.by,
  'every+on': everyMonthly.on,
  'every+from+to': everyMonthly['from+to'],
  'week+before': everyWeekly.before,
  'week+by': everyWeekly.by,
  'week+on': everyWeekly.on,
  'week+from+to': everyWeekly['from+to'],
  every: z.strictObject({
    every: describe(
      z.enum(FREQUENCIES),
      'Mỗi kỳ một lần, trong kỳ: week (tuần), month (tháng), quarter (quý), half (6 tháng), year (năm).',
      'quarter',
    ),
    time: time(),
  }),
  during: z.strictObject({
    during: describe(
      periodWithin(MONTHLY_FREQUENCIES),
      'Trong một kỳ: 2023, 2023-H1 (6 tháng đầu năm), 2023-Q2 (quý II), 2023-06 (tháng 6).',
      '2023-Q2',
    ),
    time: time(),
  }),
  'from+to': z.strictObject({
    from: written('Ngày đầu của khoảng thời gian.', '2023-03-15'),
    to: written('Ngày cuối của khoảng thời gian; ngày này còn trong hạn.', '2023-04-15'),
    time: time(),
  }),
  'item+after': z.strictObject({
    item: describe(slug(), 'Mã của việc mà hạn này tính theo.', 'hop-chi-bo'),
    after: describe(
      count(),
      'Bao nhiêu ngày (days) hay ngày làm việc (workdays) sau ngày đến hạn của việc đó.',
      '2 days',
    ),
    time: time(),
    roll: roll(),
  }),
  'item+ahead': z.strictObject({
    item: describe(slug(), 'Mã của việc mà hạn này tính theo.', 'hop-chi-bo'),
    ahead: describe(
      count(),
      'Bao nhiêu ngày (days) hay ngày làm việc (workdays) trước ngày làm việc cuối cùng còn trong hạn của việc đó.',
      '5 workdays',
    ),
    time: time(),
  }),
  pending: z.strictObject({
    pending: describe(text(LIMITS.quote), 'Chưa có thời hạn: đang chờ gì.', 'theo hướng dẫn của Trung ương'),
  }),
  ongoing: z.strictObject({ ongoing: describe(text(LIMITS.quote), 'Thường xuyên, không có thời hạn.', 'tiếp tục') }),
} as const;

export type WhenForm = keyof typeof WHEN_FORMS;

const anyForm = z.union(Object.values(WHEN_FORMS));

/** `when` as the file writes it, read as a due rule. */
export const when = z.pipe(anyForm, z.transform(readRule));

/** The days of a period that a form holds, each by its key, with the forms that it takes there. */
export function dayFormsAt(form: WhenForm, key: string): DayForm[] {
  const { dated, by: counted } = DAY_FORMS_OF[form.startsWith('week') ? 'weekly' : 'monthly'];
  return key === 'by' ? counted : dated;
}

function readRule(value: z.infer<typeof anyForm>): DueRule {
  const time = 'time' in value ? (value.time ?? null) : null;
  const roll = 'roll' in value ? (value.roll ?? null) : null;
  if ('item' in value) {
    const { item } = value;
    return 'after' in value
      ? { form: 'item', item, direction: 'after', ...readCount(value.after), time, roll }
      : { form: 'item', item, direction: 'ahead', ...readCount(value.ahead), time, roll };
  }
  if ('every' in value) {
    const { every } = value;
    if ('from' in value)
      return { form: 'recurring-window', every, from: readDay(value.from), to: readDay(value.to), time };
    if ('before' in value || 'by' in value || 'on' in value) {
      const [boundary, day] = readBoundary<WrittenDay>(value);
      return { form: 'recurring', every, boundary, day: readDay(day), time, roll };
    }
    return { form: 'every', every, time };
  }
  if ('before' in value || 'by' in value || 'on' in value) {
    const [boundary, date] = readBoundary(value);
    return { form: 'date', boundary, date, time, roll };
  }
  if ('during' in value) return { form: 'during', period: value.during, time };
  if ('from' in value) return { form: 'window', from: value.from, to: value.to, time };
  return 'pending' in value ? { form: 'pending', reason: value.pending } : { form: 'ongoing', reason: value.ongoing };
}

/** The one boundary that is written, with its day. */
export function readBoundary<Day>(value: { before: Day } | { by: Day } | { on: Day }): [RuleBoundary, Day] {
  if ('before' in value) return ['before', value.before];
  return 'by' in value ? ['by', value.by] : ['on', value.on];
}

/** Each day of a period names its month, and one that the period has. */
function checkMonths(...keys: string[]) {
  return z.check<Record<string, unknown>>(({ value, issues }) => {
    for (const key of keys) {
      const issue = findMonthIssue(value.every as Frequency, value[key] as WrittenDay);
      if (issue) issues.push(prefixIssue(issue, [key]));
    }
  });
}
