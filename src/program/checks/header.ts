import { addMonths, isTimeZone, isVietnameseTime, toParts } from '../../core/time/date.ts';
import type { AddDiagnostic } from '../diagnostics.ts';
import type { Draft } from '../draft.ts';

// A regime may be written long before it begins, but not for years.
const MONTHS_BEFORE = 24;

/** The file was changed for the time that it is of, and its clock is Vietnam's. */
export function checkHeader({ program: { span, updated, timezone, confirm } }: Draft, add: AddDiagnostic): void {
  if (!span) return;
  const isEarly = updated !== undefined && updated < addMonths(span.from, -MONTHS_BEFORE);
  const isLate = updated !== undefined && span.to !== null && updated > span.to;
  // A programme that was carried over keeps the day until a person has confirmed it.
  if ((isEarly || isLate) && confirm === undefined)
    add('updated-outside-span', ['program', 'updated'], { updated, span });
  if (timezone !== undefined && isTimeZone(timezone) && !isVietnameseTime(timezone, toParts(span.from).year))
    add('foreign-timezone', ['program', 'timezone'], { value: timezone });
}
