import type { RuleBoundary, TimeOfDay } from '../../core/due-rule.ts';
import type { DatedRule } from '../reading.ts';
import type { Slot } from './slot.ts';

/** With an hour, "trước" is a limit on the day itself: the day is in time until then. */
export function toRule(slot: Slot, boundary: RuleBoundary | null, time: TimeOfDay | null): DatedRule {
  const effective = boundary === null || (boundary === 'before' && time) ? 'by' : boundary;
  return slot.kind === 'date'
    ? { form: 'date', boundary: effective, date: slot.date, time, roll: null }
    : { form: 'recurring', every: slot.every, boundary: effective, day: slot.day, time, roll: null };
}

/** From one day to another; undefined where they cannot be the ends of one window. */
export function toWindow(from: Slot, to: Slot, time: TimeOfDay | null): DatedRule | undefined {
  if (from.kind === 'date' && to.kind === 'date')
    return from.date <= to.date ? { form: 'window', from: from.date, to: to.date, time } : undefined;
  if (from.kind !== 'recurring' || to.kind !== 'recurring' || from.every !== to.every) return undefined;
  return placeOf(from) <= placeOf(to)
    ? { form: 'recurring-window', every: from.every, from: from.day, to: to.day, time }
    : undefined;
}

/** A number that orders days within their period: a later day has a greater one. */
function placeOf({ day }: Extract<Slot, { kind: 'recurring' }>): number {
  if (day.form === 'after-period') return Number.POSITIVE_INFINITY;
  const period = { previous: -1, this: 0, next: 1 }[day.form === 'day-of-week' ? day.of : day.month.of];
  const month = day.form === 'day-of-week' ? 0 : day.month.month === 'last' ? 12 : day.month.month;
  const within = day.form === 'day-of-month' ? day.day : day.form === 'day-of-week' ? (day.weekday + 6) % 7 : day.nth;
  return period * 1000 + month * 40 + (within === 'last' ? 32 : within);
}
