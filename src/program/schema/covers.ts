import * as z from 'zod/mini';
import type { Covers } from '../../core/covers.ts';
import type { Path } from '../../core/diagnostics/diagnostic.ts';
import type { DueRule } from '../../core/due-rule.ts';
import { frequencyOf } from '../../core/due-rule.ts';
import type { IsoDate } from '../../core/time/date.ts';
import { coversWords } from '../../i18n/vi/schema/item.ts';
import { DAY_FORMS, findMonthIssue, readDay, type WrittenDay } from './day-rule.ts';
import { type CustomIssue, createIssue, prefixIssue } from './issues/custom-issue.ts';
import { mapping } from './values/describe.ts';
import { date } from './values/values.ts';

const end = () => z.union([date(), DAY_FORMS.day, DAY_FORMS.weekday, DAY_FORMS.workday, DAY_FORMS.week]);

/** What a report covers: two days of the period where the rule recurs, two dates where it does not. */
export const covers = mapping(coversWords, { from: end(), to: end() });

type WrittenCovers = z.infer<typeof covers>;

/** Where `covers` does not fit the item's rule. Paths start at the item. */
export function findCoversIssues(written: WrittenCovers, rule: DueRule): CustomIssue[] {
  const every = frequencyOf(rule);
  return (['from', 'to'] as const).flatMap((key): CustomIssue[] => {
    const path: Path = ['covers', key];
    const value = written[key];
    if (every === null)
      return typeof value === 'string'
        ? []
        : [createIssue('wrong-type', { expected: 'date', actual: 'mapping', nearest: null }, path)];
    if (typeof value === 'string')
      return [createIssue('wrong-type', { expected: 'day-rule', actual: 'text', nearest: null }, path)];
    const issue = findMonthIssue(every, value);
    return issue ? [prefixIssue(issue, path)] : [];
  });
}

export function readCovers({ from, to }: WrittenCovers, rule: DueRule): Covers {
  return frequencyOf(rule) === null
    ? { form: 'dates', from: from as IsoDate, to: to as IsoDate }
    : { form: 'recurring', from: readDay(from as WrittenDay), to: readDay(to as WrittenDay) };
}
