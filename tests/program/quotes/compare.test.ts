import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { DueRule } from '../../../src/core/due-rule.ts';
import { readPhrase } from '../../../src/phrase/read.ts';
import { compareQuote } from '../../../src/program/quotes/compare.ts';
import { shareQuote } from '../../../src/program/quotes/quoted.ts';
import { createWorkdays } from '../../../src/schedule/dates/workdays.ts';
import { readWhen } from '../../rule.ts';
import { changeRule } from './changes.ts';

const WEEKENDS = createWorkdays({ years: [] }, { off: [], work: [] });
const spanOf = (year: string) => ({ from: `${Number(year)}-01-01`, to: `${Number(year)}-12-31` }) as const;

function compare(quote: string, rule: DueRule, shared: DueRule[] = [], year = '2026') {
  const calendar = { span: spanOf(year), workdays: WEEKENDS };
  return compareQuote(shareQuote(readPhrase(quote, calendar.span), [rule, ...shared], calendar), rule);
}

const phrases = readFileSync(new URL('../../phrase/phrases.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [string, string, string, string])
  .map(([quote, year, when, reads]) => ({ quote, year, when, reads }));
const encoded = phrases.filter(({ when }) => when.startsWith('{'));
const dated = encoded.filter(
  ({ reads, when }) => /before|by|on|from|each/.test(reads) && !/pending|ongoing/.test(when),
);

describe('A phrase of a real document', () => {
  test.each(encoded)('“$quote” does not accuse $when', ({ quote, year, when }) => {
    expect(['agrees', 'without-date', 'not-read']).toContain(compare(quote, readWhen(when), [], year).form);
  });

  test.each(dated)('“$quote” is at odds with whatever differs from $when', ({ quote, year, when, reads }) => {
    const accepted = changeRule(readWhen(when), reads)
      .map((rule) => ({ rule, form: compare(quote, rule, [], year).form }))
      .filter(({ form }) => form !== 'differs' && form !== 'partial');
    expect(accepted).toEqual([]);
  });

  test.each(phrases.filter(({ when }) => !when.startsWith('{')))(
    '“$quote” is no single deadline',
    ({ quote, year }) => {
      const { alternatives } = readPhrase(quote, spanOf(year));
      expect(alternatives.filter((each) => each.kind === 'dates' && !each.several)).toEqual([]);
      expect(alternatives.filter((each) => each.kind === 'windows')).toEqual([]);
    },
  );
});

describe('A quote and a rule', () => {
  test.each([
    // From the table of what comes of a comparison.
    ['vào trước ngày 10/1 hàng năm', '{ every: year, before: { month: next, day: 10 } }', 'agrees'],
    ['trước ngày 05/12 hằng năm', '{ before: 2026-12-05 }', 'agrees'],
    ['hàng quý', '{ every: quarter, by: { month: 2, day: 20 } }', 'agrees'],
    ['hàng quý', '{ every: month }', 'differs'],
    ['hàng quý', '{ every: half }', 'partial'],
    ['trong quý II', '{ before: 2026-06-15 }', 'agrees'],
    ['trong quý II', '{ before: 2026-07-15 }', 'differs'],
    ['trước ngày 05/6 và 05/12', '{ before: 2026-06-05 }', 'partial'],
    ['trước ngày 05/6 và 05/12', '{ every: half, before: { month: last, day: 5 } }', 'agrees'],
    ['trước ngày 10 hằng tháng', '{ before: 2026-03-10 }', 'partial'],
    ['ngày 12 tháng sau', '{ every: month, by: { month: next, day: 12 } }', 'agrees'],
    ['ngày 12 tháng sau', '{ every: month, before: { month: next, day: 12 } }', 'agrees'],
    ['ngày 12 tháng sau', '{ every: month, before: { month: next, day: 13 } }', 'differs'],
    ['trước ngày 31/6/2026', '{ before: 2026-06-30 }', 'differs'],
    ['trước 17 giờ ngày 05/6/2026', '{ by: 2026-06-05, time: "17:00" }', 'agrees'],
    ['trước 17 giờ ngày 05/6/2026', '{ by: 2026-06-05, time: "16:00" }', 'differs'],
    ['trước 17 giờ ngày 05/6/2026', '{ by: 2026-06-05 }', 'partial'],
    ['05 ngày làm việc trước ngày họp', '{ by: 2026-06-05 }', 'without-date'],
    ['theo hướng dẫn của Trung ương', '{ by: 2026-06-05 }', 'without-date'],
    ['trước ngày 10 tháng cuối quý, trừ quý IV', '{ by: 2026-06-05 }', 'not-read'],
    ['vào ngày 05 tháng 9', '{ on: 2026-09-05 }', 'agrees'],
    ['vào ngày 05 tháng 9', '{ by: 2026-09-05 }', 'agrees'],
    ['vào ngày 05 tháng 9', '{ before: 2026-09-05 }', 'differs'],
    ['trước 30 hằng tháng', '{ every: month, before: { day: 30 } }', 'agrees'],
    ['từ ngày 1 đến ngày 3 hằng tháng', '{ every: month, from: { day: 1 }, to: { day: 3 } }', 'agrees'],
    ['từ ngày 1 đến ngày 3 hằng tháng', '{ every: month, from: { day: 1 }, to: { day: 4 } }', 'differs'],
    ['mỗi năm thực hiện 2 kỳ báo cáo', '{ every: quarter }', 'agrees'],
    ['họp ít nhất 3 tháng một lần', '{ every: month }', 'agrees'],
    ['họp ít nhất 3 tháng một lần', '{ every: year }', 'partial'],
    ['chậm nhất vào ngày 20 của tháng cuối kỳ báo cáo', '{ every: half, by: { month: last, day: 20 } }', 'agrees'],
    ['chậm nhất vào ngày 20 của tháng cuối kỳ báo cáo', '{ every: month, by: { day: 20 } }', 'agrees'],
    ['chậm nhất vào ngày 20 của tháng cuối kỳ báo cáo', '{ by: 2026-06-20 }', 'partial'],
    ['chậm nhất vào ngày 20 của tháng cuối kỳ báo cáo', '{ every: half, by: { month: last, day: 21 } }', 'differs'],
  ])('“%s”, %s: %s', (quote, when, form) => {
    expect(compare(quote, readWhen(when)).form).toBe(form);
  });

  test.each([
    ['trước ngày rằm tháng bảy', true],
    ['chậm nhất rằm tháng bảy', true],
    ['đến hết rằm tháng bảy', true],
    ['trước Tết Nguyên đán', true],
    ['trong 3 tháng giữa năm', true],
    ['vào rằm tháng bảy', false],
    ['trong dịp Tết Nguyên đán', false],
  ])('“%s” is not read: that a date may be lost is %s', (quote, isDated) => {
    expect(compare(quote, readWhen('{ by: 2026-06-05 }'))).toMatchObject({ form: 'not-read', isDated });
  });

  test('share what several items with one quote give together', () => {
    const [june, december] = ['{ before: 2026-06-05 }', '{ before: 2026-12-05 }'].map(readWhen);
    expect(compare('trước ngày 05/6 và 05/12', june!, [december!]).form).toBe('agrees');
    expect(compare('trước ngày 05/6 và 05/12', june!, [june!])).toEqual({
      form: 'partial',
      uncovered: ['2026-12-05'],
      time: null,
    });
  });

  test.each<[number, 'days' | 'workdays', 'after' | 'ahead', string]>([
    [5, 'workdays', 'ahead', 'agrees'],
    [4, 'workdays', 'ahead', 'differs'],
    [5, 'days', 'ahead', 'differs'],
    [5, 'workdays', 'after', 'differs'],
  ])('that counts %i %s %s an event: %s', (count, unit, direction, form) => {
    const rule: DueRule = { form: 'item', item: 'hop', count, unit, direction, time: null, roll: null };
    expect(compare('chậm nhất 05 ngày làm việc trước ngày họp', rule).form).toBe(form);
  });

  test('agree in a school year, and in each year of a standing regime', () => {
    const rule = readWhen('{ every: year, before: { month: 6, day: 5 } }');
    for (const span of [
      { from: '2025-09-01', to: '2026-08-31' } as const,
      { from: '2025-09-01', to: '2028-12-31' } as const,
    ]) {
      for (const phrase of ['trước 05/6 hằng năm', 'trước 05/6']) {
        const quote = shareQuote(readPhrase(phrase, span), [rule], { span, workdays: WEEKENDS });
        expect(compareQuote(quote, rule).form).toBe('agrees');
      }
    }
  });
});
