import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/yaml/parse.ts';
import { applyEdit } from '../../src/yaml/repair/repair.ts';

/** Why a text is no YAML: each reason with the part of its line that is marked. */
function findIn(text: string): [reason: string, line: number, marked: string][] {
  const { errors, toSpan } = parseYaml(text);
  return errors.map(({ reason, extent }) => [reason, toSpan(extent).start.line, text.slice(...extent)]);
}

describe('one typo is explained, at its place:', () => {
  it.each([
    ['a colon in a text', 'a: một: hai\n', 'COLON_IN_TEXT', 1, 'một: hai'],
    ['a colon at the end of a text', 'a: một:\n', 'COLON_IN_TEXT', 1, 'một:'],
    ['a colon behind a comma', 'a: b, c: d\n', 'COLON_IN_TEXT', 1, 'b, c: d'],
    ['a line indented deeper than a value above it', 'a: b\n  c: d\n', 'DEEPER_LINE', 2, 'c'],
    ['the same below an empty line', 'a: b\n\n    c: d\n', 'DEEPER_LINE', 3, 'c'],
    ['the same below a comment', 'a: b\n# x\n  c: d\n', 'BAD_INDENT', 3, 'c'],
    ['a question mark before a value', 'a: ? b\n', 'SIGN_IN_TEXT', 1, '? b'],
    ['a line that lines up with none', 'a:\n    b: c\n  d: e\n', 'BAD_INDENT', 3, 'd'],
    ['a dash that lines up with no other', 'a:\n  - b\n - c\n', 'MISPLACED_DASH', 3, '-'],
    ['a dash to the left of its list', 'a:\n  - b\n- c\n', 'MISPLACED_DASH', 3, '-'],
    ['no space behind a colon', 'a: 1\nb:2\nc: 3\n', 'MISSING_SPACE', 2, ':'],
    ['no colon', 'a: 1\nb 2\nc: 3\n', 'MISSING_COLON', 2, 'b 2'],
    ['no comma', 'a: ["b" "c"]\n', 'MISSING_COMMA', 1, ' '],
    ['no colon behind the dash of a list', '- b 2\n  c: 3\n', 'MISSING_COLON', 1, 'b 2'],
    ['an address where a key should be', 'a: 1\nhttps://x.vn\nb: 2\n', 'MULTILINE_IMPLICIT_KEY', 2, 'h'],
    ['an alias of nothing', 'a: *b\n', 'BAD_ALIAS', 1, '*b'],
    ['a text that begins with an asterisk', 'a: *b c\n', 'BAD_ALIAS', 1, '*b'],
    ['a text behind the sign for a text below', 'a: > b c\n', 'TEXT_AFTER_SIGN', 1, 'b c'],
    ['the same with an indicator', 'a: |2- b\n', 'TEXT_AFTER_SIGN', 1, 'b'],
    ['a text behind a closing quote', 'a: "b" c d  \n', 'TEXT_AFTER_QUOTE', 1, 'c d'],
    ['the same at once behind it', "a: 'b'c\n", 'TEXT_AFTER_QUOTE', 1, 'c'],
    ['the same far behind it', 'a: "b"   c\n', 'TEXT_AFTER_QUOTE', 1, 'c'],
    ['the same below a key that is quoted', '"a": b\nc: "d" e\n', 'TEXT_AFTER_QUOTE', 2, 'e'],
    ['the same among keys that are quoted', 'a:\n  - \'b\': c\n    d: "e" f\n', 'TEXT_AFTER_QUOTE', 3, 'f'],
    ['quotes within quotes', 'a: "b" c "d" e\n', 'TEXT_AFTER_QUOTE', 1, 'c "d" e'],
    ['a text behind a closing bracket', 'a: [b] c\n', 'SIGN_IN_TEXT', 1, '[b] c'],
    ['a closing bracket too many', 'a: [b]]\n', 'UNEXPECTED_TOKEN', 1, ']'],
    ['a reserved character', 'a: @b\n', 'BAD_SCALAR_START', 1, '@'],
    ['a backslash that escapes nothing', 'a: "b\\c"\n', 'BAD_DQ_ESCAPE', 1, '\\'],
    ['a tag that nobody knows', 'a: !b [c]\n', 'TAG_RESOLVE_FAILED', 1, '!b'],
    ['a tab that indents', 'a:\n\tb: c\n', 'TAB_AS_INDENT', 2, '\t'],
    ['another document', 'a: b\n---\nc: d\n', 'MULTIPLE_DOCS', 2, '---'],
    ['a directive that nobody knows', '%FOO\n---\na: b\n', 'BAD_DIRECTIVE', 1, '%FOO'],
    ['another YAML', '%YAML 1.1\n---\na: b\n', 'YAML_VERSION', 1, '%YAML 1.1'],
    ['a list as a key', '? [a]\n: b\n', 'NON_STRING_KEY', 1, '['],
    ['two names for one value', 'a: &x &y b\n', 'SIGN_IN_TEXT', 1, '&x &y b'],
    ['a value within itself', 'a: &x\n  b: *x\n', 'CIRCLE', 2, '*x'],
  ])('%s', (_, text, reason, line, marked) => {
    expect(findIn(text)).toEqual([[reason, line, marked]]);
  });
});

