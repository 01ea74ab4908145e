import { describe, expect, it } from 'vitest';
import { readProgram } from '../../src/program/read.ts';
import { HEADER } from './sample.ts';

const WHOLE = `${HEADER}  basis: [51-KL/TU]
documents:
  - { symbol: 51-KL/TU, type: Kết luận, issuer: Thành ủy, date: 2019-05-30, title: x }
  - symbol: 29-NQ/TW
    type: Nghị quyết
    issuer: Trung ương
    term: XI
    date: 2013-11-03
    title: Đổi mới
    acknowledge: { sunday-document: ghi như bản gốc }
sections:
  - id: I
    title: Báo cáo
    items:
      - id: bao-cao
        kind: review
        title: Báo cáo
        source: I.1
        anniversary: 10
        quote: trước ngày 05 tháng 6 năm 2023
        documents: [29-NQ/TW]
        when: { before: 2023-06-05 }
`;

const codesIn = (text: string) =>
  readProgram(text, 'x.yaml').diagnostics.flatMap(({ code, acknowledged }) =>
    acknowledged === undefined ? [code] : [],
  );

it('a valid programme has no diagnostics', () => {
  expect(codesIn(WHOLE)).toEqual([]);
});

describe('one typo gives one diagnostic, and its consequences none', () => {
  it.each([
    ['a misspelt root key', 'documents:\n', 'documnets:\n', 'unknown-key'],
    ['a misspelt list of citations', '        documents:', '        documens:', 'unknown-key'],
    ['citations that are no list', 'documents: [29-NQ/TW]', 'documents: 29-NQ/TW', 'wrong-type'],
    ['a citation that is no text', 'documents: [29-NQ/TW]', 'documents: [29]', 'number-for-text'],
    ['a misspelt citation', 'documents: [29-NQ/TW]', 'documents: [29-QN/TW]', 'unknown-document'],
    ['a misspelt basis', '  basis:', '  basic:', 'unknown-key'],
    ['a document without a symbol', '  - symbol: 29-NQ/TW\n    type', '  - type', 'missing-key'],
    ['a document whose symbol is misspelt', 'symbol: 29', 'symbl: 29', 'unknown-key'],
    ['a document without a readable date', '2013-11-03', '3/11/2013', 'invalid-date'],
    ['a place that is a number', 'source: I.1', 'source: 1', 'number-for-text'],
    ['a place that is misspelt', 'source: I.1', 'sorce: I.1', 'unknown-key'],
    ['a year that is text', 'year: 2023', 'year: năm 2023', 'wrong-type'],
    ['a date that does not exist', '{ before: 2023-06-05 }', '{ before: 2023-06-31 }', 'impossible-date'],
    ['a rule whose period is misspelt', '{ before: 2023-06-05 }', '{ every: quater }', 'invalid-value'],
    ['a rule within a rule', '{ before: 2023-06-05 }', '{ every: month, before: { dayy: 5 } }', 'unknown-key'],
    ['a section that is no mapping', '  - id: I\n    title', '  - I\n  - id: II\n    title', 'wrong-type'],
    ['a document that is a list', '  - { symbol: 51', '  - [x]\n  - { symbol: 51', 'wrong-type'],
    ['items under a wrong key', '    items:', '    item:', 'unknown-key'],
    ['two lists of documents', 'sections:\n', 'documents: []\nsections:\n', 'duplicate-key'],
    ['a doubtful word that is wrong anyway', 'kind: review', 'kind: no', 'invalid-value'],
  ])('%s', (_, from, to, code) => {
    expect(WHOLE).toContain(from);
    expect(codesIn(WHOLE.replace(from, to))).toEqual([code]);
  });

  it('an error in a value that several aliases share', () => {
    const item = (id: string, when: string) =>
      `      - { id: ${id}, kind: task, title: x, source: I, when: ${when} }\n`;
    const items = item('a', '&w { by: 2023-02-30 }') + item('b', '*w') + item('c', '*w');
    expect(codesIn(WHOLE + items)).toEqual(['impossible-date']);
  });
});

describe('one typo in a programme with later documents', () => {
  const AMENDED = `${HEADER}documents:
  - { symbol: 45-CV/BTG, type: Công văn, issuer: Ban Tuyên giáo, date: 2023-01-05, title: Thời hạn }
sections:
  - id: I
    title: Báo cáo
    items:
      - id: bao-cao-nam
        kind: report
        title: Báo cáo năm
        source: I.1
        quote: trước ngày 05 tháng 12 hằng năm
        when: { every: year, before: { month: 12, day: 5 } }
        covers: { from: { month: 1, day: 1 }, to: { month: 12, day: last } }
        amended:
          - { document: 45-CV/BTG, period: 2023, quote: trước ngày 15 tháng 12 năm 2023, before: 2023-12-15 }
      - id: hoi-nghi
        kind: meeting
        title: Hội nghị
        source: I.2
        quote: trước ngày 05 tháng 6 năm 2023
        when: { before: 2023-06-05 }
`;

  it('is not there', () => {
    expect(codesIn(AMENDED)).toEqual([]);
  });

  it.each([
    ['in another item', 'before: 2023-06-05', 'befor: 2023-06-05', 'unknown-key'],
    ['in the rule that they change', 'before: { month: 12, day: 5 }', 'before: { month: 12, day: 55 }', 'out-of-range'],
    ['in what the report covers', 'from: { month: 1, day: 1 }', 'from: { month: 1, day: 41 }', 'out-of-range'],
    ['in what the report covers, for its rule', 'from: { month: 1, day: 1 }', 'from: 2023-01-01', 'wrong-type'],
    ['in themselves', 'before: 2023-12-15', 'before: 2023-12-32', 'impossible-date'],
  ])('%s', (_, from, to, code) => {
    expect(AMENDED).toContain(from);
    expect(codesIn(AMENDED.replace(from, to))).toEqual([code]);
  });
});

describe('everything wrong is reported in one run, by place', () => {
  it('in data', () => {
    const text = WHOLE.replace('year: 2023', 'year: 23')
      .replace('term: XI', 'term: 11')
      .replace('kind: review', 'kind: reviews')
      .replace('before: 2023-06-05', 'by: 2023-06-05');
    expect(codesIn(text)).toEqual(['out-of-range', 'invalid-term', 'invalid-value']);
  });

  it('in the text, up to what makes the rest doubtful', () => {
    const text = 'a: b: c\nd: @e\nf: "g" h\ni: [j\nk: @l\n';
    const places = readProgram(text, 'x.yaml').diagnostics.map(({ span }) => span.start);
    expect(places).toEqual([
      { line: 1, column: 4 },
      { line: 2, column: 4 },
      { line: 3, column: 8 },
      { line: 4, column: 4 },
    ]);
  });
});
