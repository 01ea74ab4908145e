import { describe, expect, test } from 'vitest';
import { readProgram } from '../../src/program/read.ts';
import { findIn as findInText, HEADER } from './sample.ts';

interface Parts {
  basis?: string;
  documents?: string[];
  items?: string[];
  more?: string;
}

/** A programme of 2023, last changed on 2023-01-06, with documents and items written in one line each. */
function write({ basis = '', documents = [], items = [], more = '' }: Parts): string {
  const list = (entries: string[]) => (entries.length > 0 ? entries.map((entry) => `\n${entry}`).join('') : ' []');
  return `${HEADER}  basis: [${basis}]
${more}documents:${list(documents.map((document) => `  - { type: Nghị quyết, issuer: Trung ương, title: Đổi mới, ${document} }`))}
${items.length === 0 ? '' : `sections:\n  - id: I\n    title: Báo cáo\n    items:${list(items.map((item, index) => `      - { id: viec${index + 1}, kind: review, title: Việc, source: I, when: { ongoing: x }, ${item} }`))}\n`}`;
}

const findIn = (parts: Parts) => findInText(write(parts));

describe('the term that a document names is the one that had begun by its date', () => {
  // The days on which the congresses closed, as the Party's own chronicle has them.
  test.each([
    ['1996-07-01', 'VIII', '1996-06-30', undefined],
    ['2001-04-22', 'IX', '2001-04-21', 'VIII'],
    ['2006-04-25', 'X', '2006-04-24', 'IX'],
    ['2011-01-19', 'XI', '2011-01-18', 'X'],
    ['2016-01-28', 'XII', '2016-01-27', 'XI'],
    ['2021-02-01', 'XIII', '2021-01-31', 'XII'],
  ])('from %s on %s, on %s still %s', (firstDay, term, eve, before) => {
    const mismatch = (date: string, named: string) =>
      findIn({ basis: '1-NQ/TU', documents: [`symbol: 1-NQ/TU, date: ${date}, term: ${named}`] }).filter(
        ({ code }) => code === 'term-mismatch',
      );
    expect(mismatch(firstDay, term)).toEqual([]);
    expect(mismatch(eve, term)).toEqual(
      before === undefined
        ? []
        : [
            {
              code: 'term-mismatch',
              params: { symbol: '1-NQ/TU', term, date: eve, expected: before },
              marked: term,
            },
          ],
    );
  });
});

describe('a document’s date is reported', () => {
  const codesAt = (date: string) =>
    findIn({ basis: '1-NQ/TU', documents: [`symbol: 1-NQ/TU, date: ${date}`] }).map(({ code, marked }) => [
      code,
      marked,
    ]);

  test.each([
    ['2022-12-31', 'a Saturday', []],
    ['2023-01-01', 'a Sunday', [['sunday-document', '2023-01-01']]],
    ['2023-01-02', 'a Monday', []],
    ['2023-01-06', 'the day of the file’s last change', []],
    ['2023-01-07', 'the day after it', [['later-document', '2023-01-07']]],
    [
      '2023-01-08',
      'a Sunday after it',
      [
        ['sunday-document', '2023-01-08'],
        ['later-document', '2023-01-08'],
      ],
    ],
  ])('%s, %s: %j', (date, _, found) => {
    expect(codesAt(date)).toEqual(found);
  });
});

describe('a document without a date', () => {
  const findUndated = (more: string) =>
    findIn({ basis: '1-NQ/TU', documents: [`symbol: 1-NQ/TU${more}`] }).map(({ code, marked }) => [code, marked]);

  test('is reported at its symbol', () => {
    expect(findUndated('')).toEqual([['document-undated', '1-NQ/TU']]);
  });

  test('is no warning beside what is to be confirmed of it, or beside a date with an error of its own', () => {
    expect(findUndated(', confirm: ghi ngày').map(([code]) => code)).toEqual(['to-confirm']);
    expect(findUndated(', date: tháng 3').map(([code]) => code)).toEqual(['invalid-date']);
  });

  test('is not the document of the same symbol that has one', () => {
    const found = findIn({ basis: '1-NQ/TU', documents: ['symbol: 1-NQ/TU', 'symbol: 1-NQ/TU, date: 2013-11-04'] });
    expect(found.map(({ code }) => code)).toEqual(['ambiguous-document', 'document-undated']);
  });
});

