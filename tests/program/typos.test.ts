import { describe, expect, it } from 'vitest';
import { readProgram } from '../../src/program/read.ts';
import { applyFix } from '../fix.ts';

const PROGRAM = `program:
  id: vi-du-2026
  title: Chương trình ví dụ năm 2026
  issuer: Đảng ủy Sở
  year: 2026
  updated: 2026-01-06

documents:
  - symbol: 29-NQ/TW
    type: Nghị quyết
    issuer: Ban Chấp hành Trung ương
    term: XI
    date: 2013-11-04
    title: Đổi mới giáo dục và đào tạo

sections:
  - id: I
    title: Báo cáo
    items:
      - id: bao-cao
        kind: report
        title: Báo cáo
        source: I.1
        documents: [29-NQ/TW]
        quote: trước ngày 05 tháng 6 năm 2026
        when: { before: 2026-06-05 }

      - id: bao-cao-quy
        kind: report
        title: Báo cáo quý
        source: I.2
        quote: trước ngày 10 tháng cuối cùng của quý
        when:
          every: quarter
          before: { month: last, day: 10 }

      - id: gui-bien-ban
        kind: task
        title: Gửi biên bản
        source: I.3
        when: { item: bao-cao, after: 2 days }
`;

const read = (text: string) => readProgram(text, 'x.yaml').diagnostics;

it('the programme without typos has no diagnostic', () => {
  expect(read(PROGRAM)).toEqual([]);
});

/** The fragment of the programme, what was written in its place, the code, and the text of the edit. */
type Row = [written: string, typo: string, code: string, edit: string];

const TYPOS: Record<string, Row[]> = {
  'two letters that changed places': [
    ['        quote: trước ngày 05', '        qoute: trước ngày 05', 'unknown-key', 'quote'],
    ['        title: Báo cáo\n', '        tilte: Báo cáo\n', 'unknown-key', 'title'],
    ['        when: {', '        wehn: {', 'unknown-key', 'when'],
    ['every: quarter', 'every: qaurter', 'invalid-value', 'quarter'],
  ],
  'a Vietnamese word': [
    ['        title: Báo cáo\n', '        tiêu đề: Báo cáo\n', 'unknown-key', 'title'],
    ['  issuer: Đảng', '  cơ quan ban hành: Đảng', 'unknown-key', 'issuer'],
    ['  year: 2026', '  năm: 2026', 'unknown-key', 'year'],
    ['    items:', '    các việc:', 'unknown-key', 'items'],
    ['sections:', 'mục:', 'unknown-key', 'sections'],
    ['        source: I.1', '        mục: I.1', 'unknown-key', 'source'],
    ['{ before: 2026', '{ trước: 2026', 'unknown-key', 'before'],
    ['kind: report\n        title: Báo cáo\n', 'kind: báo cáo\n        title: Báo cáo\n', 'invalid-value', 'report'],
    ['kind: task', 'kind: nhiệm vụ', 'invalid-value', 'task'],
    ['every: quarter', 'every: quý', 'invalid-value', 'quarter'],
    ['every: quarter', 'every: hằng quý', 'invalid-value', 'quarter'],
    ['month: last', 'month: cuối cùng', 'invalid-value', 'last'],
  ],
  'a key that is not parted from its value': [
    ['{ before: 2026-06-05 }', '{before:2026-06-05}', 'yaml-syntax', ': '],
    ['{ before: 2026', '{ before 2026', 'yaml-syntax', ': '],
    ['{ before: 2026', '{ before:\u00a02026', 'yaml-syntax', ': '],
    ['when: { before', 'when:{ before', 'yaml-syntax', ': '],
    ['when: { before', 'when { before', 'yaml-syntax', ': '],
  ],
  'a date in another form': [
    ['before: 2026-06-05', 'before: 5/6/2026', 'invalid-date', '2026-06-05'],
    ['before: 2026-06-05', 'before: 5/6/26', 'invalid-date', '2026-06-05'],
    ['before: 2026-06-05', 'before: 05.06.2026', 'invalid-date', '2026-06-05'],
    ['before: 2026-06-05', 'before: 2026-6-5', 'invalid-date', '2026-06-05'],
    ['before: 2026-06-05', 'before: 20260605', 'invalid-date', '2026-06-05'],
    ['before: 2026-06-05', 'before: 2026–06–05', 'invalid-date', '2026-06-05'],
    ['before: 2026-06-05', 'before: “2026-06-05”', 'invalid-date', '2026-06-05'],
    ['before: 2026-06-05', 'before: ngày 5 tháng 6 năm 2026', 'invalid-date', '2026-06-05'],
    ['updated: 2026-01-06', 'updated: 06/01/2026', 'invalid-date', '2026-01-06'],
  ],
  'a value of another type': [
    ['year: 2026', 'year: "2026"', 'wrong-type', '2026'],
    ['year: 2026', 'year: năm 2026', 'wrong-type', '2026'],
    ['day: 10', 'day: "10"', 'wrong-type', '10'],
    ['documents: [29-NQ/TW]', 'documents: 29-NQ/TW', 'wrong-type', '[29-NQ/TW]'],
    ['documents: [29-NQ/TW]', 'documents: 29-NQ/TW]', 'wrong-type', '[29-NQ/TW]'],
    ['{ before: 2026-06-05 }', '{ before: 2026-06-05, every: year }', 'wrong-type', '{ month: 6, day: 5 }'],
    ['source: I.1', 'source: 1', 'number-for-text', '"1"'],
  ],
  'a term, a symbol, a count, an id': [
    ['term: XI', 'term: 11', 'invalid-term', 'XI'],
    ['term: XI', 'term: khóa XI', 'invalid-term', 'XI'],
    ['term: XI', 'term: xi', 'invalid-term', 'XI'],
    ['symbol: 29', 'symbol: số 29', 'invalid-symbol', '29-NQ/TW'],
    ['documents: [29', 'documents: [Số 29', 'invalid-symbol', '29-NQ/TW'],
    ['after: 2 days', 'after: 02 ngày', 'invalid-count', '2 days'],
    ['after: 2 days', 'after: 2 working days', 'invalid-count', '2 workdays'],
    ['after: 2 days', 'after: 1 tuần', 'invalid-count', '7 days'],
    ['id: bao-cao-quy', 'id: Báo cáo quý', 'invalid-id', 'bao-cao-quy'],
    ['id: bao-cao-quy', 'id: bao-cao-quy\u00a0', 'invalid-id', 'bao-cao-quy'],
  ],
};

