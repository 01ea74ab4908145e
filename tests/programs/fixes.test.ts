import { describe, expect, it, test } from 'vitest';
import type { Diagnostic, Fix } from '../../src/core/diagnostics/diagnostic.ts';
import { decode } from '../../src/yaml/decode.ts';
import { applyFix } from '../fix.ts';
import { type Case, readCase, readCases } from './cases.ts';

const cases = readCases('bad');
const fixable = cases.flatMap((one) =>
  readCase(one).diagnostics.flatMap(({ fix }, place) => (fix ? [{ name: one.name, one, place, fix }] : [])),
);

function readFixed(one: Case, fix: Fix): Diagnostic[] {
  const content = Buffer.from(applyFix(decode(one.content).text, fix));
  return readCase({ ...one, content }).diagnostics;
}

const listCodes = (diagnostics: Diagnostic[]) => diagnostics.map(({ code }) => code).sort();

describe('an edit that a hint carries', () => {
  it.each(fixable)('removes its diagnostic and adds none: $name', ({ one, place, fix }) => {
    const others = readCase(one).diagnostics.filter((_, index) => index !== place);
    expect(listCodes(readFixed(one, fix))).toEqual(listCodes(others));
  });
});

test('the codes with a case that one edit corrects', () => {
  expect([...new Set(fixable.map(({ one }) => one.code))]).toEqual([
    'boolean-word',
    'control-character',
    'date-with-time',
    'invalid-count',
    'invalid-date',
    'invalid-id',
    'invalid-period',
    'invalid-symbol',
    'invalid-term',
    'invalid-time',
    'invalid-value',
    'leading-zero',
    'number-for-text',
    'tab-indent',
    'unknown-code',
    'unknown-document',
    'unknown-item',
    'unknown-key',
    'unknown-timezone',
    'unusual-number',
    'wrong-type',
    'yaml-syntax',
  ]);
});
