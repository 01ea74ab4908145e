import * as z from 'zod/mini';
import type { DueRule, RuleBoundary } from '../../core/due-rule.ts';
import { FREQUENCIES, type Frequency, MONTHLY_FREQUENCIES } from '../../core/time/period.ts';
import { recurringWords, whenWords } from '../../i18n/vi/schema/when.ts';
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
import { mapping } from './values/describe.ts';
import { roll, time } from './values/time-and-roll.ts';
import { date, LIMITS, periodWithin, slug, text } from './values/values.ts';

/** Where a form holds days of a period, and which forms of day it takes there. */
const DAY_FORMS_OF = {
  monthly: { dated: dayFormsFor(false, false), by: dayFormsFor(false, true) },
  weekly: { dated: dayFormsFor(true, false), by: dayFormsFor(true, true) },
};

function recurring<Every extends z.core.$ZodType<Frequency>>(every: () => Every, kind: keyof typeof DAY_FORMS_OF) {
  const words = recurringWords[kind];
  const { dated, by: counted } = DAY_FORMS_OF[kind];
  const day = () => dayRule(dated);
  return {
    before: mapping(words, { every: every(), before: day() }).check(checkMonths('before')),
    by: mapping(words, { every: every(), by: dayRule(counted), time: time(), roll: roll() }).check(checkMonths('by')),
    on: mapping(words, { every: every(), on: day(), time: time() }).check(checkMonths('on')),
    'from+to': mapping(words, { every: every(), from: day(), to: day(), time: time() }).check(
      checkMonths('from', 'to'),
    ),
  };
}

const monthly = recurring(() => z.enum(MONTHLY_FREQUENCIES), 'monthly');
const weekly = recurring(() => z.literal('week'), 'weekly');

/** The forms of `when`, by the keys that distinguish them. */
export const WHEN_FORMS = {
  before: mapping(whenWords, { before: date() }),
  by: mapping(whenWords, { by: date(), time: time(), roll: roll() }),
  on: mapping(whenWords, { on: date(), time: time() }),
  'every+before': monthly.before,
  'every+by': monthly.by,
  'every+on': monthly.on,
  'every+from+to': monthly['from+to'],
  'week+before': weekly.before,
  'week+by': weekly.by,
  'week+on': weekly.on,
  'week+from+to': weekly['from+to'],
  every: mapping(whenWords, { every: z.enum(FREQUENCIES), time: time() }),
  during: mapping(whenWords, { during: periodWithin(MONTHLY_FREQUENCIES), time: time() }),
  'from+to': mapping(whenWords, { from: date(), to: date(), time: time() }),
  'item+after': mapping(whenWords, { item: slug(), after: count(), time: time(), roll: roll() }),
  'item+ahead': mapping(whenWords, { item: slug(), ahead: count(), time: time() }),
  pending: mapping(whenWords, { pending: text(LIMITS.quote) }),
  ongoing: mapping(whenWords, { ongoing: text(LIMITS.quote) }),
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
