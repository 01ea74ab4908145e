import { expect, test } from 'vitest';
import officialTable from '../../data/workdays-vn.yaml';
import type { Header, Program } from '../../src/core/program.ts';
import type { DateSpan } from '../../src/core/time/date.ts';
import { listOccurrences } from '../../src/schedule/dates/occurrences.ts';
import { createWorkdays } from '../../src/schedule/dates/workdays.ts';
import { listDeadlines, listUndated } from '../../src/schedule/deadlines.ts';
import { readRule } from '../rule.ts';

const SPAN: DateSpan = { from: '2023-01-01', to: '2023-12-31' };
const workdays = createWorkdays(officialTable);

const programOf = (whens: Record<string, unknown>): Program => ({
  program: { span: SPAN } as Header,
  documents: [],
  sections: [
    {
      id: 'I',
      title: 'x',
      items: Object.entries(whens).map(([id, when]) => ({
        id,
        kind: 'task',
        title: 'x',
        documents: [],
        when: readRule(when),
      })),
    },
  ],
});

test('deadlines come by the day to act on, then by the date as written, then by key', () => {
  const program = programOf({
    d: { by: '2023-06-12' },
    // Saturday, Sunday and Friday: one Friday to act on.
    c: { by: '2023-06-11' },
    b: { by: '2023-06-10' },
    a: { by: '2023-06-11' },
    e: { by: '2023-06-09' },
    f: { by: '2023-06-08' },
  });
  expect(listDeadlines(program, officialTable).map(({ key, lastWorkday }) => `${lastWorkday} ${key}`)).toEqual([
    '2023-06-08 f',
    '2023-06-09 e',
    '2023-06-09 b',
    '2023-06-09 a',
    '2023-06-09 c',
    '2023-06-12 d',
  ]);
});

test('keys are in byte order, whatever a locale would make of them', () => {
  const program = programOf({ 'bao-cao-2': { by: '2023-06-09' }, 'bao-cao-10': { by: '2023-06-09' } });
  expect(listDeadlines(program, officialTable).map(({ key }) => key)).toEqual(['bao-cao-10', 'bao-cao-2']);
});

test('what awaits its date is undated, and what has none is in neither list', () => {
  const program = programOf({ cho: { pending: 'theo hướng dẫn của Trung ương' }, deu: { ongoing: 'tiếp tục' } });
  expect(listDeadlines(program, officialTable)).toEqual([]);
  expect(listUndated(program).map(({ item, reason }) => [item.id, reason])).toEqual([
    ['cho', 'theo hướng dẫn của Trung ương'],
  ]);
});

test('a period that the validator would refuse throws with its name', () => {
  expect(() => listOccurrences({ form: 'during', period: '2023-Q5', time: null }, SPAN, workdays)).toThrow(
    'unchecked period 2023-Q5',
  );
});
