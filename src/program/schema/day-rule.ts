import * as z from 'zod/mini';
import type { CountUnit, DayRule, MonthOfPeriod } from '../../core/due-rule.ts';
import { WEEKDAY_NAMES } from '../../core/time/date.ts';
import { type Frequency, MONTHS_IN } from '../../core/time/period.ts';
import { dayWords } from '../../i18n/vi/schema/when.ts';
import { type CustomIssue, createIssue } from './issues/custom-issue.ts';
import { mapping } from './values/describe.ts';
import { pattern, wholeNumber } from './values/values.ts';

const of = () => z.optional(z.enum(['previous', 'next']));
const month = () => z.optional(z.union([wholeNumber(1, 12), z.literal('last'), z.literal('next')]));
const weekday = () => z.enum(WEEKDAY_NAMES);

/** `45 days`, `10 workdays` */
export const count = () =>
  z.string().check(pattern(/^[1-9]\d{0,2} (?:work)?days?$/, 'invalid-count')) as z.ZodMiniType<string, string>;

/** The forms of a day of a period, by what they count. */
export const DAY_FORMS = {
  day: mapping(dayWords, { month: month(), of: of(), day: z.union([wholeNumber(1, 31), z.literal('last')]) }),
  weekday: mapping(dayWords, {
    month: month(),
    of: of(),
    weekday: weekday(),
    nth: z.union([wholeNumber(1, 4), z.literal('last')]),
  }),
  workday: mapping(dayWords, { month: month(), of: of(), workday: z.union([wholeNumber(1, 23), z.literal('last')]) }),
  week: mapping(dayWords, { weekday: weekday(), of: of() }),
  after: mapping(dayWords, { after: count() }),
} as const;

export type DayForm = keyof typeof DAY_FORMS;

/** The forms that a day takes in a rule that recurs; only `by` may count days after the period. */
export function dayFormsFor(isWeekly: boolean, mayCount: boolean): DayForm[] {
  return [
    ...(isWeekly ? (['week'] as const) : (['day', 'weekday', 'workday'] as const)),
    ...(mayCount ? (['after'] as const) : []),
  ];
}

/** Every form of a day within a period, where the rule that decides which of them fit is written elsewhere. */
export const PERIOD_DAY_FORMS: DayForm[] = [...dayFormsFor(false, true), 'week'];

/** A day in one of some forms. */
export function dayRule(forms: DayForm[]) {
  return z.union(forms.map((form) => DAY_FORMS[form]));
}

export type WrittenDay = z.infer<(typeof DAY_FORMS)[DayForm]>;

/** The form that the keys of a day are meant for. */
export function chooseDayForm(value: Record<string, unknown>, forms: DayForm[]): DayForm {
  if ('weekday' in value && !('nth' in value) && forms.includes('week')) return 'week';
  const meant = (['after', 'workday', 'weekday'] as const).find((form) => form in value && forms.includes(form));
  return meant ?? forms.find((form) => form === 'week' || form === 'day')!;
}

/** A day as the file writes it. A month that is left out is the period's own. */
export function readDay(value: WrittenDay): DayRule {
  if ('after' in value) return { form: 'after-period', ...readCount(value.after) };
  if ('workday' in value) return { form: 'workday-of-month', month: readMonth(value), nth: value.workday };
  if ('nth' in value)
    return { form: 'weekday-of-month', month: readMonth(value), weekday: readWeekday(value.weekday), nth: value.nth };
  if ('weekday' in value) return { form: 'day-of-week', of: value.of ?? 'this', weekday: readWeekday(value.weekday) };
  return { form: 'day-of-month', month: readMonth(value), day: value.day };
}

/** `10 workdays` → 10 working days */
export function readCount(written: string): { count: number; unit: CountUnit } {
  const [number, unit] = written.split(' ');
  return { count: Number(number), unit: unit!.startsWith('work') ? 'workdays' : 'days' };
}

type WrittenMonth = Extract<WrittenDay, { month?: unknown }>;

function readMonth({ month = 1, of }: WrittenMonth): MonthOfPeriod {
  return month === 'next' ? { of: 'next', month: 1 } : { of: of ?? 'this', month };
}

function readWeekday(name: (typeof WEEKDAY_NAMES)[number]) {
  return WEEKDAY_NAMES.indexOf(name) as 0 | 1 | 2 | 3 | 4 | 5 | 6;
}

/** What is wrong with the month of a day in a rule that recurs so often. The path starts at the day. */
export function findMonthIssue(every: Frequency, day: WrittenDay): CustomIssue | undefined {
  if (every === 'week' || !('day' in day || 'nth' in day || 'workday' in day)) return undefined;
  const { month, of } = day;
  const length = MONTHS_IN[every];
  if (month === 'next' && of !== undefined)
    return createIssue('key-conflict', { first: 'month: next', second: 'of' }, ['of'], { beside: 'month' });
  if (every === 'month')
    return month === undefined || month === 'next'
      ? undefined
      : createIssue('month-beyond-period', { every, month: String(month), max: 0 }, ['month']);
  if (month === undefined) return createIssue('missing-key', { key: 'month', example: 'last' }, ['month']);
  return typeof month === 'number' && month > length
    ? createIssue('month-beyond-period', { every, month: String(month), max: length }, ['month'])
    : undefined;
}
