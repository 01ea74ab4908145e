import type { Severity } from '../../core/diagnostics/severity.ts';
import type { CheckedFile } from '../../core/diagnostics/source.ts';
import type { Messages } from '../../i18n/index.ts';

/** How many diagnostics of each severity all files have, in one line without its end. `1 tệp: 2 lỗi, 0 cảnh báo.` */
export function renderTotals(files: CheckedFile[], { report }: Messages): string {
  const all = files.flatMap(({ diagnostics }) => diagnostics);
  const count = (severity: Severity) => all.filter((diagnostic) => diagnostic.severity === severity).length;
  return report.summary(files.length, count('error'), count('warning'), count('note'));
}
