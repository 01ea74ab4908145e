import { describe, expect, test } from 'vitest';
import { readProgram } from '../../../src/program/read.ts';

const HEADER =
  'program: { id: vi-du, title: Chương trình, issuer: Đảng ủy Sở, year: 2026, updated: 2026-01-06 }\n' +
  'documents:\n  - { symbol: 45-CV/BTG, type: Công văn, issuer: Ban Tuyên giáo, date: 2026-01-05, title: Thời hạn }\n';

const read = (...items: string[]) =>
  readProgram(
    `${HEADER}sections:\n  - id: I\n    title: Một\n    items:\n${items.map((item) => `      - { kind: task, source: I.1, ${item} }\n`).join('')}`,
    'x.yaml',
  );
const codes = (...items: string[]) =>
  read(...items).diagnostics.flatMap(({ code }) => (code.startsWith('quote') ? [code] : []));

describe('a quote with dates of an item that hangs on another', () => {
  // Saturday 5 September 2026, and Thursday 10 September.
  const day = 'id: hop, title: Họp, quote: vào ngày 05/9/2026, when: { on: 2026-09-05 }';
  const report =
    'id: bao-cao, title: Báo cáo, quote: trước ngày 10 tháng cuối quý, when: { every: quarter, before: { month: last, day: 10 } }';
  const step = (quote: string, when: string) => `id: buoc, title: Bước, quote: "${quote}", when: { ${when} }`;

  test.each([
    [day, 'chậm nhất ngày 07/9/2026', 'item: hop, after: 2 days'],
    [day, 'trước ngày 08/9', 'item: hop, after: 2 days'],
    [day, 'trong tháng 9', 'item: hop, after: 10 days'],
    // The quote of the other item.
    [day, 'vào ngày 05/9/2026', 'item: hop, ahead: 5 workdays'],
    [report, 'trước ngày 10 tháng cuối quý', 'item: bao-cao, ahead: 3 workdays'],
    [day, 'theo hướng dẫn của Sở', 'item: hop, after: 2 days'],
  ])('beside {%s}, “%s” agrees with { %s }', (other, quote, when) => {
    expect(codes(other, step(quote, when))).toEqual([]);
  });

  test.each([
    [day, 'chậm nhất ngày 08/9/2026', 'item: hop, after: 2 days'],
    [day, 'trước ngày 07/9', 'item: hop, after: 2 days'],
    [day, 'trong tháng 8', 'item: hop, after: 10 days'],
    [report, 'trước ngày 15 tháng cuối quý', 'item: bao-cao, after: 3 days'],
  ])('beside {%s}, “%s” contradicts { %s }', (other, quote, when) => {
    expect(codes(other, step(quote, when))).toEqual(['quote-mismatch']);
  });

  test('is not compared where a later document moves the other item', () => {
    const moved = `${day}, amended: [{ document: 45-CV/BTG, quote: vào ngày 12/9, on: 2026-09-12 }]`;
    expect(codes(moved, step('chậm nhất ngày 07/9/2026', 'item: hop, after: 2 days'))).toEqual([]);
  });
});

describe('a later document', () => {
  const item = (entry: string) =>
    `id: viec, title: Việc, quote: trước ngày 10 tháng cuối quý, when: { every: quarter, before: { month: last, day: 10 } }, amended: [{ document: 45-CV/BTG, ${entry} }]`;

  test.each([
    ['period: 2026-Q3, quote: gửi trước ngày 15/9, before: 2026-09-15', []],
    ['period: 2026-Q3, before: 2026-09-15', ['quote-missing']],
    ['period: 2026-Q3, quote: gửi trước ngày 15/9, by: 2026-09-15', ['quote-mismatch']],
    ['period: 2026-Q3, quote: gửi trước ngày 15/9, before: 2026-09-16', ['quote-mismatch']],
    ['since: 2026-Q3, quote: trước ngày 15 tháng cuối quý, before: { month: last, day: 15 }', []],
    ['since: 2026-Q3, quote: trước ngày 15 tháng cuối quý, before: { month: last, day: 14 }', ['quote-mismatch']],
    ['since: 2026-Q3, by: { month: last, day: 14 }', ['quote-missing']],
    ['period: 2026-Q3, quote: theo thông báo sau, before: 2026-09-15', []],
    ['period: 2026-Q3, cancelled: không tổ chức', []],
  ])('with { %s }: %j', (entry, expected) => {
    expect(codes(item(entry))).toEqual(expected);
  });
});
