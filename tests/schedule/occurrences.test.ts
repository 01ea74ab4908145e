import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import officialTable from '../../data/workdays-vn.yaml';
import type { DueRule } from '../../src/core/due-rule.ts';
import type { Header, Program } from '../../src/core/program.ts';
import { listDeadlines } from '../../src/schedule/deadlines.ts';
import { readRule } from '../rule.ts';

// Worked out by another program from the texts of the law and the notices: not one date in it comes from this code.
const [header = '', ...lines] = readFileSync(new URL('expected-dates.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');
const columns = header.split('\t');
const expected = lines.map((line) =>
  Object.fromEntries(line.split('\t').map((cell, index) => [columns[index]!, cell])),
);

function schedule(when: DueRule, year: number) {
  const program = {
    program: { year } as Header,
    documents: [],
    sections: [{ id: 'I', title: 'x', items: [{ id: 'x', kind: 'task', title: 'x', documents: [], when }] }],
  } satisfies Program;
  return listDeadlines(program, officialTable);
}

const byRule = new Map<string, typeof expected>();
for (const row of expected) {
  const rule = `${row.when}\t${row.year}`;
  byRule.set(rule, [...(byRule.get(rule) ?? []), row]);
}

const byDue = (a: { due?: string }, b: { due?: string }) => (a.due! < b.due! ? -1 : 1);

describe('every rule in every year falls where the table says', () => {
  test.each([...byRule])('%s', (rule, rows) => {
    const [when = '', year] = rule.split('\t');
    const found = schedule(readRule(parse(when)), Number(year)).map((deadline) => ({
      when,
      year: year!,
      period: String(deadline.period ?? ''),
      start: deadline.start ?? '',
      due: deadline.due,
      boundary: deadline.boundary,
      lastDay: deadline.lastDay,
      lastWorkday: deadline.lastWorkday,
    }));
    expect(found.sort(byDue)).toEqual(rows.sort(byDue));
  });
});
