import { describe, expect, it, test } from 'vitest';
import { parseYaml } from '../../src/yaml/parse.ts';

/** What of a text may be meant as text, each with the part of its line that is marked and the quoted form. */
function findIn(text: string): [kind: string, line: number, marked: string, quoted: string | null][] {
  const lines = text.split('\n');
  const { markup, errors } = parseYaml(text);
  expect(errors).toEqual([]);
  return markup.map(({ kind, quoted, span: { start, end } }) => [
    kind,
    start.line,
    lines[start.line - 1]!.slice(start.column - 1, end.column - 1),
    quoted,
  ]);
}

describe('a comment that may be meant as text:', () => {
  it.each([
    ['a number in a text', 'a: việc #15 của Đảng\n', 1, '#15 của Đảng', '"việc #15 của Đảng"'],
    ['behind several blanks', 'a: việc   #15\n', 1, '#15', '"việc #15"'],
    ['behind a tab', 'a: việc\t#15\n', 1, '#15', '"việc #15"'],
    ['before blanks at the end of the line', 'a: việc #15  \nb: c\n', 1, '#15', '"việc #15"'],
    ['before a line end of Windows', 'a: việc #15\r\nb: c\n', 1, '#15', '"việc #15"'],
    ['a sign alone at the end', 'a: ngôn ngữ C #\n', 1, '#', '"ngôn ngữ C #"'],
    ['several signs', 'a: việc ##15\n', 1, '##15', '"việc ##15"'],
    ['beside quotes', 'a: việc "gấp" #15\n', 1, '#15', `'việc "gấp" #15'`],
    ['beside both quotes', `a: việc "gấp" #15 'x'\n`, 1, `#15 'x'`, `'việc "gấp" #15 ''x'''`],
    ['beside a backslash', 'a: C:\\ #15\n', 1, '#15', "'C:\\ #15'"],
    ['in a list', '- a\n- việc #15\n', 2, '#15', '"việc #15"'],
    ['in braces over lines', 'a: { b: việc #15\n  }\n', 1, '#15', '"việc #15"'],
    ['below a key', 'a:\n  việc #15\n', 2, '#15', '"việc #15"'],
    ['at the end of a text over lines', 'a: một\n  hai #15\n', 2, '#15', '"một hai #15"'],
    ['a text of several paragraphs', 'a: một\n\n  hai #15\n', 3, '#15', null],
    ['first in the value', 'a: #15 của\n  Đảng\n', 1, '#15 của', '"#15 của Đảng"'],
    ['instead of a value', 'a: #15\nb: c\n', 1, '#15', '"#15"'],
    ['beside a number', 'a: 2023 #năm\n', 1, '#năm', null],
    ['beside a date', 'a: 2023-01-06 #sửa\n', 1, '#sửa', null],
    ['behind the sign for a text below', 'a: | #15\n  b\n', 1, '#15', null],
  ])('%s', (_, text, line, marked, quoted) => {
    expect(findIn(text)).toEqual([['comment', line, marked, quoted]]);
  });
});

describe('an anchor that nothing uses:', () => {
  it.each([
    ['before a text', 'a: &b c d\n', 1, '&b', '"&b c d"'],
    ['before a text in quotes', 'a: &b "c d"\n', 1, '&b', '"&b c d"'],
    ['on a line of its own', 'a: &b\n  c\n', 1, '&b', '"&b c"'],
    ['instead of a value', 'a: &b\nc: d\n', 1, '&b', '"&b"'],
    ['before a list', 'a: &b [c]\n', 1, '&b', null],
    ['before a mapping', 'a: &b\n  c: d\n', 1, '&b', null],
    ['before a key', '&b a: c\n', 1, '&b', '"&b a"'],
    ['in a list', '- &b c\n', 1, '&b', '"&b c"'],
    ['in brackets', 'a: [x,&b c]\n', 1, '&b', '"&b c"'],
    ['behind a tag', 'a: !!str &b c\n', 1, '&b', '"&b c"'],
    ['of several signs', 'k!: &a&b c\n', 1, '&a&b', '"&a&b c"'],
    ['of a name that is used later for another value', 'a: &b c\nd: &b e\nf: *b\n', 1, '&b', '"&b c"'],
  ])('%s', (_, text, line, marked, quoted) => {
    expect(findIn(text)).toEqual([['anchor', line, marked, quoted]]);
  });
});

describe('a tag before a text:', () => {
  it.each([
    ['of a name', 'a: !important b\n', '!important', '"!important b"'],
    ['without a name', 'a: ! b\n', '!', '"! b"'],
    ['of two signs', 'a: !!gap b\n', '!!gap', '"!!gap b"'],
    ['before quotes', 'a: !b "c"\n', '!b', '"!b c"'],
    ['instead of a value', 'a: !b\n', '!b', '"!b"'],
    ['behind an anchor that is used', 'a: &x !b c\nd: *x\n', '!b', '"!b c"'],
  ])('%s', (_, text, marked, quoted) => {
    expect(findIn(text)).toEqual([['tag', 1, marked, quoted]]);
  });
});

test.each([
  ['a: việc "gấp" #15 \'x\'\n', `việc "gấp" #15 'x'`],
  ['a: C:\\ #15\n', 'C:\\ #15'],
  ['a: &b c d\n', '&b c d'],
  ['a: !important b\n', '!important b'],
  ['a: #15 của\n  Đảng\n', '#15 của Đảng'],
])('the quoted form of %j holds the whole text', (text, whole) => {
  const { quoted } = parseYaml(text).markup[0]!;
  expect(parseYaml(`a: ${quoted}\n`)).toMatchObject({ value: { a: whole }, markup: [], errors: [] });
});

test('much markup takes no time out of proportion', () => {
  const start = performance.now();
  parseYaml(`a: b #x${' '.repeat(1_000_000)}\ry\n`);
  parseYaml(`- &${'&'.repeat(400)} b\n`.repeat(2_000));
  expect(performance.now() - start).toBeLessThan(5_000);
});

test.each([
  ['a comment behind a value', 'a: b # ghi chú\n'],
  ['a comment behind a value, set off by more signs', 'a: b ## ghi chú\n'],
  ['a comment on its own line', 'a: b\n#ghi chú\n  #ghi chú\nc: d\n'],
  ['a comment behind a text in quotes', 'a: "b" #ghi chú\n'],
  ['a comment behind brackets', 'a: [b] #ghi chú\n'],
  ['a comment behind the key of a mapping', 'a: #ghi chú\n  b: c\n'],
  ['a sign within a word', 'a: b#15\n'],
  ['a sign in quotes', 'a: "b #15"\n'],
  ['a sign in a text below', 'a: |\n  b #15\n'],
  ['an anchor that is used', 'a: &b c\nd: *b\n'],
  ['signs within a text', 'a: R&D, nhanh!\nb: x &y !z *\n'],
  ['a tag of YAML itself', 'a: !!str 2023\n'],
])('%s is none', (_, text) => {
  expect(findIn(text)).toEqual([]);
});
