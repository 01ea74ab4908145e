import { CODES, severityOf } from '../../src/core/diagnostics/codes.ts';
import type { Diagnostic, DiagnosticCode } from '../../src/core/diagnostics/diagnostic.ts';
import { revealUnsafe } from '../../src/core/text/text.ts';
import { en } from '../../src/i18n/en/index.ts';
import { vi } from '../../src/i18n/vi/index.ts';
import { renderReport } from '../../src/views/report/text.ts';
import { describeDiagnostic } from '../../src/views/report/words.ts';
import { createStyle } from '../../src/views/terminal/style.ts';
import { type Case, readCase } from './cases.ts';
import { correct } from './fixed.ts';

const INTRODUCTION = `# Các mã trong báo cáo của \`khoagiao validate\`

Mỗi mã có một ví dụ sai, báo cáo đúng như chương trình in ra, cách sửa và ví dụ đã sửa, không còn báo cáo đó. Số dòng là của cả
tệp, ví dụ chỉ trích phần quanh chỗ sai. **Lỗi** thì phải sửa. **Cảnh báo** thì nên xem lại; nếu đúng là như vậy thì ghi nhận ngay tại việc, văn bản hoặc
chương trình đó bằng \`acknowledge: { mã: lý do }\`. **Ghi chú** thì chỉ để biết.

Trang này do bộ kiểm thử tạo ra từ các tệp trong tests/programs/bad và tests/programs/fixed; đừng sửa tay.
`;

/** The reference page of all codes, made of the cases that bear no more than a code for a name. */
export function renderPage(cases: Case[]): string {
  const byName = new Map(cases.map((one) => [one.name, one]));
  return [INTRODUCTION, ...CODES.map((code) => renderSection(code, byName.get(code)!))].join('\n');
}

function renderSection(code: DiagnosticCode, one: Case): string {
  const { file, diagnostics } = readCase(one);
  const own = diagnostics.filter((diagnostic) => diagnostic.code === code);
  const { explanation, correction } = vi.diagnostics[code];
  const { start, end } = own[0]!.span;
  const corrected = correct(one);
  const blocks = [
    `## ${code}`,
    `${capitalize(vi.report.severity(severityOf(code)))}. ${explanation}`,
    fence('yaml', quoteAround(file.text, start.line, Math.max(start.line, end.line))),
    fence(
      'text',
      renderReport([{ file, diagnostics: own }], { messages: vi, style: createStyle(false), width: undefined }).replace(
        /[^\n]*\n$/,
        '',
      ),
    ),
    `Cách sửa: ${correction}`,
    ...(corrected === undefined ? [] : [fence('yaml', quoteChange(file.text, corrected))]),
    `English: ${describeInEnglish(own[0]!)}`,
  ];
  return blocks.map((block) => `${block}\n`).join('\n');
}

/** The lines of a corrected text that differ from the wrong one, or that what was removed stood beside. */
function quoteChange(wrong: string, corrected: string): string {
  const [before, after] = [wrong.split('\n'), corrected.split('\n')];
  const first = after.findIndex((line, index) => line !== before[index]);
  const last = after.findLastIndex((line, index) => line !== before.at(index - after.length));
  const from = after[first]?.trim() ? first + 1 : first;
  return quoteAround(corrected, from, Math.max(from, last + 1));
}

/** Some lines of a text, counted from 1, and those around them up to the nearest blank ones. */
function quoteAround(text: string, first: number, last: number): string {
  const lines = text.split('\n');
  const isBlank = (line: number) => (lines[line - 1] ?? '').trim() === '';
  let from = first;
  let to = last;
  while (!isBlank(from - 1)) from -= 1;
  while (!isBlank(to + 1)) to += 1;
  return lines
    .slice(from - 1, to)
    .map((line) => `${revealUnsafe(line.replaceAll('\t', '→'))}\n`)
    .join('');
}

function describeInEnglish(diagnostic: Diagnostic): string {
  const { message, hint } = describeDiagnostic(diagnostic, en);
  return hint === undefined ? message : `${message}; ${hint}`;
}

function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\`\`\``;
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
