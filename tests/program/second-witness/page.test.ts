import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/core/diagnostics/diagnostic.ts';
import { readProgram } from '../../../src/program/read.ts';
import { changeByOneStep } from './steps.ts';

const ROOT = new URL('../../../', import.meta.url);
const FILES = [
  'data/khoagiao-2023.yaml',
  'tests/programs/ok/enterprise-calendar-2026.yaml',
  'tests/programs/ok/province-reporting-regime.yaml',
  'tests/programs/ok/school-year-2025-2026.yaml',
];

interface Outcome {
  file: string;
  item: string;
  change: string;
  isReported: boolean;
}

const isOpen = ({ severity, acknowledged }: Diagnostic) => severity !== 'note' && acknowledged === undefined;

/** Each change that leaves a file which can be read, and whether `validate` reports it. An office's own steps have no witness. */
function listOutcomes(file: string): Outcome[] {
  const text = readFileSync(new URL(file, ROOT), 'utf8');
  const original = readProgram(text, file);
  const before = original.diagnostics.filter(isOpen).length;
  const unquoted = new Set(
    original.program!.sections.flatMap(({ items }) =>
      items.flatMap(({ id, when, quote }) => (when.form === 'item' && quote === undefined ? id : [])),
    ),
  );
  return changeByOneStep(text).flatMap(({ item, change, text: changed }) => {
    const { program, diagnostics } = readProgram(changed, file);
    if (!program || unquoted.has(item)) return [];
    return { file, item, change, isReported: diagnostics.filter(isOpen).length > before };
  });
}

const percent = (outcomes: Outcome[]) =>
  ((outcomes.filter(({ isReported }) => isReported).length / outcomes.length) * 100).toFixed(1).replace('.', ',');

function renderPage(outcomes: Outcome[]): string {
  const missed = outcomes.filter(({ isReported }) => !isReported);
  const rows = FILES.map((file) => {
    const own = outcomes.filter((outcome) => outcome.file === file);
    const reported = own.filter(({ isReported }) => isReported);
    return `| ${file} | ${own.length} | ${reported.length} | ${percent(own)}% |`;
  });
  return `# Đổi một bước trong thời hạn thì có được báo không

Mỗi thời hạn của bốn chương trình được đổi một bước: ngày sớm hoặc muộn hơn một ngày, “trước ngày” thành “chậm nhất”, tháng, kỳ,
thứ trong tuần. Tệp đổi xong vẫn đọc được thì kiểm tra lại bằng \`validate\`: **${percent(outcomes)}%** (${outcomes.length - missed.length}/${outcomes.length}) được báo lỗi
hoặc cảnh báo. Việc nội bộ tính theo việc khác (\`item\`) mà không trích văn bản thì không tính ở đây.

| Tệp | Số lần đổi | Được báo | Tỷ lệ |
|---|---|---|---|
${rows.join('\n')}

Không được báo là những chỗ văn bản không nói rõ (không có chữ “trước”, “chậm nhất”), hoặc cách viết khác cho cùng một ngày:

${missed.map(({ item, change }) => `- \`${item}\`: \`${change}\``).join('\n')}

Trang này do bộ kiểm thử tạo ra (tests/program/second-witness); đừng sửa tay.
`;
}

test('at least 19 of 20 changes of one step are reported, and the page says which are not', {
  timeout: 120_000,
}, async () => {
  const outcomes = FILES.flatMap(listOutcomes);
  expect(outcomes.length).toBeGreaterThan(300);
  await expect(renderPage(outcomes)).toMatchFileSnapshot(fileURLToPath(new URL('docs/second-witness.md', ROOT)));
  expect(outcomes.filter(({ isReported }) => isReported).length / outcomes.length).toBeGreaterThanOrEqual(0.95);
});
