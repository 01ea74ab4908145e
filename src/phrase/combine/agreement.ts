import type { Frequency } from '../../core/time/period.ts';
import type { DatedRule, QuotedRule } from '../reading.ts';
import type { Choices } from './slot.ts';
import type { Surroundings } from './surroundings.ts';

type Name = Surroundings['names'][number];

/** Whether how often and of which year the phrase speaks fits the days that it gives. */
export function agrees(choices: Choices<QuotedRule[]>, { frequencies, names }: Surroundings, years: number[]): boolean {
  const rules = [...choices.values()].flat().map(({ rule }) => rule);
  if (names.some((name) => rules.some((rule) => isOneOf(name, rule)))) return false;
  const isOpen = [...choices.keys()].some((key) => years.includes(Number(key)));
  if (isOpen && names.some((name) => isOfOtherYear(name, years))) return false;
  return frequencies.every(({ every, perWindow }) =>
    rules.every((rule) => {
      if (rule.form === 'date' || rule.form === 'window') return isOpen || every === 'half';
      return (
        rule.every === every ||
        (rule.every === 'year' && every !== 'week' && perWindow !== 'one') ||
        namesReport(rule.every, every)
      );
    }),
  );
}

/** "báo cáo quý I, II, III: trước ngày 20 tháng cuối quý" states its day for some of the quarters alone. */
function isOneOf({ unit, which }: Name, rule: DatedRule): boolean {
  return which.kind === 'numbers' && unit !== 'year' && 'every' in rule && rule.every === unit;
}

/** Beside a day of each year a shorter period names the report: "6 tháng (trước ngày 05 tháng 6)". */
function namesReport(ruleEvery: Frequency, every: Frequency): boolean {
  return ruleEvery === 'year' && (every === 'half' || every === 'quarter');
}

/** "báo cáo năm 2022 trước ngày 15/01" leaves the year of its date open. */
function isOfOtherYear({ unit, which }: Name, years: number[]): boolean {
  if (which.kind === 'relation') return which.of !== 'this';
  if (which.kind !== 'numbers') return false;
  const named = unit === 'year' ? which.numbers : which.year === null ? [] : [which.year];
  return named.some((year) => !years.includes(year));
}
