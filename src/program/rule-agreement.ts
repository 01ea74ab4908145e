import { daysInMonth, type IsoDate } from '../core/date.ts';
import type { QuotedRule } from '../core/diagnostic.ts';
import type { DueRule, RecurringRule, RuleBoundary } from '../core/due-rule.ts';
import { MONTHS_IN, type MonthlyFrequency, parsePeriod } from '../core/period.ts';
import type { Boundary } from '../core/program.ts';

type Recurring = Extract<QuotedRule, { form: 'recurring' }>;

/** A rule of the file in the type of a quoted one. `{ before: 2023-06-05 }` → before 2023-06-05, as a date */
export function encodeRule(rule: DueRule): QuotedRule {
  switch (rule.form) {
    case 'date':
      return { form: 'date', boundary: boundaryOf(rule), date: rule.date };
    case 'recurring':
      return encodeRecurring(rule);
    case 'every':
      return { form: 'every', every: rule.every as MonthlyFrequency };
    case 'during':
      return { form: 'during', period: rule.period };
    case 'window':
      return { form: 'range', from: rule.from, to: rule.to };
    case 'pending':
    case 'ongoing':
      return { form: rule.form };
    case 'recurring-window':
    case 'item':
      throw new Error(`no quote is compared with ${rule.form}`);
  }
}

function encodeRecurring({ every, boundary, day }: RecurringRule): QuotedRule {
  if (day.form !== 'day-of-month') throw new Error(`no quote is compared with ${day.form}`);
  const { of, month } = day.month;
  return {
    form: 'recurring',
    boundary: boundaryOf({ boundary }),
    every: every as MonthlyFrequency,
    month: of === 'next' ? 'next' : every === 'month' ? null : month,
    day: day.day,
  };
}

function boundaryOf({ boundary }: { boundary: RuleBoundary }): Boundary {
  return boundary === 'before' ? 'before' : 'by';
}

/**
 * Whether a file may encode a phrase so: the same in meaning, or saying more where the phrase leaves it open.
 *
 * `hàng quý`, `{ every: quarter, before: { month: last, day: 10 } }` → true
 * `trước ngày 05/6`, `{ by: 2023-06-05 }` → false
 */
export function rulesAgree(said: QuotedRule, encoded: QuotedRule): boolean {
  switch (said.form) {
    case 'pending':
      // The date awaited may have been given since.
      return encoded.form !== 'ongoing';
    case 'ongoing':
      return encoded.form === 'ongoing' || encoded.form === 'pending';
    case 'every':
      return 'every' in encoded && encoded.every === said.every;
    case 'recurring':
      return encoded.form === 'recurring' && recurAlike(said, encoded);
    case 'date':
      return encoded.form === 'date' && encoded.boundary === said.boundary && encoded.date === said.date;
    default:
      return windowOf(said) === windowOf(encoded);
  }
}

function recurAlike(said: Recurring, encoded: Recurring): boolean {
  if (said.every !== encoded.every || said.boundary !== encoded.boundary || dayOf(said) !== dayOf(encoded))
    return false;
  // "trước ngày 05 hàng tháng" does not tell whether the report then due is of that month or of the one before.
  if (said.month === null && said.day !== 'last' && encoded.month === 'next') return true;
  return placeOf(said) === placeOf(encoded);
}

/** The place of the month counted from the period's first. A quarter's last → 3, its next → 4 */
function placeOf({ every, month }: Recurring): number {
  if (month === 'last') return MONTHS_IN[every];
  return month === 'next' ? MONTHS_IN[every] + 1 : (month ?? 1);
}

/** The last day of a year's month is a number, February's aside: 31 tháng 12 is the last day of December. */
function dayOf(rule: Recurring): number | 'last' {
  const month = ((placeOf(rule) - 1) % 12) + 1;
  return rule.day === 'last' && rule.every === 'year' && month !== 2 ? daysInMonth(2023, month) : rule.day;
}

/** `2023-Q2` → `2023-04-01/2023-06-30`, as is the range of those dates; undefined for a rule that is no window. */
function windowOf(rule: QuotedRule): `${IsoDate}/${IsoDate}` | undefined {
  if (rule.form === 'range') return `${rule.from}/${rule.to}`;
  const period = rule.form === 'during' ? parsePeriod(rule.period) : undefined;
  return period && `${period.firstDay}/${period.lastDay}`;
}