describe('what is never closed is reported where it opens:', () => {
  it.each([
    ['a bracket', 'a: [b, c\nd: e\n', 'UNCLOSED_BRACKET', 1, '['],
    ['a brace', 'a: {b: c\nd: e\n', 'UNCLOSED_BRACKET', 1, '{'],
    ['a double quote', 'a: "b\nc: d\n', 'UNCLOSED_QUOTE', 1, '"'],
    ['a single quote', "a: 'b\nc: d\n", 'UNCLOSED_QUOTE', 1, "'"],
    ['a quote that the opening of the next one closes', 'a: "b\nc: "d"\n', 'UNCLOSED_QUOTE', 1, '"'],
    ['the same over an empty line', 'a: "b\n\nc: "d"\n', 'UNCLOSED_QUOTE', 1, '"'],
    ['a quote that closes only on the line below, before more text', 'a: "b\n  c" d\n', 'UNCLOSED_QUOTE', 1, '"'],
    ['a quote within a list', 'a: [b, "c]\nd: "e"\n', 'UNCLOSED_QUOTE', 1, '"'],
    ['a bracket below a key that is quoted', '"a": b\nc: [d\ne: f\n', 'UNCLOSED_BRACKET', 2, '['],
    ['a bracket behind a text that is closed', 'a: "b"\nc: [d\ne: f\n', 'UNCLOSED_BRACKET', 2, '['],
    ['a quote at the very end', 'a: "', 'UNCLOSED_QUOTE', 1, '"'],
    ['a bracket at the very end', 'a: [\n', 'UNCLOSED_BRACKET', 1, '['],
    ['a bracket and nothing more', '{', 'UNCLOSED_BRACKET', 1, '{'],
  ])('%s', (_, text, reason, line, marked) => {
    expect(findIn(text)).toEqual([[reason, line, marked]]);
  });

  it('but a text of two lines that is closed is not to blame for what stands below it', () => {
    expect(findIn('a: "x\n  y"\nb 2\n')).toEqual([['MISSING_COLON', 3, 'b 2']]);
  });
});

