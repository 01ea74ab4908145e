import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPhrase } from '../../src/phrase/read.ts';
import { say } from './say.ts';

const YEAR = { from: '2023-01-01', to: '2023-12-31' } as const;

const readTable = (name: string) =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

const wordings = readTable('wordings.tsv').map(([reads, phrase]) => ({ reads: reads!, phrase: phrase! }));
const leftAlone = readTable('left-alone.tsv').map(([why, phrase]) => ({ why: why!, phrase: phrase! }));
const phrases = readTable('phrases.tsv').map(([phrase, year, , reads]) => ({
  phrase: phrase!,
  year: year!,
  reads: reads!,
}));

describe('A phrase of a real document', () => {
  test.each(phrases)('“$phrase” reads: $reads', ({ phrase, year, reads }) => {
    expect(say(readPhrase(phrase, { from: `${Number(year)}-01-01`, to: `${Number(year)}-12-31` }))).toBe(reads);
  });

  test('is understood in nine of ten cases', () => {
    const understood = phrases.filter(({ reads }) => reads !== 'no' && reads !== 'partly');
    expect(understood.length / phrases.length).toBeGreaterThan(0.9);
  });
});

describe('A phrase', () => {
  test.each(wordings)('“$phrase” reads: $reads', ({ phrase, reads }) => {
    expect(say(readPhrase(phrase, YEAR))).toBe(reads);
  });

  test.each(leftAlone)('“$phrase” is left alone: $why', ({ phrase }) => {
    const { understood, alternatives, notUnderstood } = readPhrase(phrase, YEAR);
    expect(understood).not.toBe('yes');
    expect(alternatives).toEqual([]);
    expect(notUnderstood).not.toEqual([]);
  });

  test('names the words that are not understood, as they are written', () => {
    expect(readPhrase('Trước ngày 10 tháng cuối quý (TRỪ quý IV)', YEAR)).toMatchObject({
      understood: 'partly',
      notUnderstood: ['TRỪ'],
    });
    expect(readPhrase('họp Hai tuần một lần', YEAR)).toMatchObject({
      understood: 'no',
      notUnderstood: ['Hai tuần một lần'],
    });
  });

  test('names a day that no calendar has', () => {
    expect(readPhrase('trước ngày 31/6/2023', YEAR).impossible).toEqual(['ngày 31/6/2023']);
    expect(readPhrase('trước ngày 05/13', YEAR).impossible).toEqual(['ngày 05/13']);
    expect(readPhrase('trước ngày 30/6/2023', YEAR).impossible).toEqual([]);
  });

  test('without a year is of the years given', () => {
    expect(say(readPhrase('trong quý II', { from: '2025-09-01', to: '2026-08-31' }))).toBe(
      'in 2025-Q2 | in 2026-Q2 | in 2027-Q2 | each year from day 1, month 4 to day last, month 6',
    );
  });

  test('holds an unknown word where it holds “constructor”, which every object of JavaScript has', () => {
    for (const { phrase } of wordings.filter((_, index) => index % 5 === 0)) {
      const words = phrase.split(' ');
      for (const at of words.keys()) {
        const readings = ['constructor', 'konstruktor'].map((word) =>
          say(readPhrase(words.with(at, word).join(' '), YEAR)),
        );
        expect(readings[0], `in place of ${words[at]} in ${phrase}`).toBe(readings[1]);
      }
    }
  });

  test('shows its parts with their places', () => {
    const phrase = 'Báo cáo quý: trước ngày 10 tháng cuối của quý';
    const { parts } = readPhrase(phrase, YEAR);
    expect(parts.map(({ kind, from, to }) => [kind, phrase.slice(from, to)])).toEqual([
      ['name', 'Báo cáo quý'],
      ['boundary', 'trước'],
      ['day', 'ngày 10'],
      ['period', 'tháng cuối'],
      ['period', 'quý'],
    ]);
  });

  test('reads the same with more blanks, in capitals, in decomposed letters and with letters that look alike', () => {
    const space = fc.constantFrom(' ', '  ', '\t', '\u00a0', ' \n ', '\u00ad \u200b');
    fc.assert(
      fc.property(
        fc.constantFrom(...wordings.filter(({ phrase }) => phrase)),
        space,
        fc.boolean(),
        fc.boolean(),
        ({ phrase, reads }, gap, upper, split) => {
          const spaced = (gap + phrase.replaceAll(' ', gap) + gap).replaceAll('đ', '\u00f0').replaceAll('0', '\uff10');
          const cased = upper ? spaced.toUpperCase() : spaced;
          expect(say(readPhrase(split ? cased.normalize('NFD') : cased, YEAR))).toBe(reads);
        },
      ),
    );
  });

  test('never throws, and is read in no time', () => {
    const words =
      'trước ngày 05 tháng 6 quý II năm 2023 hàng của từ đến , / · lần 3 thứ Sáu giờ ( ) kể sau kỳ báo cáo'.split(' ');
    const jumble = fc.array(fc.constantFrom(...words), { maxLength: 80 }).map((parts) => parts.join(' '));
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), jumble), (text) => void readPhrase(text, YEAR)));
    for (const word of [
      'trước ngày ',
      'hàng tháng, ',
      'từ ngày 1 đến ',
      '1/',
      '1 tháng ',
      'chậm nhất là vào ',
      ' ',
      '(',
    ])
      expect(() => readPhrase(word.repeat(300), YEAR)).not.toThrow();
  });

  test('with another date beside its own is never read as the one date', () => {
    const dated = wordings.filter(({ reads }) => /^(before|by|on) [^|+]*$/.test(reads));
    const joint = fc.constantFrom(' và ', ', ', ' hoặc ', '; ', ' - ', ' (', ' đến ');
    fc.assert(
      fc.property(fc.constantFrom(...dated), joint, ({ phrase, reads }, by) => {
        expect(say(readPhrase(`${phrase}${by}ngày 07/8/2031`, YEAR))).not.toBe(reads);
      }),
    );
  });
});
