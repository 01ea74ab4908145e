import { expect, it } from 'vitest';
import { readProgram } from '../../../src/program/read.ts';
import { HEADER } from '../sample.ts';

const codesOf = (quote: string, when: string) =>
  readProgram(
    `${HEADER}sections:\n  - id: I\n    title: Việc\n    items:\n      - { id: a, kind: report, title: Báo cáo, source: I.1, quote: "${quote}", when: ${when} }\n`,
    'x.yaml',
  ).diagnostics.flatMap(({ code, severity }) => (severity === 'note' ? [] : [code]));

it.each([
  ['trước ngày 10 tháng 01 của năm sau', '{ every: year, before: { month: 1, day: 10 } }'],
  ['chậm nhất ngày 05 của tháng kế tiếp', '{ every: month, by: { day: 5 } }'],
  ['trước ngày 10 tháng đầu quý sau', '{ every: quarter, before: { month: 1, day: 10 } }'],
])('“%s” is of the report before, which %s does not say', (quote, when) => {
  expect(codesOf(quote, when)).toEqual(['quote-other-period']);
});

it.each([
  ['trước ngày 10 tháng 01 của năm sau', '{ every: year, before: { month: 1, of: next, day: 10 } }'],
  // Of the year itself or of the one before: the words do not say.
  ['vào trước ngày 10/1 hàng năm', '{ every: year, before: { month: 1, day: 10 } }'],
  ['trước ngày 15 tháng đầu quý', '{ every: quarter, before: { month: 1, day: 15 } }'],
  ['chậm nhất ngày 05 hằng tháng', '{ every: month, by: { of: next, day: 5 } }'],
  ['ngày 12 tháng sau', '{ every: month, before: { of: next, day: 12 } }'],
])('“%s” and %s are of one report', (quote, when) => {
  expect(codesOf(quote, when)).toEqual([]);
});
