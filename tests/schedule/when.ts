import { parse } from 'yaml';
import type { Weekday } from '../../src/core/date.ts';
import type { CountUnit, DayRule, DueRule, MonthOfPeriod } from '../../src/core/due-rule.ts';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** A due rule of these tests, written as in a file. The file's own reader is not asked. */
export function readWhen(text: string): DueRule {
  const written = parse(text);
  const end = { time: null, roll: written.roll ?? null };
  const boundary = (['before', 'by', 'on'] as const).find((key) => key in written);
  if ('item' in written) {
    const direction = 'after' in written ? 'after' : 'ahead';
    return { form: 'item', item: written.item, direction, ...readCount(written[direction]), ...end };
  }
  if ('every' in written) {
    const { every } = written;
    if (boundary) return { form: 'recurring', every, boundary, day: readDay(written[boundary]), ...end };
    if ('from' in written)
      return { form: 'recurring-window', every, from: readDay(written.from), to: readDay(written.to), time: null };
    return { form: 'every', every, time: null };
  }
  if (boundary) return { form: 'date', boundary, date: written[boundary], ...end };
  if ('pending' in written) return { form: 'pending', reason: written.pending };
  if ('ongoing' in written) return { form: 'ongoing', reason: written.ongoing };
  if ('from' in written) return { form: 'window', from: written.from, to: written.to, time: null };
  return { form: 'during', period: String(written.during), time: null };
}

function readDay(written: Record<string, string | number>): DayRule {
  const { of = written.month === 'next' ? 'next' : 'this', day, nth, workday, after } = written as never;
  const month: MonthOfPeriod = { of, month: written.month === 'next' ? 1 : ((written.month ?? 1) as number) };
  if (after) return { form: 'after-period', ...readCount(after) };
  if (workday) return { form: 'workday-of-month', month, nth: workday };
  if (!written.weekday) return { form: 'day-of-month', month, day };
  const weekday = WEEKDAYS.indexOf(String(written.weekday)) as Weekday;
  return nth ? { form: 'weekday-of-month', month, weekday, nth } : { form: 'day-of-week', of, weekday };
}

function readCount(text: string): { count: number; unit: CountUnit } {
  const [count, unit] = text.split(' ');
  return { count: Number(count), unit: unit as CountUnit };
}
