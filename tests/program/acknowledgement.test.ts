import { describe, expect, test } from 'vitest';
import { readProgram } from '../../src/program/read.ts';
import { findIn, HEADER } from './sample.ts';

const item = (id: string, more: string) =>
  `      - { id: ${id}, kind: task, title: Việc ${id}, ${more}when: { ongoing: x } }\n`;
const withItems = (...items: string[]) =>
  `${HEADER}sections:\n  - id: I\n    title: Họp\n    items:\n${items.join('')}`;
const listSeverities = (text: string) => readProgram(text, 'x.yaml').diagnostics.map(({ severity }) => severity);
const report = (text: string) => findIn(text).map(({ code, marked }) => [code, marked]);

const DOCUMENT = '  - { symbol: 1-X, type: Luật, issuer: Quốc hội, date: 2013-11-04, title: Luật';

describe('a warning that is acknowledged', () => {
  test.each([
    ['in the programme', `${HEADER}  confirm: hỏi lại\n  acknowledge: { to-confirm: đã hỏi }\n`],
    ['in a document', `${HEADER}documents:\n${DOCUMENT}, acknowledge: { uncited-document: dùng sau } }\n`],
    ['in an item', withItems(item('a', 'acknowledge: { missing-source: không có }, '))],
  ])('%s counts as a note', (_, text) => {
    expect(listSeverities(text)).toEqual(['note']);
  });

  test('in one item does not cover another', () => {
    const text = withItems(item('a', 'acknowledge: { missing-source: không có }, '), item('b', ''));
    expect(listSeverities(text)).toEqual(['warning', 'note']);
  });

  test('in the programme is accepted in all below it, with the reason of the nearest place', () => {
    const text = withItems(item('a', ''), item('b', 'acknowledge: { missing-source: riêng }, ')).replace(
      'sections',
      '  acknowledge: { missing-source: chung }\nsections',
    );
    const found = readProgram(text, 'x.yaml').diagnostics.map(({ code, severity, acknowledged }) => [
      code,
      severity,
      acknowledged,
    ]);
    expect(found).toEqual([
      ['missing-source', 'note', 'chung'],
      ['missing-source', 'note', 'riêng'],
    ]);
  });
});

describe('an error that is acknowledged', () => {
  const quoted = (more: string) =>
    withItems(
      `      - { id: a, kind: task, title: Việc, source: I.1, quote: trước ngày 05/6, ${more}when: { by: 2023-06-05 } }\n`,
    );
  const hidden = (more: string) =>
    withItems(
      `      - { id: a, kind: task, title: Việc, source: I.1, ${more}when: { pending: trước ngày 05/6/2023 } }\n`,
    );

  test.each([
    ['quote-mismatch', quoted],
    ['hidden-deadline', hidden],
  ])('%s counts as a note', (code, write) => {
    expect(listSeverities(write(''))).toEqual(['error']);
    expect(listSeverities(write(`acknowledge: { ${code}: văn bản in sai }, `))).toEqual(['note']);
    const header = `${HEADER}  acknowledge: { ${code}: văn bản in sai }\n`;
    expect(listSeverities(write('').replace(HEADER, header))).toEqual(['note']);
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

  test.each<[string, string | null, string[], boolean]>([
    ['missing-sorce', 'missing-source', [], false],
    // Most errors cannot be acknowledged.
    ['duplicate-id', null, [], true],
    ['sunday', null, ['sunday-document'], false],
    ['hidden', null, ['hidden-deadline'], false],
    ['no-source', null, ['no-working-day', 'missing-source', 'source-in-other-section'], false],
    // Of a word that no code has, the warnings that stand there.
    ['khong-trich', null, ['missing-source'], false],
  ])('of %s is reported, with the nearest: %s, or those near it: %j', (code, nearest, near, isError) => {
    const found = findIn(withItems(item('a', `acknowledge: { ${code}: đã biết }, `)));
    const unknown = found.filter((each) => each.code === 'unknown-code');
    expect(unknown).toEqual([{ code: 'unknown-code', params: { code, nearest, near, isError }, marked: code }]);
  });
});
