import { expect, it, test } from 'vitest';
import { CODES, severityOf } from '../../src/core/diagnostics/codes.ts';
import type { Diagnostic, DiagnosticCode } from '../../src/core/diagnostics/diagnostic.ts';
import { readCase, readCases } from './cases.ts';
import { correct } from './fixed.ts';

const cases = new Map(readCases('bad').map((one) => [one.name, one]));
const corrected = CODES.filter((code) => severityOf(code) !== 'note');

/** Notes aside, and what is acknowledged. */
const listCodes = (diagnostics: Diagnostic[]): DiagnosticCode[] =>
  diagnostics.flatMap(({ code, severity }) => (severity === 'note' ? [] : [code]));

it.each(corrected)('%s: the corrected text has none, and nothing that was not there before', (code) => {
  const one = cases.get(code)!;
  const before = new Set(listCodes(readCase(one).diagnostics));
  before.delete(code);
  const left = listCodes(readCase(one, Buffer.from(correct(one)!)).diagnostics);
  expect(left.filter((each) => !before.has(each))).toEqual([]);
});

test('what needs no correction has none', () => {
  const notes = CODES.filter((code) => severityOf(code) === 'note');
  expect(notes.map((code) => correct(cases.get(code)!))).toEqual(notes.map(() => undefined));
});
