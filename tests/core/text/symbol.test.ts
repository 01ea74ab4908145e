import { describe, expect, test } from 'vitest';
import { findSymbol } from '../../../src/core/text/symbol.ts';

describe('a symbol', () => {
  test.each([
    ['12-HD/BTGTU', '12-HD/BTGTU'],
    ['Hướng dẫn số 12-HD/BTGTU', '12-HD/BTGTU'],
    ['Hướng dẫn số 12 - HD/BTGTU ngày 05/01/2027', '12-HD/BTGTU'],
    ['số 1234/SGDĐT-VP.', '1234/SGDĐT-VP'],
    ['09/2019/NĐ-CP', '09/2019/NĐ-CP'],
    ['46-CTrHĐ/TU', '46-CTrHĐ/TU'],
    ['12/KH-THPT', '12/KH-THPT'],
    ['12a/HD-BTG', '12a/HD-BTG'],
    ['12-hd/btgtu', '12-hd/btgtu'],
    ['15-HD/BTG&DV', '15-HD/BTG&DV'],
    ['34-CTrHĐ/TU'.normalize('NFD'), '34-CTrHĐ/TU'],
  ])('of “%s” is %s', (text, symbol) => {
    expect(findSymbol(text)).toBe(symbol);
  });

  test.each([
    'Hướng dẫn số 12 của Ban',
    'Hướng dẫn của Ban Tuyên giáo',
    'số 12',
    '12',
    '05/01/2027',
    '5-1-2027',
    'năm học 2026-2027',
    'HD/BTGTU',
    '…-HD/BTGTU',
    '',
  ])('is not in “%s”', (text) => {
    expect(findSymbol(text)).toBeUndefined();
  });
});