describe('what the source prints otherwise', () => {
  const original = 'symbol: 29-NQ/TU, date: 2013-11-04, term: XI';

  test.each([
    ['symbol: 29-QN/TU', 'symbol', '29-QN/TU', '29-NQ/TU'],
    ['type: Kết luận', 'type', 'Kết luận', 'Nghị quyết'],
    ['term: X', 'term', 'X', 'XI'],
    ['date: 2013-11-05', 'date', '2013-11-05', '2013-11-04'],
    ['title: Đổi mới giáo dục', 'title', 'Đổi mới giáo dục', 'Đổi mới'],
  ])('is noted: %s', (misprint, detail, printed, actual) => {
    expect(findIn({ basis: '29-NQ/TU', documents: [`${original}, printed: [{ in: II.2, ${misprint} }]`] })).toEqual([
      {
        code: 'printed-otherwise',
        params: { symbol: '29-NQ/TU', place: 'II.2', detail, printed, actual },
        marked: printed,
      },
    ]);
  });

  test('is noted for each detail and at each place', () => {
    const printed = 'printed: [{ in: II.2, term: X, date: 2013-11-05 }, { in: III.1, term: XII }]';
    expect(findIn({ basis: '29-NQ/TU', documents: [`${original}, ${printed}`] }).map(({ marked }) => marked)).toEqual([
      'X',
      '2013-11-05',
      'XII',
    ]);
  });

  test('is not to be compared with a detail that the document leaves out', () => {
    const document = 'symbol: 29-NQ/TU, date: 2013-11-04, printed: [{ in: II.2, term: X }]';
    expect(findIn({ basis: '29-NQ/TU', documents: [document] })).toEqual([]);
  });
});

describe('an anniversary counts from the year of the first document', () => {
  const documents = [
    'symbol: 29-NQ/TU, date: 2013-11-04',
    'symbol: 34-CT/TU, date: 1998-05-30',
    'symbol: 34-CT/TU, date: 2014-08-07',
  ];
  const basis = '29-NQ/TU, 34-CT/TU@1998-05-30, 34-CT/TU@2014-08-07';
  const findFor = (item: string) => findIn({ basis, documents, items: [item] });

  test.each([
    'anniversary: 10, documents: [29-NQ/TU]',
    'anniversary: 25, documents: [34-CT/TU@1998-05-30]',
    'anniversary: 25, documents: [34-CT/TU@1998-05-30, 29-NQ/TU]',
    'documents: [29-NQ/TU]',
    'anniversary: 10',
  ])('%s is right, or not to be reckoned', (item) => {
    expect(findFor(item)).toEqual([]);
  });

  test.each([
    ['anniversary: 9, documents: [29-NQ/TU]', 9, '29-NQ/TU', 2013],
    ['anniversary: 11, documents: [29-NQ/TU]', 11, '29-NQ/TU', 2013],
    ['anniversary: 10, documents: [34-CT/TU@1998-05-30, 29-NQ/TU]', 10, '34-CT/TU', 1998],
  ])('%s is wrong', (item, anniversary, symbol, issued) => {
    expect(findFor(item)).toEqual([
      {
        code: 'anniversary-mismatch',
        params: { anniversary, symbol, issued, year: 2023 },
        marked: String(anniversary),
      },
    ]);
  });

  test('where a symbol is of two documents, that is reported and no year is counted', () => {
    expect(findFor('anniversary: 10, documents: [34-CT/TU]')).toEqual([
      {
        code: 'ambiguous-document',
        params: { symbol: '34-CT/TU', count: 2, choices: ['34-CT/TU@1998-05-30', '34-CT/TU@2014-08-07'] },
        marked: '34-CT/TU',
      },
    ]);
  });
});

describe('documents are the same', () => {
  const twice = (first: string, second: string) =>
    findIn({ basis: '1-NQ/TU', documents: [first, second] }).filter(({ code }) => code === 'duplicate-document');

  test.each([
    ['symbol: 1-NQ/TU, date: 2013-11-04', 'symbol: 1-NQ/TU, date: 2013-11-04'],
    ['symbol: 1-NQĐ/TU, date: 2013-11-04', 'symbol: 1-nqd/tu, date: 2013-11-04'],
  ])('%s and %s', (first, second) => {
    expect(twice(first, second)).toMatchObject([{ params: { date: '2013-11-04', line: 11 } }]);
  });

  test('not where they are of two days', () => {
    expect(twice('symbol: 1-NQ/TU, date: 2013-11-04', 'symbol: 1-NQ/TU, date: 2018-11-05')).toEqual([]);
  });
});

