import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { DueRule } from '../../../src/core/due-rule.ts';
import { addMonths } from '../../../src/core/time/date.ts';
import { readPhrase } from '../../../src/phrase/read.ts';
import type { DatesStatement } from '../../../src/phrase/reading.ts';
import { compareQuote } from '../../../src/program/quotes/compare.ts';
import { shareQuote } from '../../../src/program/quotes/quoted.ts';
import { listOccurrences } from '../../../src/schedule/dates/occurrences.ts';
import { createWorkdays } from '../../../src/schedule/dates/workdays.ts';
import { sayRule } from '../../phrase/say.ts';
import { changeRule } from './changes.ts';

const WORKDAYS = createWorkdays({ years: [] }, { off: [], work: [] });
const spanOf = (year: string) => ({ from: `${Number(year)}-01-01`, to: `${Number(year)}-12-31` }) as const;
const rulesOf = ({ rules }: DatesStatement): DueRule[] => rules.map(({ rule }) => rule);

const wordings = readFileSync(new URL('../../phrase/wordings.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [string, string])
  .map(([reads, phrase]) => ({ reads, reading: readPhrase(phrase, spanOf('2023')) }))
  .map(({ reads, reading }) => ({
    reads,
    reading,
    statements: reading.alternatives.filter((each) => each.kind === 'dates'),
  }))
  .filter(({ statements }) => statements.length > 0);

/** The dates that rules give together within a year, those of the periods before it and after it among them. */
function listDates(rules: DueRule[], year: string): string[] {
  const { from, to } = spanOf(year);
  const around = { from: addMonths(from, -12), to: addMonths(to, 12) };
  const dates = rules
    .flatMap((rule) => listOccurrences(rule, around, WORKDAYS))
    .filter(({ due }) => due.startsWith(year))
    .map(({ start, due, boundary }) => `${start} ${boundary} ${due}`);
  return [...new Set(dates)].sort();
}

// Windows without a day, such as "trong quý II", take every day in them. Of days, a step that leads to the dates of the
// phrase itself is no mistake: where its period is open, or where another of its rules has the date.
test.each(wordings)('“$reading.phrase” is at odds with one step from $reads', ({ reads, reading, statements }) => {
  for (const rules of statements.map(rulesOf))
    for (const rule of rules) {
      const year = /\d{4}(?=-)/.exec(sayRule(rule))?.[0] ?? '2023';
      const said = statements.map((each) => listDates(rulesOf(each), year));
      const others = rules.filter((each) => each !== rule);
      const compare = (changed: DueRule) =>
        compareQuote(shareQuote(reading, [changed, ...others], { span: spanOf(year), workdays: WORKDAYS }), changed)
          .form;
      expect(compare(rule)).toBe('agrees');
      for (const changed of changeRule(rule, reads)) {
        const dates = listDates([changed, ...others], year);
        const isSame = said.some((each) => each.join() === dates.join());
        if (!isSame) expect(['differs', 'partial'], sayRule(changed)).toContain(compare(changed));
      }
    }
});
