import { describe, expect, it, test } from 'vitest';
import type { DueRule } from '../../src/core/due-rule.ts';
import type { Item } from '../../src/core/program.ts';
import { orderItems } from '../../src/schedule/item-order.ts';
import { item, scheduleOf } from './programs.ts';

const cancelling = (period: string | null): Partial<Item> => ({
  amended: [
    {
      document: '45-CV/BTG',
      scope: period === null ? null : { form: 'period', period },
      change: { form: 'cancelled', reason: 'hoãn' },
    },
  ],
});

const listOf = (id: string, items: Item[]) =>
  scheduleOf(items)
    .deadlines.filter((deadline) => deadline.item.id === id)
    .map(({ key, due, lastWorkday, cancelled }) => [key, due, lastWorkday, cancelled]);

const MEETING = item('hop', '{ every: quarter, on: { month: 1, day: 15 } }');
const PREPARATION = item('chuan-bi', '{ item: hop, ahead: 5 workdays }');

describe('an item that hangs on another', () => {
  it('falls due once for each of its occurrences and takes their periods into its keys', () => {
    // 15/01, 15/04 and 15/07/2026 are working days; 15/10 is a Thursday.
    expect(listOf('chuan-bi', [MEETING, PREPARATION])).toEqual([
      ['chuan-bi.2026-Q1', '2026-01-09', '2026-01-09', null],
      ['chuan-bi.2026-Q2', '2026-04-08', '2026-04-08', null],
      ['chuan-bi.2026-Q3', '2026-07-08', '2026-07-08', null],
      ['chuan-bi.2026-Q4', '2026-10-08', '2026-10-08', null],
    ]);
  });

  it('has no period where the other one has none', () => {
    const items = [item('sinh-hoat', '{ during: 2026-Q2 }'), item('bao-cao', '{ item: sinh-hoat, after: 2 days }')];
    expect(listOf('bao-cao', items)).toEqual([['bao-cao', '2026-07-02', '2026-07-02', null]]);
    expect(scheduleOf(items).deadlines.map(({ period, start, boundary }) => [period, start, boundary])).toEqual([
      ['2026-Q2', '2026-04-01', 'by'],
      [null, null, 'by'],
    ]);
  });

  it('counts ahead from the day to act on, after from the date as written', () => {
    const items = [
      // Sunday: the day to act on is Friday 05/06.
      item('bao-cao', '{ by: 2026-06-07 }'),
      item('truoc', '{ item: bao-cao, ahead: 1 days }'),
      item('sau', '{ item: bao-cao, after: 1 days }'),
    ];
    expect(listOf('truoc', items)).toEqual([['truoc', '2026-06-04', '2026-06-04', null]]);
    expect(listOf('sau', items)).toEqual([['sau', '2026-06-08', '2026-06-08', null]]);
  });

  it('follows a chain, in whatever order the file has it', () => {
    const items = [
      item('c', '{ item: b, ahead: 2 workdays }'),
      item('b', '{ item: a, ahead: 1 workdays }'),
      item('a', '{ by: 2026-06-12 }'),
    ];
    expect(scheduleOf(items).deadlines.map(({ key, due }) => [key, due])).toEqual([
      ['c', '2026-06-09'],
      ['b', '2026-06-11'],
      ['a', '2026-06-12'],
    ]);
  });

  it('belongs to this file even where its date falls in the next year', () => {
    const items = [item('hop', '{ on: 2026-12-30 }'), item('bien-ban', '{ item: hop, after: 10 days }')];
    expect(listOf('bien-ban', items)).toEqual([['bien-ban', '2027-01-09', '2027-01-08', null]]);
  });

  it('moves with an occurrence that a later document moves', () => {
    const moved: Item = {
      ...MEETING,
      amended: [
        {
          document: '45-CV/BTG',
          scope: { form: 'period', period: '2026-Q2' },
          change: { form: 'date', boundary: 'on', date: '2026-04-22', time: null, roll: null },
        },
      ],
    };
    expect(listOf('chuan-bi', [moved, PREPARATION])[1]).toEqual(['chuan-bi.2026-Q2', '2026-04-15', '2026-04-15', null]);
    expect(scheduleOf([moved, PREPARATION]).deadlines.filter(({ amended }) => amended)).toHaveLength(1);
  });

  it('has none for an occurrence that is merged', () => {
    const merged: Item = {
      ...MEETING,
      amended: [
        { document: 'x', scope: { form: 'period', period: '2026-Q2' }, change: { form: 'merged', item: 'khac' } },
      ],
    };
    expect(listOf('chuan-bi', [merged, PREPARATION]).map(([key]) => key)).toEqual([
      'chuan-bi.2026-Q1',
      'chuan-bi.2026-Q3',
      'chuan-bi.2026-Q4',
    ]);
  });

  it('is cancelled with the occurrence, or the item, that it hangs on', () => {
    const reasons = (meeting: Item) => listOf('chuan-bi', [meeting, PREPARATION]).map(([, , , reason]) => reason);
    expect(reasons({ ...MEETING, ...cancelling('2026-Q2') })).toEqual([null, 'hoãn', null, null]);
    expect(reasons({ ...MEETING, cancelled: 'bãi bỏ' })).toEqual(Array(4).fill('bãi bỏ'));
  });

  it('awaits a date as long as the other one does, with its reason', () => {
    const items = [
      item('tong-ket', '{ pending: theo hướng dẫn của Trung ương }'),
      item('du-thao', '{ item: tong-ket, ahead: 10 workdays }'),
    ];
    const { undated, deadlines } = scheduleOf(items);
    expect(deadlines).toEqual([]);
    expect(undated.map(({ item: { id }, reason }) => [id, reason])).toEqual([
      ['tong-ket', 'theo hướng dẫn của Trung ương'],
      ['du-thao', 'theo hướng dẫn của Trung ương'],
    ]);
  });

  test.each<[string, Item[]]>([
    ['on itself', [item('a', '{ item: a, after: 1 days }')]],
    ['in a circle', [item('a', '{ item: b, after: 1 days }'), item('b', '{ item: a, after: 1 days }')]],
    [
      'on a circle',
      [
        item('c', '{ item: a, after: 1 days }'),
        item('a', '{ item: b, after: 1 days }'),
        item('b', '{ item: a, after: 1 days }'),
      ],
    ],
    ['on no item of the file', [item('a', '{ item: khong-co, after: 1 days }')]],
    ['on what never falls due', [item('a', '{ ongoing: x }'), item('b', '{ item: a, after: 1 days }')]],
  ])('%s has no dates and awaits none', (_, items) => {
    expect(scheduleOf(items)).toEqual({ deadlines: [], undated: [], merged: [] });
  });
});

test('a chain of any length is put in order without deep recursion', () => {
  const link = item('a', '{ item: b, after: 1 days }');
  const items = Array.from({ length: 20_000 }, (_, index) => {
    const when = { ...link.when, item: `a${index + 1}` } as DueRule;
    return { ...link, id: `a${index}`, when };
  });
  const { ordered, circles } = orderItems(items);
  expect([ordered.length, ordered[0]?.id, circles]).toEqual([20_000, 'a19999', []]);
});
