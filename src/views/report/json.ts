import { addQuoteCounts, type CheckedFile } from '../../core/diagnostics/source.ts';
import type { Messages } from '../../i18n/index.ts';
import { renderSafeJson } from '../safe-json.ts';
import { describeDiagnostic } from './words.ts';

/** Diagnostics for another program, in the words of the chosen language. Lines and columns from 1. */
export function renderReportJson(files: CheckedFile[], messages: Messages): string {
  const all = files.flatMap(({ diagnostics }) => diagnostics);
  const data = {
    files: files.map(({ file, diagnostics }) => ({
      file: file.name,
      diagnostics: diagnostics.map((diagnostic) => {
        const { message, hint } = describeDiagnostic(diagnostic, messages);
        const { code, severity, path, span } = diagnostic;
        return {
          code,
          severity,
          message,
          hint: hint ?? null,
          path,
          line: span.start.line,
          column: span.start.column,
          endLine: span.end.line,
          endColumn: span.end.column,
        };
      }),
    })),
    errors: all.filter(({ severity }) => severity === 'error').length,
    warnings: all.filter(({ severity }) => severity === 'warning').length,
    notes: all.filter(({ severity }) => severity === 'note').length,
    quotes: addQuoteCounts(files),
  };
  return renderSafeJson(data);
}