describe('one edit corrects', () => {
  const LIST = 'a:\n  - b: c\n    d: e\n\n  - b: f\n    d: { g: h, i: j }\n';

  it.each<[string, from: string, to: string, reason: string]>([
    ['a key set in by one blank too few', '    d: e', '   d: e', 'BAD_INDENT'],
    ['a key set in by one blank too many', '    d: e', '     d: e', 'DEEPER_LINE'],
    ['a dash set in by one blank too few', '  - b: f', ' - b: f', 'MISPLACED_DASH'],
    ['a dash set in by one blank too many', '  - b: f', '   - b: f', 'BAD_INDENT'],
    ['two blanks behind a dash', '  - b: f', '  -  b: f', 'BAD_INDENT'],
    ['an en dash for a dash', '  - b: f', '  – b: f', 'BULLET'],
    ['a bullet for a dash', '  - b: f', '  • b: f', 'BULLET'],
    ['a plus for a dash', '  - b: f', '  + b: f', 'BULLET'],
    ['an asterisk for a dash', '  - b: f', '  * b: f', 'BULLET'],
    ['a dash without its blank', '  - b: f', '  -b: f', 'BULLET'],
    ['the same at the first entry', '  - b: c', '  -b: c', 'BULLET'],
    ['a no-break space behind a colon', 'd: e', 'd:\u00a0e', 'NO_BREAK_SPACE'],
    ['a no-break space behind a dash', '  - b: f', '  -\u00a0b: f', 'NO_BREAK_SPACE'],
    ['no-break spaces that set a line in', '    d: e', '\u00a0\u00a0\u00a0\u00a0d: e', 'NO_BREAK_SPACE'],
    ['no blank behind a colon', 'd: e', 'd:e', 'MISSING_SPACE'],
    ['a full-width colon', 'd: e', 'd：e', 'WRONG_COLON'],
    ['an equals sign', 'd: e', 'd = e', 'WRONG_COLON'],
    ['a semicolon between braces', 'h, i', 'h; i', 'MISSING_COMMA'],
    ['no comma between braces', 'h, i', 'h i', 'MISSING_COMMA'],
    ['no closing brace', ' }', '', 'UNCLOSED_BRACKET'],
    ['no opening brace', 'd: { g', 'd: g', 'UNOPENED_BRACKET'],
    ['no braces', '{ g: h, i: j }', 'g: h, i: j', 'MISSING_BRACES'],
    ['round brackets for braces', '{ g: h, i: j }', '( g: h, i: j )', 'MISSING_BRACES'],
    ['a tab that sets a line in', '    d: e', '\td: e', 'TAB_AS_INDENT'],
    ['a quote that is not closed', 'd: e', 'd: "e', 'UNCLOSED_QUOTE'],
  ])('%s', (_, from, to, reason) => {
    const text = LIST.replace(from, () => to);
    const [error, ...others] = parseYaml(text).errors;
    expect(others).toEqual([]);
    expect(error?.reason).toBe(reason);
    const wanted = parseYaml(reason === 'UNCLOSED_QUOTE' ? LIST.replace(from, 'd: "e"') : LIST).value;
    expect(parseYaml(applyEdit(text, error!.edit!)).value).toEqual(wanted);
  });

  it.each([
    ['[Khẩn] báo cáo'],
    ['{Khẩn} báo cáo'],
    ['- Báo cáo'],
    ['& x'],
    ['&x y'],
    ['* Báo cáo'],
    ['> 5 báo cáo'],
    ['@ báo cáo'],
    ['% báo cáo'],
    ['? báo cáo'],
    ['"Báo cáo" khẩn'],
    ['Báo cáo: khẩn'],
  ])('a text that needs quotation marks: %s', (value) => {
    const text = `a: b\nc: ${value}\nd: e\n`;
    const [problem] = parseYaml(text).errors.map(({ edit }) => edit);
    if (problem) expect(parseYaml(applyEdit(text, problem)).value).toEqual({ a: 'b', c: value, d: 'e' });
    else expect(parseYaml(text).markup[0]).toMatchObject({ quoted: `"${value}"` });
  });

  it('a backslash in double quotes', () => {
    const text = 'a: "D:\\Tài liệu"\n';
    expect(parseYaml(applyEdit(text, parseYaml(text).errors[0]!.edit!)).value).toEqual({ a: 'D:\\Tài liệu' });
  });

  it('lines that are set in deeper than the one above, all of them at once', () => {
    const text = 'a:\n  - b: c\n     d: e\n     f: g\n  - b: h\n';
    expect(parseYaml(applyEdit(text, parseYaml(text).errors[0]!.edit!)).value).toEqual({
      a: [{ b: 'c', d: 'e', f: 'g' }, { b: 'h' }],
    });
  });
});

describe('of several typos', () => {
  it.each<[string, string, [string, number, string][]]>([
    [
      'each is reported that does not follow from another',
      'a: một: hai\nb: @ba\nc: "bốn" năm\nd: !e [bảy]\n',
      [
        ['COLON_IN_TEXT', 1, 'một: hai'],
        ['BAD_SCALAR_START', 2, '@'],
        ['TEXT_AFTER_QUOTE', 3, 'năm'],
        ['TAG_RESOLVE_FAILED', 4, '!e'],
      ],
    ],
    ['on one line the first is reported', 'a: @b "c" d\n', [['BAD_SCALAR_START', 1, '@']]],
    ['none is reported after a wrong indentation', 'a:\n    b: c\n  d: @e\n', [['BAD_INDENT', 3, 'd']]],
    [
      'those before what is never closed are reported, and none after it',
      'a: @b\nc: [d\ne: @f\n',
      [
        ['BAD_SCALAR_START', 1, '@'],
        ['UNCLOSED_BRACKET', 2, '['],
      ],
    ],
    [
      'those before a quote that is never closed are reported',
      'a: "b" c\nd: "e\n',
      [
        ['TEXT_AFTER_QUOTE', 1, 'c'],
        ['UNCLOSED_QUOTE', 2, '"'],
      ],
    ],
  ])('%s', (_, text, found) => {
    expect(findIn(text)).toEqual(found);
  });
});

describe('nothing is wrong with', () => {
  it.each([
    ['a dash in a text', 'a: b\n  - c\n'],
    ['an asterisk in a text', 'a: x *b c\n'],
    ['quotes in a text', 'a: b "c" d\n'],
    ['a colon without a space', 'a: 17:00\n'],
    ['a number as a key', '1: a\n'],
    ['YAML 1.2, said so', '%YAML 1.2\n---\na: b\n'],
    ['one document that ends with a mark', '---\na: b\n...\n'],
    ['a text over several lines', 'a: b\n  c\n'],
  ])('%s', (_, text) => {
    expect(findIn(text)).toEqual([]);
  });
});
