import type { AmendedRule, Amendment } from '../core/amendment.ts';
import type { Occurrence, Replaced } from '../core/deadline.ts';
import type { Step } from '../core/step.ts';
import { type Period, parsePeriod } from '../core/time/period.ts';
import { applyFixedRule, applyPeriodicRule } from './dates/apply-rule.ts';
import type { Workdays } from './dates/workdays.ts';

type Scope = NonNullable<Amendment['scope']>;

/**
 * The amendment that holds for a period, or for a rule without periods (null): the last one that applies to it.
 *
 * For 2026-Q4, `since: 2026-Q3` followed by `period: 2026-Q4` → the second
 */
export function findAmendment(amended: Amendment[], period: Period | null): Amendment | undefined {
  return amended.findLast(({ scope }) =>
    scope === null || period === null ? scope === period : isInScope(scope, period),
  );
}

function isInScope({ form, period: id }: Scope, period: Period): boolean {
  switch (form) {
    case 'period':
      return id === period.id;
    case 'since': {
      const first = parsePeriod(id);
      return first !== undefined && first.firstDay <= period.firstDay;
    }
  }
}

/** The occurrence that a later document sets. Null for a recurring rule where there is no period to apply it to. */
export function applyAmendedRule(change: AmendedRule, period: Period | null, workdays: Workdays): Occurrence | null {
  switch (change.form) {
    case 'date':
    case 'window':
      return applyFixedRule(change);
    case 'recurring':
      return period && applyPeriodicRule(change, period, workdays);
  }
}

/** The later document, with the date and boundary that it replaces. */
export function describeReplaced({ document, quote }: Amendment, before: Occurrence | null): Replaced {
  return { document, quote: quote ?? null, due: before?.due ?? null, boundary: before?.boundary ?? null };
}

/** The steps to the date before, the later document, then the steps to the date that it sets. */
export function joinSteps({ document, quote }: Amendment, before: Occurrence | null, after: Step[]): Step[] {
  const change: Step = { form: 'amended', document, quote: quote ?? null };
  return [...(before?.steps ?? []), change, ...after.filter(({ form }) => form !== 'period' || before === null)];
}
