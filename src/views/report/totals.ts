import type { Severity } from '../../core/diagnostics/severity.ts';
import type { CheckedFile } from '../../core/diagnostics/source.ts';
import type { Messages } from '../../i18n/index.ts';

/** How many diagnostics of each severity all files have, in one line without its end. `1 tệp: 2 lỗi, 0 cảnh báo.` */
export function renderTotals(files: CheckedFile[], { report }: Messages): string {
  const { errors, warnings, notes } = countDiagnostics(files);
  return report.summary(files.length, errors, warnings, notes);
}

export function countDiagnostics(files: CheckedFile[]): { errors: number; warnings: number; notes: number } {
  const all = files.flatMap(({ diagnostics }) => diagnostics);
  const count = (severity: Severity) => all.filter((diagnostic) => diagnostic.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), notes: count('note') };
}
