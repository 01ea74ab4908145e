import { describe, expect, test } from 'vitest';
import { decode } from '../../src/yaml/decode.ts';

const utf8 = (text: string) => [...new TextEncoder().encode(text)];

describe('bytes are read as UTF-8', () => {
  test.each<[string, number[], string]>([
    ['an empty file', [], ''],
    ['Vietnamese', utf8('Đảng ủy'), 'Đảng ủy'],
    ['a byte order mark, which is no part of the text', [0xef, 0xbb, 0xbf, ...utf8('a')], 'a'],
    ['a replacement character of the file’s own', utf8('\ufffda'), '\ufffda'],
    ['a mark within the text, which stays', utf8('a\ufeffb'), 'a\ufeffb'],
  ])('%s', (_, bytes, text) => {
    expect(decode(new Uint8Array(bytes))).toEqual({ text });
  });

  test.each<[string, number[], number, number]>([
    ['a byte that begins nothing', [0xff, 0x61], 1, 1],
    ['a byte that begins nothing, and one that is half a mark', [0xfe, 0xfe], 1, 1],
    ['a character cut off before its last byte', [0xef, 0xbf, 0x61], 1, 1],
    ['a bad byte behind a mark', [0xef, 0xbb, 0xbf, 0x61, 0xff], 1, 2],
    ['a bad byte on the second line', [...utf8('một\nhai'), 0xff], 2, 4],
    ['a bad byte behind a replacement character of the file’s own', [...utf8('\ufffda\ufffd'), 0xff], 1, 4],
    ['UTF-16, as Windows writes it', [0xff, 0xfe, 0x61, 0x00], 1, 1],
    ['UTF-16 in the other order', [0xfe, 0xff, 0x00, 0x61], 1, 1],
  ])('up to %s', (_, bytes, line, column) => {
    expect(decode(new Uint8Array(bytes)).badByte).toEqual({ line, column });
  });

  test('and of UTF-16 nothing is shown', () => {
    expect([
      decode(new Uint8Array([0xff, 0xfe, 0x61, 0x00])).text,
      decode(new Uint8Array([0xfe, 0xff, 0x00, 0x61])).text,
    ]).toEqual(['', '']);
    expect(decode(new Uint8Array([0xff, 0x61])).text).toBe('\ufffda');
    expect(decode(new Uint8Array([0xfe, 0xfe])).text).toBe('\ufffd\ufffd');
    expect(decode(new Uint8Array([0x61, 0xff])).text).toBe('a\ufffd');
  });
});

test('a text is taken as it is, without its mark', () => {
  expect(decode('\ufeffĐảng \ufffd')).toEqual({ text: 'Đảng \ufffd' });
});