describe('a citation', () => {
  const documents = ['symbol: 29-NQ/TU, date: 2013-11-04', 'symbol: 46-CTrHĐ/TU, date: 2014-04-01'];
  const find = (citation: string) =>
    findIn({ basis: '29-NQ/TU, 46-CTrHĐ/TU', documents, items: [`documents: [${citation}]`] });

  test.each([
    ['29-NQ/TU', []],
    ['29-NQ/TU@2013-11-04', []],
    ['46-CTrHD/TU', ['46-CTrHĐ/TU']],
    ['46-ctrhđ/tu', ['46-CTrHĐ/TU']],
    ['46 - CTrHĐ / TU', ['46-CTrHĐ/TU']],
    ['30-NQ/TU', ['29-NQ/TU']],
    ['29-NQ/TU@2013-11-05', ['29-NQ/TU']],
    ['46-CTrHD/TU@2014-04-02', ['46-CTrHĐ/TU']],
    ['Luật Giáo dục', [null]],
  ])('%s is known, or reported with the nearest: %j', (citation, nearest) => {
    expect(find(citation).map(({ code }) => code)).toEqual(nearest.map(() => 'unknown-document'));
    expect(find(citation).map(({ params }) => (params as { nearest: unknown }).nearest)).toEqual(nearest);
  });

  test('that nobody knows is marked where it stands, in the basis or in an item', () => {
    expect(findIn({ basis: '29-NQ/TU, 5-X', documents: documents.slice(0, 1), items: ['documents: [6-Y]'] })).toEqual([
      { code: 'unknown-document', params: { symbol: '5-X', nearest: null, lookalike: null }, marked: '5-X' },
      { code: 'unknown-document', params: { symbol: '6-Y', nearest: null, lookalike: null }, marked: '6-Y' },
    ]);
  });

  test('of nobody leaves a document uncited; a misspelt one does not', () => {
    const uncited = (basis: string) =>
      findIn({ basis, documents }).flatMap(({ code, marked }) => (code === 'uncited-document' ? [marked] : []));
    expect(uncited('29-NQ/TU')).toEqual(['46-CTrHĐ/TU']);
    expect(uncited('29-NQ/TU, 46-CTrHD/TU')).toEqual([]);
    expect(uncited('')).toEqual(['29-NQ/TU', '46-CTrHĐ/TU']);
  });
});

describe('an office’s own days', () => {
  const find = (more: string) => findIn({ more });

  test('are each named once, whether off or worked', () => {
    expect(
      find(
        'workdays: { off: [{ date: 2023-11-20, reason: x }, { date: 2023-11-21, reason: x }], work: [{ date: 2023-11-20, reason: x }] }\n',
      ),
    ).toEqual([{ code: 'workday-twice', params: { date: '2023-11-20', line: 10 }, marked: '2023-11-20' }]);
  });

  test('may be of one kind alone', () => {
    expect(find('workdays: { work: [{ date: 2023-11-25, reason: làm bù }] }\n')).toEqual([]);
    expect(find('workdays: { off: [{ date: 2023-11-20, reason: nghỉ }] }\n')).toEqual([]);
  });
});

test('a day named twice is reported beside an error elsewhere', () => {
  const text = write({
    more: 'workdays: { off: [{ date: 2023-11-20, reason: x }, { date: 2023-11-20, reason: z }] }\n',
  }).replace('revision: 0', 'revision: một');
  expect(readProgram(text, 'x.yaml').diagnostics.map(({ code }) => code)).toEqual(['wrong-type', 'workday-twice']);
});

test('what is to be confirmed is reported at its place, in the programme, a document and an item', () => {
  const text = write({
    basis: '1-NQ/TU',
    documents: ['symbol: 1-NQ/TU, date: 2013-11-04, confirm: căn cứ'],
    items: ['confirm: ngày'],
  }).replace('  basis:', '  confirm: tên\n  basis:');
  const lines = text.split('\n');
  expect(
    readProgram(text, 'x.yaml').diagnostics.map(({ code, params, span: { start } }) => [
      code,
      params,
      lines[start.line - 1]!.slice(start.column - 1).startsWith((params as { what: string }).what),
    ]),
  ).toEqual(['tên', 'căn cứ', 'ngày'].map((what) => ['to-confirm', { what }, true]));
});

describe('ids are reported twice', () => {
  test('with the line of the first id, though it be no first key', () => {
    const text = write({}).concat(
      'sections:\n  - id: I\n    title: Báo cáo\n    items:\n      - kind: task\n        id: viec\n        title: Việc\n        source: I\n        when: { ongoing: x }\n      - { id: viec, kind: task, title: Việc, source: I, when: { ongoing: x } }',
    );
    expect(readProgram(text, 'x.yaml').diagnostics.map(({ params }) => params)).toEqual([
      { id: 'viec', kind: 'item', line: 16 },
    ]);
  });

  test('with the line of the first, each among its own kind', () => {
    const text = write({ items: ['note: một', 'note: hai'] })
      .replace('viec2', 'viec1')
      .concat('  - { id: I, title: Báo cáo }\n  - { id: viec1, title: Báo cáo }\n');
    const twice = readProgram(text, 'x.yaml').diagnostics.filter(({ code }) => code !== 'empty-section');
    expect(twice.map(({ code, params }) => [code, params])).toEqual([
      ['duplicate-id', { id: 'viec1', kind: 'item', line: 15 }],
      ['duplicate-id', { id: 'I', kind: 'section', line: 12 }],
    ]);
  });
});
