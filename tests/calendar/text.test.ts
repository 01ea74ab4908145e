import { describe, expect, test } from 'vitest';
import { cleanText, escapeText, plainName, shortenText } from '../../src/calendar/text.ts';

describe('a text is shortened', () => {
  test.each([
    ['Báo cáo quý', 11, 'Báo cáo quý'],
    ['Báo cáo quý', 10, 'Báo cáo q…'],
    // Never with a space before the dots.
    ['Báo cáo quý', 9, 'Báo cáo…'],
    ['Báo cáo quý', 8, 'Báo cáo…'],
    ['Báo cáo quý', 7, 'Báo cá…'],
    // A family is one character of eleven units.
    ['Họp 👨‍👩‍👧‍👦', 15, 'Họp 👨‍👩‍👧‍👦'],
    ['Họp 👨‍👩‍👧‍👦!', 15, 'Họp…'],
    ['Họp', 1, '…'],
  ])('%j to %i units is %j', (text, limit, shortened) => {
    expect(shortenText(text, limit)).toBe(shortened);
  });
});

describe('a text is written as RFC 5545 has it', () => {
  test.each([
    ['Nội vụ, Tư pháp', 'Nội vụ\\, Tư pháp'],
    ['một; hai', 'một\\; hai'],
    ['C:\\Báo cáo', 'C:\\\\Báo cáo'],
    ['một\nhai', 'một\\nhai'],
  ])('%j as %j', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });
});

describe("a calendar's name holds none of the characters that RFC 5545 escapes", () => {
  test.each([
    ['Kế hoạch kiểm tra, giám sát năm 2026', 'Kế hoạch kiểm tra · giám sát năm 2026'],
    ['Quý I; quý III', 'Quý I · quý III'],
    ['một ,hai;ba', 'một ·hai·ba'],
    ['Đảng\\Đoàn', 'Đảng/Đoàn'],
    ['một\nhai', 'một hai'],
  ])('%j as %j', (text, name) => {
    expect(plainName(text)).toBe(name);
  });
});

describe('a text is made fit for a calendar', () => {
  test.each([
    ['e\u0302\u0301', 'ế'],
    ['một\r\nhai\rba\nbốn', 'một\nhai\nba\nbốn'],
    ['một\thai\tba', 'một hai ba'],
    ['một\u202ehai', 'một\\u202ehai'],
  ])('%j as %j', (text, cleaned) => {
    expect(cleanText(text)).toBe(cleaned);
  });
});
