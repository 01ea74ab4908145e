import { describe, expect, it, test } from 'vitest';
import type { Amendment } from '../../src/core/amendment.ts';
import type { DateRule, RecurringRule, WindowRule } from '../../src/core/due-rule.ts';
import { readWhen } from '../rule.ts';
import { item, scheduleOf } from './programs.ts';

const QUARTERLY = '{ every: quarter, before: { month: last, day: 10 } }';

/** A later document that changes one period, the periods from one on, or (null) a rule without periods. */
function amend(scope: string | null, change: string | Amendment['change'], document = '45-CV/BTG'): Amendment {
  const [form, period] = scope?.split(' ') ?? [];
  return {
    document,
    quote: 'theo công văn',
    scope: scope === null ? null : { form: form as 'period' | 'since', period: period! },
    change: typeof change === 'string' ? (readWhen(change) as DateRule | WindowRule | RecurringRule) : change,
  };
}

const listDates = (amended: Amendment[], when = QUARTERLY) =>
  scheduleOf([item('bao-cao', when, { amended })]).deadlines.map(
    ({ key, boundary, due }) => `${key} ${boundary} ${due}`,
  );

const UNCHANGED = [
  'bao-cao.2026-Q1 before 2026-03-10',
  'bao-cao.2026-Q2 before 2026-06-10',
  'bao-cao.2026-Q3 before 2026-09-10',
  'bao-cao.2026-Q4 before 2026-12-10',
];
const [Q1, Q2, Q3, Q4] = UNCHANGED;

