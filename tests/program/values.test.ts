import { describe, expect, test } from 'vitest';
import { readProgram } from '../../src/program/read.ts';
import { findIn } from './sample.ts';

const HEADER: Record<string, string> = {
  id: 'vi-du',
  title: 'Chương trình ví dụ',
  issuer: 'Đảng ủy Sở',
  year: '2023',
  timezone: 'Asia/Ho_Chi_Minh',
  updated: '2023-01-06',
  revision: '0',
};
const ITEM: Record<string, string> = {
  id: 'bao-cao',
  kind: 'report',
  title: 'Báo cáo',
  source: 'I.1',
  when: '{ ongoing: tiếp tục }',
};
const DOCUMENT: Record<string, string> = {
  symbol: '1-NQ/TU',
  type: 'Nghị quyết',
  issuer: 'Trung ương',
  date: '2013-11-04',
  title: 'Đổi mới',
};

const writePairs = (pairs: Record<string, string>, indent: string) =>
  Object.entries(pairs)
    .map(([key, value]) => `${indent}${key}: ${value}\n`)
    .join('');

/** A programme of one document and one item, in which some values are changed. */
function write({ header = {}, item = {}, document = {} }: Record<string, Record<string, string>>): string {
  return `program:
${writePairs({ ...HEADER, basis: '[1-NQ/TU]', ...header }, '  ')}documents:
  -
${writePairs({ ...DOCUMENT, ...document }, '    ')}sections:
  - id: I
    title: Báo cáo
    items:
      -
${writePairs({ ...ITEM, ...item }, '        ')}`;
}

const KINDS = ['report', 'review', 'supervision', 'meeting', 'task'];
const long = (length: number) => 'x'.repeat(length);

test('a programme of right values is silent', () => {
  expect(findIn(write({}))).toEqual([]);
});

describe('of an item', () => {
  test.each<[string, string, string, object, string?]>([
    ['kind', 'repotr', 'invalid-value', { value: 'repotr', nearest: 'report', allowed: KINDS }],
    ['kind', 'xyz', 'invalid-value', { value: 'xyz', nearest: null, allowed: KINDS }],
    ['kind', '5', 'invalid-value', { value: '5', nearest: null, allowed: KINDS }],
    ['kind', '', 'invalid-value', { value: '', nearest: null, allowed: KINDS }, 'kind'],
    ['kind', '[report]', 'wrong-type', { expected: 'text', actual: 'list' }],
    ['kind', '{ report: 1 }', 'wrong-type', { expected: 'text', actual: 'mapping' }],
    ['title', '2023', 'number-for-text', { written: '2023' }],
    ['title', '0x1F', 'number-for-text', { written: '0x1F' }],
    ['title', '1.50', 'number-for-text', { written: '1.50' }],
    ['title', 'true', 'wrong-type', { expected: 'text', actual: 'boolean' }],
    ['title', 'null', 'wrong-type', { expected: 'text', actual: 'nothing' }],
    ['title', '', 'wrong-type', { expected: 'text', actual: 'nothing' }, 'title'],
    ['title', '""', 'empty-text', {}],
    ['title', '"  "', 'empty-text', {}],
    ['title', long(501), 'too-long', { length: 501, limit: 500 }],
    ['quote', long(1001), 'too-long', { length: 1001, limit: 1000 }],
    ['cancelled', long(1001), 'too-long', { length: 1001, limit: 1000 }],
    ['note', long(2001), 'too-long', { length: 2001, limit: 2000 }],
    ['title', '"một\\u202ehai"', 'control-character', { name: 'U+202E' }, '\\u202e'],
    ['title', '"một\\u202Ehai"', 'control-character', { name: 'U+202E' }, '\\u202E'],
    ['title', '"một\\thai"', 'control-character', { name: 'U+0009' }, '\\t'],
    ['note', '"một\\u200bhai"', 'control-character', { name: 'U+200B' }, '\\u200b'],
    ['id', 'Báo cáo', 'invalid-id', { value: 'Báo cáo', suggestion: 'bao-cao' }],
    ['id', 'bao--cao', 'invalid-id', { value: 'bao--cao', suggestion: 'bao-cao' }],
    ['id', '工作', 'invalid-id', { value: '工作', suggestion: null }],
    ['id', long(65), 'too-long', { length: 65, limit: 64 }],
    ['source', '…', 'invalid-place', { value: '…' }],
    ['source', '""', 'invalid-place', { value: '' }, '""'],
    ['source', '"I\\u200b.1"', 'control-character', { name: 'U+200B' }, '\\u200b'],
    ['source', long(101), 'too-long', { length: 101, limit: 100 }],
    ['anniversary', '0', 'out-of-range', { value: 0, min: 1, max: 200 }],
    ['anniversary', '201', 'out-of-range', { value: 201, min: 1, max: 200 }],
    ['anniversary', '2.5', 'wrong-type', { expected: 'integer', actual: 'fraction' }],
    ['anniversary', 'mười', 'wrong-type', { expected: 'integer', actual: 'text' }],
    ['documents', '1-NQ/TU', 'wrong-type', { expected: 'list', actual: 'text' }],
    ['documents', '{ symbol: 1-NQ/TU }', 'wrong-type', { expected: 'list', actual: 'mapping' }],
    ['when', '', 'wrong-type', { expected: 'rule', actual: 'nothing' }, 'when'],
    ['acknowledge', '[missing-source]', 'wrong-type', { expected: 'mapping', actual: 'list' }],
    ['acknowledge', '{ missing-source: 1 }', 'number-for-text', { written: '1' }, '1'],
  ])('%s: %s is reported as %s', (key, value, code, params, marked = value) => {
    expect(findIn(write({ item: { [key]: value } }))).toMatchObject([{ code, params, marked }]);
  });

  test.each([
    ['title', long(500)],
    ['quote', long(1000)],
    ['cancelled', long(1000)],
    ['when', `{ pending: ${long(1000)} }`],
    ['note', long(2000)],
    ['note', '"một\\nhai\\tba"'],
    ['id', long(64)],
    ['id', 'bao-cao-2'],
    ['source', 'Mục'],
    ['source', 'II.2.1.a'],
    ['source', 'điểm a khoản 2 Điều 5'],
    ['source', 'III, điểm 3'],
    ['source', 'Đ13.1'],
    ['source', 'I.1.'],
    ['source', long(100)],
    ['documents', '[]'],
  ])('%s: %s is right', (key, value) => {
    expect(findIn(write({ item: { [key]: value } }))).toEqual([]);
  });
});

