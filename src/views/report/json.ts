import type { Span } from '../../core/diagnostics/diagnostic.ts';
import { addQuoteCounts, type CheckedFile } from '../../core/diagnostics/source.ts';
import type { Messages } from '../../i18n/index.ts';
import { renderSafeJson } from '../safe-json.ts';
import { countDiagnostics } from './totals.ts';
import { describeDiagnostic } from './words.ts';

/** Diagnostics for another program, in the words of the chosen language. Lines and columns from 1. */
export function renderReportJson(files: CheckedFile[], messages: Messages): string {
  const data = {
    files: files.map(({ file, diagnostics }) => ({
      file: file.name,
      diagnostics: diagnostics.map((diagnostic) => {
        const { message, hint } = describeDiagnostic(diagnostic, messages);
        const { code, severity, path, span, related, fix } = diagnostic;
        return {
          code,
          severity,
          message,
          hint: hint ?? null,
          path,
          ...toRange(span),
          related: related.map((other) => ({ message: messages.report.related(other.role), ...toRange(other.span) })),
          fix: fix && { ...toRange(fix.span), text: fix.text },
        };
      }),
    })),
    ...countDiagnostics(files),
    quotes: addQuoteCounts(files),
  };
  return renderSafeJson(data);
}

function toRange({ start, end }: Span) {
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
