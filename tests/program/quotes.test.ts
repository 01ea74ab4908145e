import { describe, expect, it, test } from 'vitest';
import type { DueRule } from '../../src/core/due-rule.ts';
import type { Item, Program } from '../../src/core/program.ts';
import { parsePeriod } from '../../src/core/time/period.ts';
import { readProgram } from '../../src/program/read.ts';
import { readData } from '../world.ts';
import { HEADER } from './sample.ts';

const PARTS_OF_YEAR = ['H1', 'H2', 'Q1', 'Q2', 'Q3', 'Q4', '01', '03', '04', '06', '07', '09', '12'];

const text = readData('khoagiao-2023.yaml');
const program = readProgram(text, 'khoagiao-2023.yaml').program as Program;
const dated = program.sections
  .flatMap(({ items }) => items)
  .filter(({ when }) => when.form !== 'ongoing' && when.form !== 'pending');

test('the bundled programme dates seven of its items', () => {
  expect(dated.map(({ id }) => id)).toEqual([
    'giam-sat-nq29',
    'tong-ket-ct34',
    'tong-ket-nq29',
    'giao-ban-quy',
    'bao-cao-quy',
    'bao-cao-6-thang',
    'bao-cao-nam',
  ]);
});

const wrongWhens = dated.flatMap((item) => listTypos(item.when).map((typo) => ({ id: item.id, item, typo })));

describe('a typo in the date of any item is caught by its quote', () => {
  it.each(wrongWhens)('$id: $typo', ({ item, typo }) => {
    const { diagnostics } = readProgram(replaceRule(item, typo), 'x.yaml');
    const caught = diagnostics.filter(({ code }) => code === 'quote-mismatch' || code === 'quote-partial');
    expect(caught).toHaveLength(1);
  });
});

/** Every rule that differs from one in its day, month, quarter, year, frequency or boundary, as YAML. */
function listTypos(rule: DueRule): string[] {
  switch (rule.form) {
    case 'during':
      return [
        ...['2022', '2023', '2024']
          .flatMap((year) => [year, ...PARTS_OF_YEAR.map((part) => `${year}-${part}`)])
          .filter((period) => !endsWithin(period, rule.period))
          .map((period) => `{ during: ${period} }`),
        '{ every: quarter }',
        '{ before: 2023-04-01 }',
        '{ by: 2023-10-01 }',
      ];
    case 'every':
      return ['month', 'quarter', 'half', 'year']
        .filter((frequency) => frequency !== rule.every)
        .map((frequency) => `{ every: ${frequency} }`);
    case 'recurring':
      return listRecurringTypos(rule.every, rule.day.form === 'day-of-month' ? rule.day.day : 'last');
    case 'date':
      return listDateTypos(rule.date);
    default:
      return [];
  }
}

/** What ends within the quarter that is quoted is in time. */
function endsWithin(period: string, quoted: string): boolean {
  const [end, window] = [parsePeriod(period)!.lastDay, parsePeriod(quoted)!];
  return end >= window.firstDay && end <= window.lastDay;
}

function listRecurringTypos(every: string, day: number | 'last'): string[] {
  return [
    ...[...range(1, 28), 'last']
      .filter((other) => other !== day)
      .map((other) => `{ every: ${every}, before: { month: last, day: ${other} } }`),
    ...['1', '2', 'next'].map((month) => `{ every: ${every}, before: { month: ${month}, day: ${day} } }`),
    ...['half', 'year'].map((frequency) => `{ every: ${frequency}, before: { month: last, day: ${day} } }`),
    `{ every: ${every}, by: { month: last, day: ${day} } }`,
    `{ every: ${every} }`,
  ];
}

function listDateTypos(date: string): string[] {
  const [year, month, day] = date.split('-') as [string, string, string];
  return [
    ...range(1, 28).map((other) => `${year}-${month}-${pad(other)}`),
    ...range(1, 12).map((other) => `${year}-${pad(other)}-${day}`),
    ...range(2020, 2026).map((other) => `${other}-${month}-${day}`),
  ]
    .filter((other) => other !== date)
    .map((other) => `{ before: ${other} }`)
    .concat(`{ by: ${date} }`, `{ during: ${year}-${month} }`, `{ from: ${year}-${month}-01, to: ${date} }`);
}

/** A programme of this item alone, as the sample has it, with another rule. */
function replaceRule({ id }: Item, rule: string): string {
  const item = new RegExp(` {6}- id: ${id}\n(?: {8}.*\n)+`).exec(text)![0];
  const written = item.replace(/ {8}(documents|anniversary): .*\n/g, '').replace(/when: .*/, `when: ${rule}`);
  return `${HEADER}sections:\n  - id: I\n    title: Việc\n    items:\n${written}`;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
