import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPhrase } from '../../src/phrase/read.ts';
import { say } from './say.ts';
import { sentence } from './sentences.ts';

test('A sentence made of parts is read back to the rule that it was made from', () => {
  fc.assert(
    fc.property(sentence, ({ phrase, reads }) => {
      expect(say(readPhrase(phrase, { from: '2026-01-01', to: '2026-12-31' }))).toBe(reads);
    }),
    { numRuns: 200, seed: 2026 },
  );
});
