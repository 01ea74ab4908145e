import { describe, expect, test } from 'vitest';
import { findIn, HEADER } from './sample.ts';

const codesWith = (from: string, to: string) =>
  findIn(HEADER.replace(from, to)).map(({ code, params }) => ({ code, params }));

describe('a text that shows nothing', () => {
  test.each([
    '\\u00ad',
    '\\u200d\\u200d',
    '\\u2800',
    '\\u3164',
    '\\ufe0f',
    '\\u034f',
    '\\u0301',
    '\\u2003\\u2060',
    '\\ufffc',
  ])('%s is empty', (title) => {
    expect(codesWith('title: Chương trình ví dụ', `title: "${title}"`)).toEqual([{ code: 'empty-text', params: {} }]);
  });

  test.each(['a\\u00ad', 'Ủy\\u200d', '…', '2', '工作', '👩‍🏫'])('%s is not', (title) => {
    expect(codesWith('title: Chương trình ví dụ', `title: "${title}"`)).toEqual([]);
  });
});

describe('a number', () => {
  test.each([
    ['0x7E7', 2023],
    ['2.023e3', 2023],
    ['0o3747', 2023],
    ['2023.0', 2023],
    ['+2023', 2023],
  ])('%s is not written in plain digits', (written, value) => {
    expect(codesWith('year: 2023', `year: ${written}`)).toEqual([
      { code: 'unusual-number', params: { written, value } },
    ]);
  });

  test.each(['2023', '!!int 2023', '2023 # năm nay'])('%s is', (written) => {
    expect(codesWith('year: 2023', `year: ${written}`)).toEqual([]);
  });

  test('that is part of a text is left alone', () => {
    expect(codesWith('title: Chương trình ví dụ', 'title: 0x7E7 và 2e3')).toEqual([]);
  });
});

describe('a date', () => {
  test.each(['!!timestamp', '!<tag:yaml.org,2002:timestamp>'])(
    'with the tag %s is read, and its tag reported',
    (tag) => {
      expect(codesWith('updated: 2023-01-06', `updated: ${tag} 2023-01-06`)).toEqual([
        { code: 'tag-in-text', params: { written: tag, quoted: null } },
      ]);
    },
  );
});

describe('a symbol', () => {
  const cite = (cited: string, symbol = '238-QĐ/TU') =>
    findIn(
      `${HEADER}  basis: ["${cited}"]\ndocuments:\n  - { symbol: "${symbol}", type: Quy định, issuer: Thành ủy, date: 2020-09-30, title: Quy chế }\n`,
    ).map(({ code, params }) => ({ code, params }));

  test.each([
    ['238\u2011QĐ/TU', '\u2011', '-'],
    ['238\u2013QĐ/TU', '\u2013', '-'],
    ['238-QÐ/TU', 'Ð', 'Đ'],
    ['238-QĐ\u2044TU', '\u2044', '/'],
    ['238-QĐ\u2215TU', '\u2215', '/'],
    ['２38-QĐ/TU', '２', '2'],
    ['238-QĐ/ТU', 'Т', 'T'],
    ['238\u00ad-QĐ/TU', '\u00ad', null],
    ['238-QĐ/TU\u200c', '\u200c', null],
  ])('%s is another one, by one character', (symbol, found, expected) => {
    expect(cite(symbol)).toEqual([
      { code: 'unknown-document', params: { symbol, nearest: '238-QĐ/TU', lookalike: { found, expected } } },
    ]);
  });

  test.each(['238-QD/TU', '238-qđ/TU', '283-QĐ/TU'])('%s differs visibly', (symbol) => {
    expect(cite(symbol)).toMatchObject([
      { code: 'unknown-document', params: { nearest: '238-QĐ/TU', lookalike: null } },
    ]);
  });

  test('with an invisible character in the list of documents is named too', () => {
    expect(cite('238-QĐ/TU', '238-QĐ\u00ad/TU')).toMatchObject([
      { code: 'unknown-document', params: { lookalike: { found: null, expected: '\u00ad' } } },
    ]);
  });

  test('is the same document with a letter that looks alike', () => {
    const text = `${HEADER}  basis: [1-QĐ/TU]
documents:
  - { symbol: 1-QĐ/TU, type: Quy định, issuer: Thành ủy, date: 2020-09-30, title: Quy chế }
  - { symbol: 1‑QÐ/TU, type: Quy định, issuer: Thành ủy, date: 2020-09-30, title: Quy chế }
`;
    const twice = findIn(text).filter(({ code }) => code === 'duplicate-document');
    expect(twice).toMatchObject([{ params: { line: 11, lookalike: { found: '\u2011', expected: '-' } } }]);
  });
});
