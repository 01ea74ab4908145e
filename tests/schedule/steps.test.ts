import { describe, expect, it, test } from 'vitest';
import type { Step } from '../../src/core/step.ts';
import { item, scheduleOf } from './programs.ts';

/** The steps to the first deadline in 2026, one line each. */
function stepsOf(when: string, id = 'x'): string[] {
  const items = [item('x', when), item('y', '{ item: x, ahead: 2 workdays }'), item('z', '{ item: x, after: 3 days }')];
  const { steps } = scheduleOf(items).deadlines.find((deadline) => deadline.item.id === id)!;
  return steps.map(print);
}

const list = (skipped: { date: string }[]) => skipped.map(({ date }) => date.slice(5)).join(' ');

function print(step: Step): string {
  switch (step.form) {
    case 'period':
      return `period ${step.period} ${step.from} ${step.to}`;
    case 'written':
      return `written ${step.date}`;
    case 'window':
      return `window ${step.from} ${step.to}`;
    case 'day':
      return `${step.end} ${step.rule.form} ${step.date}${step.isMonthEnd ? ' month end' : ''}`;
    case 'workday-of-month':
      return `${step.end} workday ${step.nth} from ${step.from} past [${list(step.skipped)}] ${step.date}`;
    case 'item':
      return `item ${step.key} ${step.day} ${step.date}`;
    case 'count':
      return `${step.direction} ${step.count} ${step.unit} from ${step.from} past [${list(step.skipped)}] ${step.date}`;
    case 'amended':
      return `amended ${step.document} ${step.quote}`;
    case 'boundary':
      return `${step.boundary} ${step.due} ${step.date}`;
    case 'roll':
      return `roll past [${list(step.skipped)}] ${step.date}`;
    case 'last-workday':
      return `back past [${list(step.skipped)}] ${step.date}`;
  }
}

describe('the steps to a date', () => {
  // In 2026: off 01–02/01, 16–20/02 (Tết), 27/04, 30/04–01/05, 31/08–02/09, 24/11; worked Saturdays 10/01 and 22/08.
  test.each<[string, string[]]>([
    [
      '{ before: 2026-09-03 }',
      ['written 2026-09-03', 'before 2026-09-03 2026-09-02', 'back past [09-02 09-01 08-31 08-30 08-29] 2026-08-28'],
    ],
    ['{ on: 2026-09-05 }', ['written 2026-09-05', 'on 2026-09-05 2026-09-05']],
    [
      '{ by: 2026-06-20, roll: following }',
      ['written 2026-06-20', 'by 2026-06-20 2026-06-20', 'roll past [06-20 06-21] 2026-06-22'],
    ],
    [
      '{ from: 2026-03-16, to: 2026-03-20 }',
      ['window 2026-03-16 2026-03-20', 'by 2026-03-20 2026-03-20', 'back past [] 2026-03-20'],
    ],
    ['{ during: 2026-Q1 }', ['window 2026-01-01 2026-03-31', 'by 2026-03-31 2026-03-31', 'back past [] 2026-03-31']],
    [
      '{ every: month, by: { day: 31 } }',
      [
        'period 2026-01 2026-01-01 2026-01-31',
        'due day-of-month 2026-01-31',
        'by 2026-01-31 2026-01-31',
        'back past [01-31] 2026-01-30',
      ],
    ],
    [
      '{ every: year, before: { month: 2, day: 29 } }',
      [
        'period 2026 2026-01-01 2026-12-31',
        'due day-of-month 2026-02-28 month end',
        'before 2026-02-28 2026-02-27',
        'back past [] 2026-02-27',
      ],
    ],
    [
      '{ every: month, from: { workday: 1 }, to: { weekday: saturday, nth: 2 } }',
      [
        'period 2026-01 2026-01-01 2026-01-31',
        'start workday 1 from 2026-01-01 past [01-01 01-02 01-03 01-04] 2026-01-05',
        'due weekday-of-month 2026-01-10',
        'by 2026-01-10 2026-01-10',
        'back past [] 2026-01-10',
      ],
    ],
    [
      '{ every: month, by: { workday: last } }',
      [
        'period 2026-01 2026-01-01 2026-01-31',
        'due workday last from 2026-01-31 past [01-31] 2026-01-30',
        'by 2026-01-30 2026-01-30',
        'back past [] 2026-01-30',
      ],
    ],
    [
      '{ every: week, by: { weekday: friday } }',
      [
        'period 2026-W01 2025-12-29 2026-01-04',
        'due day-of-week 2026-01-02',
        'by 2026-01-02 2026-01-02',
        'back past [01-02 01-01] 2025-12-31',
      ],
    ],
    [
      '{ every: quarter, by: { after: 20 workdays } }',
      [
        'period 2026-Q1 2026-01-01 2026-03-31',
        'after 20 workdays from 2026-03-31 past [04-04 04-05 04-11 04-12 04-18 04-19 04-25 04-26 04-27] 2026-04-29',
        'by 2026-04-29 2026-04-29',
        'back past [] 2026-04-29',
      ],
    ],
  ])('%s', (when, expected) => {
    expect(stepsOf(when)).toEqual(expected);
  });

  it('of an item that hangs on another begin with the deadline of that one', () => {
    expect(stepsOf('{ by: 2026-06-07 }', 'y')).toEqual([
      'item x last-workday 2026-06-05',
      'ahead 2 workdays from 2026-06-05 past [] 2026-06-03',
      'by 2026-06-03 2026-06-03',
      'back past [] 2026-06-03',
    ]);
    expect(stepsOf('{ by: 2026-06-07 }', 'z')).toEqual([
      'item x due 2026-06-07',
      'after 3 days from 2026-06-07 past [] 2026-06-10',
      'by 2026-06-10 2026-06-10',
      'back past [] 2026-06-10',
    ]);
  });

  it('say what a later document replaced, and how it comes to its own date', () => {
    const { deadlines } = scheduleOf([
      item('x', '{ every: half, before: { month: last, day: 5 } }', {
        amended: [
          {
            document: '45-CV/BTG',
            quote: 'chậm nhất ngày 20 tháng cuối kỳ',
            scope: { form: 'since', period: '2026-H2' },
            change: {
              form: 'recurring',
              every: 'half',
              boundary: 'by',
              day: { form: 'day-of-month', month: { of: 'this', month: 'last' }, day: 20 },
              time: null,
              roll: null,
            },
          },
        ],
      }),
    ]);
    expect(deadlines[1]!.steps.map(print)).toEqual([
      'period 2026-H2 2026-07-01 2026-12-31',
      'due day-of-month 2026-12-05',
      'amended 45-CV/BTG chậm nhất ngày 20 tháng cuối kỳ',
      'due day-of-month 2026-12-20',
      'by 2026-12-20 2026-12-20',
      'back past [12-20 12-19] 2026-12-18',
    ]);
  });

  test.each<[string, number[]]>([
    ['{ by: 2026-12-31 }', []],
    ['{ by: 2027-01-01 }', [2027]],
    ['{ every: year, by: { after: 20 days } }', [2027]],
    ['{ every: year, by: { after: 20 workdays } }', [2027]],
    ['{ on: 2027-01-05 }', []],
  ])('rest on years that are not settled: %s → %j', (when, years) => {
    expect(scheduleOf([item('x', when)]).deadlines[0]!.unsettledYears).toEqual(years);
  });
});