describe('of the header', () => {
  test.each<[string, string, string, object, string?]>([
    ['year', '1899', 'out-of-range', { value: 1899, min: 1900, max: 2999 }],
    ['year', '3000', 'out-of-range', { value: 3000, min: 1900, max: 2999 }],
    ['revision', '-1', 'out-of-range', { value: -1, min: 0, max: 2147483647 }],
    ['revision', '2147483648', 'out-of-range', { value: 2147483648, min: 0, max: 2147483647 }],
    ['timezone', 'Asia/Hanoii', 'unknown-timezone', { value: 'Asia/Hanoii' }],
    ['updated', '6/1/2023', 'invalid-date', { value: '6/1/2023', nearest: '2023-01-06' }],
    ['updated', '2023-1-6', 'invalid-date', { value: '2023-1-6', nearest: '2023-01-06' }],
    ['updated', 'hôm nay', 'invalid-date', { value: 'hôm nay', nearest: null }],
    ['updated', '2023-01-06T09:00', 'date-with-time', { value: '2023-01-06T09:00', date: '2023-01-06' }],
    ['updated', '2023-01-06 09:00', 'date-with-time', { value: '2023-01-06 09:00', date: '2023-01-06' }],
    ['updated', '20230106', 'invalid-date', { value: '20230106', nearest: '2023-01-06' }],
    ['updated', '2023-02-29', 'impossible-date', { year: 2023, month: 2, day: 29, lastDay: 28 }],
    ['updated', '2024-02-30', 'impossible-date', { year: 2024, month: 2, day: 30, lastDay: 29 }],
    ['updated', '2023-06-31', 'impossible-date', { year: 2023, month: 6, day: 31, lastDay: 30 }],
    ['updated', '2023-01-32', 'impossible-date', { year: 2023, month: 1, day: 32, lastDay: 31 }],
    ['updated', '2023-12-32', 'impossible-date', { year: 2023, month: 12, day: 32, lastDay: 31 }],
    ['updated', '2023-13-01', 'impossible-date', { year: 2023, month: 13, day: 1, lastDay: null }],
    ['updated', '2023-00-10', 'impossible-date', { year: 2023, month: 0, day: 10, lastDay: null }],
  ])('%s: %s is reported as %s', (key, value, code, params, marked = value) => {
    // The document is of before any of these days.
    expect(findIn(write({ header: { [key]: value } }))).toMatchObject([{ code, params, marked }]);
  });

  test.each([
    { title: 'Kế hoạch kiểm tra, giám sát năm 2023' },
    { title: '"một; hai \\\\ ba"' },
    { year: '2999', updated: '2999-01-04' },
    { revision: '2147483647' },
    { timezone: 'Asia/Bangkok' },
    { year: '2024', updated: '2024-02-29' },
  ])('%o is right', (header) => {
    expect(findIn(write({ header: header as Record<string, string> }))).toEqual([]);
  });
});