describe('a later document', () => {
  test.each<[string, Amendment[], (string | undefined)[]]>([
    [
      'moves one period, whose key stays',
      [amend('period 2026-Q2', '{ by: 2026-06-15 }')],
      [Q1, 'bao-cao.2026-Q2 by 2026-06-15', Q3, Q4],
    ],
    [
      'may move a period past the end of the span: it stays in this file',
      [amend('period 2026-Q4', '{ before: 2027-01-05 }')],
      [Q1, Q2, Q3, 'bao-cao.2026-Q4 before 2027-01-05'],
    ],
    [
      'changes the rule from a period on',
      [amend('since 2026-Q3', '{ every: quarter, by: { month: last, day: 20 } }')],
      [Q1, Q2, 'bao-cao.2026-Q3 by 2026-09-20', 'bao-cao.2026-Q4 by 2026-12-20'],
    ],
    [
      'counts where it is the last one for its period',
      [
        amend('since 2026-Q3', '{ every: quarter, by: { month: last, day: 20 } }'),
        amend('period 2026-Q4', '{ on: 2026-12-05 }'),
      ],
      [Q1, Q2, 'bao-cao.2026-Q3 by 2026-09-20', 'bao-cao.2026-Q4 by 2026-12-05'],
    ],
    [
      'gives way to one for all later periods that follows it',
      [
        amend('period 2026-Q4', '{ on: 2026-12-05 }'),
        amend('since 2026-Q3', '{ every: quarter, by: { month: last, day: 20 } }'),
      ],
      [Q1, Q2, 'bao-cao.2026-Q3 by 2026-09-20', 'bao-cao.2026-Q4 by 2026-12-20'],
    ],
    [
      'takes a merged period out of the list',
      [amend('period 2026-Q2', { form: 'merged', item: 'bao-cao-6-thang' })],
      [Q1, Q3, Q4],
    ],
    [
      'leaves a cancelled period in the list',
      [amend('period 2026-Q2', { form: 'cancelled', reason: 'hoãn' })],
      UNCHANGED,
    ],
    [
      'of a period that is not in this file changes nothing',
      [amend('period 2025-Q4', '{ by: 2026-06-15 }')],
      UNCHANGED,
    ],
    ['without a period changes nothing that recurs', [amend(null, '{ by: 2026-06-15 }')], UNCHANGED],
  ])('%s', (_, amended, expected) => {
    expect(listDates(amended)).toEqual(expected);
  });

  it('is named with its quote and with what it replaced', () => {
    const { deadlines } = scheduleOf([
      item('bao-cao', QUARTERLY, { amended: [amend('period 2026-Q2', '{ by: 2026-06-15, roll: following }')] }),
    ]);
    expect(deadlines.map(({ amended }) => amended)).toEqual([
      null,
      { document: '45-CV/BTG', quote: 'theo công văn', due: '2026-06-10', boundary: 'before' },
      null,
      null,
    ]);
  });

  it('replaces start, boundary, time and roll, whether it has its own or not', () => {
    const window = '{ every: quarter, from: { month: last, day: 1 }, to: { month: last, day: 10 } }';
    const amended = [
      amend('period 2026-Q1', '{ from: 2026-03-20, to: 2026-03-25 }'),
      amend('period 2026-Q2', '{ by: 2026-06-14, roll: following }'),
    ];
    const { deadlines } = scheduleOf([item('bao-cao', window, { amended })]);
    expect(
      deadlines.map(({ start, due, lastDay, lastWorkday, roll }) => [start, due, lastDay, lastWorkday, roll]),
    ).toEqual([
      ['2026-03-20', '2026-03-25', '2026-03-25', '2026-03-25', null],
      [null, '2026-06-14', '2026-06-15', '2026-06-15', 'following'],
      ['2026-09-01', '2026-09-10', '2026-09-10', '2026-09-10', null],
      ['2026-12-01', '2026-12-10', '2026-12-10', '2026-12-10', null],
    ]);
  });

  it('gives a pending item its date, which replaces none', () => {
    const { deadlines, undated } = scheduleOf([
      item('tong-ket', '{ pending: theo hướng dẫn }', { amended: [amend(null, '{ by: 2026-10-15 }')] }),
    ]);
    expect(undated).toEqual([]);
    expect(deadlines.map(({ key, due, amended }) => [key, due, amended?.due, amended?.boundary])).toEqual([
      ['tong-ket', '2026-10-15', null, null],
    ]);
  });

  it('may merge or cancel what still awaits its date', () => {
    const { deadlines, undated, merged } = scheduleOf([
      item('a', '{ pending: x }', { amended: [amend(null, { form: 'merged', item: 'c' })] }),
      item('b', '{ pending: x }', { amended: [amend(null, { form: 'cancelled', reason: 'thôi' })] }),
      item('c', '{ by: 2026-06-15 }'),
    ]);
    expect(deadlines.map(({ key }) => key)).toEqual(['c']);
    expect(undated.map(({ item: { id }, cancelled }) => [id, cancelled])).toEqual([['b', 'thôi']]);
    expect(merged.map(({ key, into, amended }) => [key, into, amended.due])).toEqual([['a', 'c', null]]);
  });

  it('that merges a period says into which item, and which date is no more', () => {
    const { merged } = scheduleOf([
      item('bao-cao', QUARTERLY, {
        amended: [amend('period 2026-Q2', { form: 'merged', item: 'bao-cao-6-thang' })],
      }),
      item('bao-cao-6-thang', '{ before: 2026-06-05 }'),
    ]);
    expect(merged).toMatchObject([
      {
        key: 'bao-cao.2026-Q2',
        period: '2026-Q2',
        into: 'bao-cao-6-thang',
        amended: { document: '45-CV/BTG', due: '2026-06-10', boundary: 'before' },
      },
    ]);
  });

  test.each<[what: string, when: string, scope: string | null, into: string, host: string]>([
    [
      'a quarter with the half that ends with it, though the half is due earlier',
      '{ every: quarter, by: { month: next, day: 15 } }',
      'period 2026-Q2',
      '{ every: half, by: { month: last, day: 20 } }',
      'khac.2026-H1',
    ],
    // The fifth week of 2026 ends on Sunday 01/02.
    [
      'a week with the month that begins on its last day',
      '{ every: week, by: { after: 3 days } }',
      'period 2026-W05',
      '{ every: month, on: { day: 1 } }',
      'khac.2026-02',
    ],
    [
      'a date with what is due on that day',
      '{ by: 2026-06-10 }',
      null,
      '{ every: month, by: { day: 10 } }',
      'khac.2026-06',
    ],
  ])('that merges %s', (_, when, scope, into, host) => {
    const amended = [amend(scope, { form: 'merged', item: 'khac' })];
    const { deadlines } = scheduleOf([item('bao-cao', when, { amended }), item('khac', into)]);
    expect(deadlines.filter(({ includes }) => includes.length > 0).map(({ key }) => key)).toEqual([host]);
  });

  it('that cancels a period says why, and leaves the others alone', () => {
    const amended = [amend('since 2026-Q3', { form: 'cancelled', reason: 'bãi bỏ' })];
    const { deadlines } = scheduleOf([item('bao-cao', QUARTERLY, { amended })]);
    expect(deadlines.map(({ cancelled, amended: by }) => [cancelled, by?.document ?? null])).toEqual([
      [null, null],
      [null, null],
      ['bãi bỏ', '45-CV/BTG'],
      ['bãi bỏ', '45-CV/BTG'],
    ]);
  });

  it('leaves what the report covers as it was', () => {
    const { deadlines } = scheduleOf([
      item('bao-cao', QUARTERLY, {
        amended: [amend('period 2026-Q1', '{ by: 2026-04-20 }')],
        covers: {
          form: 'recurring',
          from: { form: 'day-of-month', month: { of: 'previous', month: 'last' }, day: 15 },
          to: { form: 'day-of-month', month: { of: 'this', month: 'last' }, day: 14 },
        },
      }),
    ]);
    expect(deadlines.map(({ key, covers }) => [key, covers])).toEqual([
      ['bao-cao.2026-Q1', { from: '2025-12-15', to: '2026-03-14' }],
      ['bao-cao.2026-Q2', { from: '2026-03-15', to: '2026-06-14' }],
      ['bao-cao.2026-Q3', { from: '2026-06-15', to: '2026-09-14' }],
      ['bao-cao.2026-Q4', { from: '2026-09-15', to: '2026-12-14' }],
    ]);
  });
});
