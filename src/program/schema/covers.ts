import * as z from 'zod/mini';
import type { Covers } from '../../core/covers.ts';
import type { IsoDate } from '../../core/date.ts';
import type { Path } from '../../core/diagnostic.ts';
import type { DueRule } from '../../core/due-rule.ts';
import { frequencyOf } from '../../core/due-rule.ts';
import { DAY_FORMS, findMonthFault, readDay, type WrittenDay } from './day-rule.ts';
import { createFault, type LocatedFault } from './faults.ts';
import { date, describe } from './values.ts';

const end = (says: string, example: unknown) =>
  describe(z.union([date(), DAY_FORMS.day, DAY_FORMS.weekday, DAY_FORMS.workday, DAY_FORMS.week]), says, example);

/** What a report covers: two days of the period where the rule recurs, two dates where it does not. */
export const covers = z.strictObject({
  from: end('Ngày đầu của kỳ số liệu.', { month: 'last', of: 'previous', day: 15 }),
  to: end('Ngày cuối của kỳ số liệu.', { month: 'last', day: 14 }),
});

type WrittenCovers = z.infer<typeof covers>;

/** Where `covers` does not fit the item's rule. Paths start at the item. */
export function findCoversFaults(written: WrittenCovers, rule: DueRule): LocatedFault[] {
  const every = frequencyOf(rule);
  return (['from', 'to'] as const).flatMap((key): LocatedFault[] => {
    const path: Path = ['covers', key];
    const value = written[key];
    if (every === null)
      return typeof value === 'string'
        ? []
        : [createFault('wrong-type', { expected: 'date', actual: 'mapping' }, path)];
    if (typeof value === 'string') return [createFault('wrong-type', { expected: 'day-rule', actual: 'text' }, path)];
    const wrong = findMonthFault(every, value);
    return wrong ? [{ ...wrong.fault, path: [...path, wrong.key], target: 'value' }] : [];
  });
}

export function readCovers({ from, to }: WrittenCovers, rule: DueRule): Covers {
  return frequencyOf(rule) === null
    ? { form: 'dates', from: from as IsoDate, to: to as IsoDate }
    : { form: 'recurring', from: readDay(from as WrittenDay), to: readDay(to as WrittenDay) };
}
