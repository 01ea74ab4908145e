import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import officialTable from '../../data/workdays-vn.yaml';
import type { IsoDate } from '../../src/core/time/date.ts';
import { createWorkdays } from '../../src/schedule/dates/workdays.ts';
import { type SchedulableItem, scheduleItems } from '../../src/schedule/items.ts';
import { readWhen } from '../rule.ts';

// Worked out by expected_dates.py from the text of the rules: not one date in it comes from this code.
const [header = '', ...lines] = readFileSync(new URL('expected-dates.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');
const columns = header.split('\t');
const expected = lines.map((line) =>
  Object.fromEntries(line.split('\t').map((cell, index) => [columns[index]!, cell])),
);
const workdays = createWorkdays(officialTable);

function schedule(when: string, target: string, span: string) {
  const [from, to] = span.includes('/') ? span.split('/') : [`${span}-01-01`, `${span}-12-31`];
  const items: SchedulableItem[] = [{ id: 'under-test', when: readWhen(when) }];
  if (target !== '') items.push({ id: 'x', when: readWhen(target) });
  return scheduleItems(items, { from: from as IsoDate, to: to as IsoDate }, workdays)
    .get('under-test')!
    .occurrences.map(({ deadline }) => deadline);
}

const byRule = new Map<string, typeof expected>();
for (const row of expected) {
  const rule = [row.span, row.when, row.target].join('\t');
  byRule.set(rule, [...(byRule.get(rule) ?? []), row]);
}

describe('every rule in every span falls where the table says', () => {
  test.each([...byRule])('%s', (rule, rows) => {
    const [span = '', when = '', target = ''] = rule.split('\t');
    const found = schedule(when, target, span).map((occurrence) => ({
      when,
      target,
      span,
      period: occurrence.period ?? '',
      start: occurrence.start ?? '',
      due: occurrence.due,
      boundary: occurrence.boundary,
      lastDay: occurrence.lastDay,
      lastWorkday: occurrence.lastWorkday,
    }));
    expect(found).toEqual(rows);
  });
});
