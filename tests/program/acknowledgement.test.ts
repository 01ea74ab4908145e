import { describe, expect, test } from 'vitest';
import { findIn, HEADER } from './sample.ts';

const item = (id: string, more: string) =>
  `      - { id: ${id}, kind: task, title: Việc, ${more}when: { ongoing: x } }\n`;
const withItems = (...items: string[]) =>
  `${HEADER}sections:\n  - id: I\n    title: Họp\n    items:\n${items.join('')}`;
const report = (text: string) => findIn(text).map(({ code, marked }) => [code, marked]);

const DOCUMENT = '  - { symbol: 1-X, type: Luật, issuer: Quốc hội, date: 2013-11-04, title: Luật';

describe('a warning that is acknowledged', () => {
  test.each([
    ['in the programme', `${HEADER}  confirm: hỏi lại\n  acknowledge: { to-confirm: đã hỏi }\n`],
    ['in a document', `${HEADER}documents:\n${DOCUMENT}, acknowledge: { uncited-document: dùng sau } }\n`],
    ['in an item', withItems(item('a', 'acknowledge: { missing-source: không có }, '))],
  ])('%s is not reported', (_, text) => {
    expect(findIn(text)).toEqual([]);
  });

  test('in one item does not cover another', () => {
    const text = withItems(item('a', 'acknowledge: { missing-source: không có }, '), item('b', ''));
    expect(findIn(text)).toMatchObject([{ code: 'missing-source', params: { item: 'b' } }]);
  });

  test('in the programme is reported in an item', () => {
    const text = withItems(item('a', '')).replace('sections', '  acknowledge: { missing-source: x }\nsections');
    expect(report(text).map(([code]) => code)).toEqual(['unused-acknowledgement', 'missing-source']);
  });
});

describe('an acknowledgement', () => {
  test('of nothing is reported, at its key', () => {
    expect(report(withItems(item('a', 'source: I.1, acknowledge: { missing-source: x }, ')))).toEqual([
      ['unused-acknowledgement', 'missing-source'],
    ]);
  });

  test('of nothing is not reported beside an error, which may have hidden what it is of', () => {
    const text = withItems(item('a', 'source: I.1, acknowledge: { missing-source: x }, '), item('a', 'source: I.2, '));
    expect(report(text).map(([code]) => code)).toEqual(['duplicate-id']);
  });

  test.each([
    ['missing-sorce', 'missing-source'],
    // An error cannot be acknowledged.
    ['duplicate-id', null],
  ])('of %s is reported, with the nearest: %s', (code, nearest) => {
    const found = findIn(withItems(item('a', `source: I.1, acknowledge: { ${code}: x }, `)));
    expect(found).toEqual([{ code: 'unknown-code', params: { code, nearest }, marked: code }]);
  });
});