describe('of a document', () => {
  test.each(['IIII', 'xi', '11a', 'XIIV', 'XL'])('the term %s is not a term', (term) => {
    expect(findIn(write({ document: { term } }))).toMatchObject([
      { code: 'invalid-term', params: { value: term }, marked: term },
    ]);
  });

  test('the symbol has at most a hundred characters', () => {
    expect(findIn(write({ document: { symbol: long(101) }, header: { basis: '[]' } }))).toMatchObject([
      { code: 'too-long', params: { length: 101, limit: 100 } },
    ]);
  });
});

describe('of the whole file', () => {
  test.each<[string, string, object]>([
    ['một\n', 'wrong-type', { expected: 'mapping', actual: 'text' }],
    ['- program\n', 'wrong-type', { expected: 'mapping', actual: 'list' }],
    ['2023\n', 'wrong-type', { expected: 'mapping', actual: 'number' }],
    ['true\n', 'wrong-type', { expected: 'mapping', actual: 'boolean' }],
    ['program:\n', 'wrong-type', { expected: 'mapping', actual: 'nothing' }],
    ['{}\n', 'missing-key', { key: 'program' }],
  ])('%j is reported as %s', (text, code, params) => {
    expect(findIn(text)).toMatchObject([{ code, params }]);
  });

  test('what is missing is shown by an example', () => {
    const found = findIn('program:\n  id: vi-du\n').map(({ params }) => params);
    expect(found).toEqual([
      { key: 'title', example: 'Chương trình công tác khoa giáo năm 2023' },
      { key: 'issuer', example: 'Đảng ủy Sở Giáo dục và Đào tạo' },
      { key: 'updated', example: '2023-01-06' },
      { key: 'year', example: '2023' },
    ]);
  });
});

describe('diagnostics', () => {
  test('come by their place, whatever the order of the checks', () => {
    const text = write({ document: { date: '2023-01-01' }, item: { source: '' } }).replace('        source: \n', '');
    expect(findIn(text).map(({ code }) => code)).toEqual(['sunday-document', 'missing-source']);
  });

  test('of one kind are each reported, at every place', () => {
    const item = '      - { id: a, kind: task, title: x, source: I }\n';
    const found = findIn(write({}) + item + item.replace('id: a', 'id: b'));
    expect(found.map(({ code, params }) => [code, params])).toEqual(
      Array(2).fill(['missing-key', { key: 'when', example: '{ during: 2023-Q2 }', year: 2023 }]),
    );
  });

  test('leave a programme where each of its parts is clear', () => {
    const read = (text: string) => readProgram(text, 'x.yaml').program?.program.id;
    expect(read(write({}))).toBe('vi-du');
    expect(read(write({ item: { kind: 'repotr' } }))).toBeUndefined();
    expect(read(write({ item: { quote: 'trước ngày 05/6', when: '{ by: 2023-06-05 }' } }))).toBe('vi-du');
    expect(read(write({ item: { when: '{ by: 2024-06-05 }' } }))).toBe('vi-du');
  });
});

test('decomposed letters are read composed, wherever they stand', () => {
  const text = write({
    header: { title: 'Chương trình của Đảng ủy' },
    item: { actor: 'Đảng ủy', documents: '[1-NQ/TU]', anniversary: '10' },
  });
  const composed = readProgram(text, 'x.yaml').program;
  expect(composed?.program.title).toBe('Chương trình của Đảng ủy'.normalize('NFC'));
  expect(readProgram(text.normalize('NFD'), 'x.yaml').program).toEqual(composed);
});
