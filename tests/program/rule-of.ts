import { parse } from 'yaml';
import type { IsoDate, Weekday } from '../../src/core/date.ts';
import type {
  CountUnit,
  DayRule,
  DueRule,
  MonthOfPeriod,
  RelativePeriod,
  RuleBoundary,
  TimeOfDay,
} from '../../src/core/due-rule.ts';
import type { Frequency } from '../../src/core/period.ts';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

type WrittenDay = Partial<{
  after: string;
  month: number | 'last' | 'next';
  of: 'previous' | 'next';
  day: number | 'last';
  weekday: string;
  workday: number | 'last';
  nth: number | 'last';
}>;

type Written = Partial<{
  every: Frequency;
  before: WrittenDay | string;
  by: WrittenDay | string;
  on: WrittenDay | string;
  from: WrittenDay | string;
  to: WrittenDay | string;
  during: string | number;
  time: TimeOfDay;
  pending: string;
  ongoing: string;
}>;

/** The rule that a table writes as a file would: `{ every: quarter, by: { month: last, day: 25 } }`. */
export function ruleOf(text: string): DueRule {
  const when = parse(text) as Written;
  const end = { time: when.time ?? null, roll: null };
  const boundary = (['before', 'by', 'on'] as RuleBoundary[]).find((key) => key in when);
  if (when.every && boundary)
    return {
      form: 'recurring',
      every: when.every,
      boundary,
      day: dayOf(when.every, when[boundary] as WrittenDay),
      ...end,
    };
  if (when.every && when.from) {
    const [from, to] = [when.from, when.to].map((day) => dayOf(when.every!, day as WrittenDay)) as [DayRule, DayRule];
    return { form: 'recurring-window', every: when.every, from, to, time: end.time };
  }
  if (when.every) return { form: 'every', every: when.every, time: null };
  if (boundary) return { form: 'date', boundary, date: String(when[boundary]) as IsoDate, ...end };
  if (when.from) return { form: 'window', from: when.from as IsoDate, to: when.to as IsoDate, time: null };
  if (when.during) return { form: 'during', period: String(when.during), time: null };
  return when.pending ? { form: 'pending', reason: when.pending } : { form: 'ongoing', reason: when.ongoing! };
}

function dayOf(every: Frequency, written: WrittenDay): DayRule {
  if (written.after) {
    const [count, unit] = String(written.after).split(' ');
    return { form: 'after-period', count: Number(count), unit: unit as CountUnit };
  }
  const of: RelativePeriod = written.month === 'next' ? 'next' : (written.of ?? 'this');
  if (every === 'week') return { form: 'day-of-week', of, weekday: WEEKDAYS.indexOf(written.weekday!) as Weekday };
  const month: MonthOfPeriod = { of, month: written.month === 'next' ? 1 : (written.month ?? 1) };
  if (written.workday) return { form: 'workday-of-month', month, nth: written.workday };
  if (!written.weekday) return { form: 'day-of-month', month, day: written.day! };
  return { form: 'weekday-of-month', month, weekday: WEEKDAYS.indexOf(written.weekday!) as Weekday, nth: written.nth! };
}