describe.each(Object.entries(TYPOS))('%s:', (_, list) => {
  it.each(list)('`%s` as `%s`', (written, typo, code, edit) => {
    const text = PROGRAM.replace(written, () => typo);
    expect(text).not.toBe(PROGRAM);
    const found = read(text);
    expect(found.map((diagnostic) => [diagnostic.code, diagnostic.fix?.text])).toEqual([[code, edit]]);
    expect(read(applyFix(text, found[0]!.fix!))).toEqual([]);
  });
});

describe('an edit of several words', () => {
  const atFive = PROGRAM.replace('{ before: 2026-06-05 }', '{ by: 2026-06-05 }').replace(
    'trước ngày 05',
    'chậm nhất 17 giờ ngày 05',
  );
  const acknowledged = (text: string) => PROGRAM.replace('        source: I.1\n', text);

  it.each<[string, text: string, code: string, left: string[]]>([
    ['puts a text with a # in quotes', PROGRAM.replace('Báo cáo quý', 'Báo cáo #15 quý'), 'hash-in-text', []],
    ['puts a text that begins with & in quotes', PROGRAM.replace('Báo cáo quý', '&x Báo cáo quý'), 'unused-anchor', []],
    ['puts a text that begins with ! in quotes', PROGRAM.replace('Báo cáo quý', '! Báo cáo quý'), 'tag-in-text', []],
    ['writes the rule of the quote', PROGRAM.replace('        when: { before: 2026-06-05 }\n', ''), 'missing-key', []],
    [
      'writes the rule in place of its words',
      PROGRAM.replace('{ before: 2026-06-05 }', 'trước ngày 05/6/2026'),
      'wrong-type',
      [],
    ],
    ['writes the rule where there is none', PROGRAM.replace('{ before: 2026-06-05 }', '{}'), 'when-missing', []],
    ['writes the hour of the quote', atFive, 'quote-partial', []],
    [
      'writes the hour of the quote on a line of its own',
      atFive.replace('when: { by: 2026-06-05 }', 'when:\n          by: 2026-06-05'),
      'quote-partial',
      [],
    ],
    [
      'writes a deadline that is hidden',
      PROGRAM.replace('{ before: 2026-06-05 }', '{ pending: xx }'),
      'hidden-deadline',
      [],
    ],
    [
      'takes an acknowledgement out',
      acknowledged('        source: I.1\n        acknowledge: { outside-year: x }\n'),
      'unused-acknowledgement',
      [],
    ],
    [
      'takes one of two out',
      acknowledged('        acknowledge: { missing-source: x, outside-year: x }\n'),
      'unused-acknowledgement',
      ['missing-source'],
    ],
    [
      'takes a line of two out',
      acknowledged('        acknowledge:\n          missing-source: x\n          outside-year: x\n'),
      'unused-acknowledgement',
      ['missing-source'],
    ],
  ])('%s', (_, text, code, left) => {
    const found = read(text).find((diagnostic) => diagnostic.code === code);
    expect(read(applyFix(text, found!.fix!)).map((diagnostic) => diagnostic.code)).toEqual(left);
  });
});

describe('nothing is lost, and nothing reported:', () => {
  it.each([
    ['a blank beside a date', PROGRAM.replace('before: 2026-06-05', 'before: "2026-06-05 "')],
    ['the line ends of an old Macintosh', PROGRAM.replaceAll('\n', '\r')],
    ['a no-break space in a text', PROGRAM.replace('Báo cáo quý', 'Báo cáo\u00a0quý')],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('no edit is offered', () => {
  it.each([
    ['where the key that is meant is there', '        title: Báo cáo\n', '        title: Báo cáo\n        tilte: x\n'],
    ['where the id that is meant is taken', 'id: bao-cao-quy', 'id: Bao-cao'],
    ['where the unit of a count is not clear', 'after: 2 days', 'after: 2'],
    ['for a day that no calendar has', 'before: 2026-06-05', 'before: 31/06/2026'],
    ['for a merge key', '      - id: bao-cao-quy', '      - <<: x\n        id: bao-cao-quy'],
  ])('%s', (_, written, typo) => {
    const found = read(PROGRAM.replace(written, () => typo)).filter(({ severity }) => severity === 'error');
    expect(found.map(({ fix }) => fix)).toEqual([null]);
  });
});
