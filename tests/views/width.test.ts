import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, it, test } from 'vitest';
import { widthOf } from '../../src/views/width.ts';

test.each([
  ['Đảng ủy Sở', 10],
  ['Đảng ủy Sở'.normalize('NFD'), 10],
  ['“trước ngày” – X…', 17],
  ['會議', 4],
  ['👩‍👩‍👧‍👦!', 3],
  ['', 0],
])('%s takes %i columns', (text, width) => {
  expect(widthOf(text)).toBe(width);
});

it('agrees with the library on every text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(...'aĐảệữ–“…·→ ') }),
      (any, vietnamese) => {
        expect(widthOf(any)).toBe(stringWidth(any));
        expect(widthOf(vietnamese)).toBe(stringWidth(vietnamese));
      },
    ),
  );
});
