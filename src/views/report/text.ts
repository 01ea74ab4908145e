import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import type { Severity } from '../../core/diagnostics/severity.ts';
import { addQuoteCounts, type CheckedFile } from '../../core/diagnostics/source.ts';
import { revealUnsafe } from '../../core/text/text.ts';
import type { Messages } from '../../i18n/index.ts';
import { measureText } from '../terminal/columns.ts';
import type { Style } from '../terminal/style.ts';
import { describeDiagnostic } from './words.ts';

/** Each diagnostic as `file:line:column: severity [code] message`, its line of the file with a caret, and a hint; then a summary. */
export function renderReport(files: CheckedFile[], messages: Messages, style: Style): string {
  const blocks = files.flatMap(({ file, diagnostics }) => {
    const lines = file.text.split(/\r?\n/);
    return diagnostics.map((diagnostic, index) => {
      // What is wrong at one place several times over, such as keys that are missing, shows the place once.
      const isShown = isAtOnePlace(diagnostic, diagnostics[index - 1]);
      const line = isShown ? undefined : lines[diagnostic.span.start.line - 1];
      return renderDiagnostic(diagnostic, file.name, line, messages, style);
    });
  });
  return [...blocks, summarize(files, messages)].map((block) => `${block}\n`).join('');
}

function renderDiagnostic(
  diagnostic: Diagnostic,
  name: string,
  line: string | undefined,
  messages: Messages,
  style: Style,
): string {
  const { code, severity, span } = diagnostic;
  const { message, hint } = describeDiagnostic(diagnostic, messages);
  const paint = paintFor(severity, style);
  const place = style.strong(`${revealUnsafe(name)}:${span.start.line}:${span.start.column}:`);
  return [
    `${place} ${paint(messages.report.severity(severity))} ${style.quiet(`[${code}]`)} ${message}`,
    ...(line?.trim() ? renderExcerpt(line, diagnostic, style, paint) : []),
    ...(hint === undefined ? [] : [`  ${style.quiet(`${messages.report.hint}:`)} ${hint}`]),
  ].join('\n');
}

function isAtOnePlace({ span: { start } }: Diagnostic, before: Diagnostic | undefined): boolean {
  return before?.span.start.line === start.line && before.span.start.column === start.column;
}

// A line that would not fit a screen is shown around the place that matters.
const EXCERPT_BEFORE = 60;
const EXCERPT_LENGTH = 140;

function renderExcerpt(line: string, { span }: Diagnostic, style: Style, paint: Style['danger']): string[] {
  const start = span.start.column - 1;
  const end = span.end.line === span.start.line ? span.end.column - 1 : line.trimEnd().length;
  const from = line.length > EXCERPT_LENGTH ? Math.max(0, start - EXCERPT_BEFORE) : 0;
  const to = Math.min(line.length, from + EXCERPT_LENGTH);
  const [cutBefore, cutAfter] = [from > 0 ? '…' : '', to < line.length ? '…' : ''];
  const show = (a: number, b: number) => revealUnsafe(line.slice(a, b).replaceAll('\t', ' '));
  const gutter = `${span.start.line} | `;
  const indent = ' '.repeat(measureText(cutBefore + show(from, start)));
  const caret = '^'.repeat(Math.max(1, measureText(show(start, Math.min(end, to)))));
  return [
    `  ${style.quiet(gutter)}${cutBefore}${show(from, to)}${cutAfter}`,
    `  ${' '.repeat(gutter.length - 2)}${style.quiet('|')} ${indent}${paint(caret)}`,
  ];
}

function paintFor(severity: Severity, style: Style): (text: string) => string {
  return { error: style.danger, warning: style.caution, note: style.quiet }[severity];
}

function summarize(files: CheckedFile[], messages: Messages): string {
  const count = (severity: Severity) =>
    files.flatMap(({ diagnostics }) => diagnostics).filter((diagnostic) => diagnostic.severity === severity).length;
  const { compared, withoutDate, notRead } = addQuoteCounts(files);
  const summary = messages.report.summary(files.length, count('error'), count('warning'), count('note'));
  return compared + withoutDate + notRead === 0
    ? summary
    : `${summary}\n${messages.report.quotes(compared, withoutDate, notRead)}`;
}
