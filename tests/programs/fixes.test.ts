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

const REVEALED: Record<string, string[]> = {
  // A date that was taken for a comment is read, and has no rule.
  'hash-in-text.two-dates': ['quote-partial'],
  // A day of the next quarter: that of the quarter before is in the file before.
  'key-conflict.next': ['previous-period'],
};

const listCodes = (diagnostics: Diagnostic[]) => diagnostics.map(({ code }) => code).sort();

describe('an edit that a hint carries', () => {
  it.each(fixable)('removes its diagnostic and adds none: $name', ({ one, place, fix }) => {
    const others = readCase(one).diagnostics.filter((_, index) => index !== place);
    expect(listCodes(readFixed(one, fix))).toEqual([...listCodes(others), ...(REVEALED[one.name] ?? [])].sort());
  });
});

test('the codes with a case that one edit corrects', () => {
  expect([...new Set(fixable.map(({ one }) => one.code))]).toEqual([
    'boolean-word',
    'control-character',
    'date-with-time',
    'foreign-timezone',
    'hash-in-text',
    'hidden-deadline',
    'invalid-count',
    'invalid-date',
    'invalid-id',
    'invalid-period',
    'invalid-symbol',
    'invalid-term',
    'invalid-time',
    'invalid-value',
    'key-conflict',
    'leading-zero',
    'missing-key',
    'missing-term',
    'number-for-text',
    'quote-partial',
    'tab-indent',
    'tag-in-text',
    'unknown-code',
    'unknown-document',
    'unknown-item',
    'unknown-key',
    'unknown-period',
    'unknown-timezone',
    'unused-acknowledgement',
    'unused-anchor',
    'unusual-number',
    'wrong-type',
    'yaml-syntax',
  ]);
});
