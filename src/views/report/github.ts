import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import type { Severity } from '../../core/diagnostics/severity.ts';
import type { CheckedFile } from '../../core/diagnostics/source.ts';
import { revealUnsafe } from '../../core/text/text.ts';
import type { Messages } from '../../i18n/index.ts';
import { renderTotals } from './totals.ts';
import { describeDiagnostic } from './words.ts';

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', note: 'notice' };

/**
 * Diagnostics as workflow commands, which GitHub shows beside the lines of a pull request, then a plain line with the totals,
 * since it shows ten errors a step. File names are those that the repository has.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function renderReportGithub(files: CheckedFile[], messages: Messages): string {
  const commands = files.flatMap(({ file, diagnostics }) =>
    diagnostics.map((diagnostic) => renderCommand(diagnostic, file.name, messages)),
  );
  return [...commands, renderTotals(files, messages)].map((line) => `${line}\n`).join('');
}

function renderCommand(diagnostic: Diagnostic, name: string, messages: Messages): string {
  const { code, severity, span } = diagnostic;
  const { message, hint } = describeDiagnostic(diagnostic, messages);
  const properties = {
    file: revealUnsafe(name),
    line: span.start.line,
    col: span.start.column,
    endLine: span.end.line,
    endColumn: span.end.column,
    title: code,
  };
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  const text = hint === undefined ? message : `${message}\n${messages.report.hint}: ${hint}`;
  return `::${COMMANDS[severity]} ${list.join(',')}::${escapeData(text)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
