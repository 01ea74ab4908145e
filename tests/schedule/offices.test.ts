import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import officialTable from '../../data/workdays-vn.yaml';
import type { IsoDate } from '../../src/core/time/date.ts';
import { readProgram } from '../../src/program/read.ts';
import { createSchedule } from '../../src/schedule/deadlines.ts';
import { selectDeadlines } from '../../src/schedule/select.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

// Worked out by offices/expected.py from the words of the documents: not one date in the lists comes from this code.
test.each<[office: string, name: string, months: { from?: IsoDate; to?: IsoDate }]>([
  // Without an end the regime is asked for 12 months: the last ones of 2026 and the first ones of 2027.
  ['a province', 'province-reporting-regime', { from: '2026-04-01' as IsoDate, to: '2027-03-31' as IsoDate }],
  ['an enterprise', 'enterprise-calendar-2026', {}],
  ['a school', 'school-year-2025-2026', {}],
])('the 12 months of %s fall where its list says', (_, name, months) => {
  const { program } = readProgram(read(`../programs/ok/${name}.yaml`), `${name}.yaml`);
  const { deadlines } = createSchedule(program!, officialTable, '2027-12-31' as IsoDate);
  const lines = selectDeadlines(deadlines, {}, months).map((deadline) =>
    [
      deadline.item.id,
      deadline.period ?? '',
      deadline.start ?? '',
      deadline.due,
      deadline.boundary,
      deadline.lastDay,
      deadline.lastWorkday,
      deadline.covers?.from ?? '',
      deadline.covers?.to ?? '',
      deadline.cancelled === null ? '' : 'yes',
    ].join('\t'),
  );
  const expected = read(`offices/${name}.tsv`).split('\n').slice(1, -1);
  expect(lines).toEqual(expected);
});
