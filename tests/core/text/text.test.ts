import { describe, expect, it, test } from 'vitest';
import { findNearest } from '../../../src/core/text/nearest.ts';
import { findUnsafeCharacter, foldSymbol, foldText, nameCharacter, revealUnsafe } from '../../../src/core/text/text.ts';

describe('folding', () => {
  test.each([
    ['Đảng ủy Sở', 'dang uy so'],
    ['Đảng uỷ Sở'.normalize('NFD'), 'dang uy so'],
    ['khoá', 'khoa'],
    ['Ðảng', 'dang'],
  ])('%s is %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('makes one symbol of the three that look alike', () => {
    expect(new Set(['34-CTrHĐ/TU', '34-CTrHÐ/TU', '34-CTrHD/TU', '34-ctrhđ / tu'].map(foldSymbol)).size).toBe(1);
  });
});

describe('an unsafe character', () => {
  test.each([
    ['an escape sequence', 'a\u001b[31m', '\u001b', 'a\\u001b[31m'],
    ['a bidirectional override', 'a\u202etxt', '\u202e', 'a\\u202etxt'],
    ['a line break', 'a\nb', '\n', 'a\\u000ab'],
    ['a C1 control', 'a\u009b1m', '\u009b', 'a\\u009b1m'],
    ['half a surrogate pair', 'a\ud800b', '\ud800', 'a\\ud800b'],
  ])('is found and written out: %s', (_, text, character, shown) => {
    expect(findUnsafeCharacter(text)).toBe(character);
    expect(revealUnsafe(text)).toBe(shown);
  });

  test.each(['Đảng ủy', 'Đảng ủy'.normalize('NFD'), '👩‍👩‍👧‍👦', '“trích dẫn”'])('is not in %s', (text) => {
    expect(findUnsafeCharacter(text)).toBeUndefined();
    expect(revealUnsafe(text)).toBe(text);
  });

  it('has a name', () => {
    expect(nameCharacter('\u001b')).toBe('U+001B');
  });
});

describe('the nearest word', () => {
  const kinds = ['report', 'review', 'supervision', 'meeting', 'task'];
  test.each([
    ['reveiw', 'review'],
    ['Report', 'report'],
    ['meetings', 'meeting'],
    ['banana', null],
    ['x', null],
  ])('to %s is %s', (word, nearest) => {
    expect(findNearest(word, kinds)).toBe(nearest);
  });
});
