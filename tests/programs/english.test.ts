import { expect, test } from 'vitest';
import { CODES } from '../../src/core/diagnostics/codes.ts';
import type { Diagnostic, DiagnosticCode } from '../../src/core/diagnostics/diagnostic.ts';
import { en } from '../../src/i18n/en/index.ts';
import { describeDiagnostic } from '../../src/views/report/words.ts';
import { type Case, readCase, readCases } from './cases.ts';

test('every code has the English explanation, messages and hints of the table', async () => {
  await expect(renderTable(readCases('bad'))).toMatchFileSnapshot('english.md');
});

/** For each code what it means and how to correct it; then the message, the hint and the other places of each case. */
function renderTable(cases: Case[]): string {
  return CODES.map((code) => {
    const { explanation, correction } = en.diagnostics[code];
    return `## ${code}\n\n${explanation}\n${correction}\n\n${listCases(code, cases).join('\n')}\n`;
  }).join('\n');
}

function listCases(code: DiagnosticCode, cases: Case[]): string[] {
  return cases
    .filter((one) => one.code === code)
    .flatMap((one) => readCase(one).diagnostics.map((diagnostic) => `- ${one.name}: ${describe(diagnostic)}`));
}

function describe(diagnostic: Diagnostic): string {
  const { message, hint } = describeDiagnostic(diagnostic, en);
  const places = diagnostic.related.map(({ role }) => `(${en.report.related(role)})`);
  return [message, ...places, ...(hint === undefined ? [] : [`→ ${hint}`])].join(' ');
}
