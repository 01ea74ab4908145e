import type { Diagnostic, DiagnosticCode } from '../../core/diagnostics/diagnostic.ts';
import type { Severity } from '../../core/diagnostics/severity.ts';
import { addQuoteCounts, type CheckedFile } from '../../core/diagnostics/source.ts';
import { revealUnsafe } from '../../core/text/text.ts';
import type { Style, TextOptions } from '../terminal/style.ts';
import { wrapText } from '../terminal/wrap.ts';
import { type Mark, renderExcerpts } from './excerpt.ts';
import { renderTotals } from './totals.ts';
import { describeDiagnostic } from './words.ts';

/**
 * Each diagnostic as `file:line:column: severity [code] message`, the lines of the file that it is about, underlined, and a
 * hint; then a summary. Diagnostics of one code that follow each other share a hint that is the same. What a terminal is too
 * narrow for is wrapped, and lines of the file are cut, between words.
 */
export function renderReport(files: CheckedFile[], options: TextOptions): string {
  const blocks = files.flatMap(({ file, diagnostics }) => {
    const lines = file.text.split(/\r?\n/);
    return diagnostics.map((diagnostic, index) =>
      [
        renderHeading(diagnostic, file.name, options),
        ...(isInShort(diagnostic) ? [] : renderPlaces(diagnostic, diagnostics[index - 1], lines, options)),
        ...renderHint(diagnostic, diagnostics[index + 1], options),
      ].join('\n'),
    );
  });
  return [...blocks, renderSummary(files, options)].map((block) => `${block}\n`).join('');
}

// A file may have dozens of these: each takes one line.
const IN_SHORT: ReadonlySet<DiagnosticCode> = new Set(['to-confirm']);

function isInShort({ code, acknowledged }: Diagnostic): boolean {
  return IN_SHORT.has(code) && acknowledged === undefined;
}

function renderHeading(diagnostic: Diagnostic, name: string, { messages, style, width }: TextOptions): string {
  const { code, severity, span } = diagnostic;
  const { message } = describeDiagnostic(diagnostic, messages);
  const place = style.strong(`${revealUnsafe(name)}:${span.start.line}:${span.start.column}:`);
  const paint = paintFor(severity, style);
  const heading = `${place} ${paint(messages.report.severity(severity))} ${style.quiet(`[${code}]`)} ${message}`;
  const lines = wrapHanging(heading, width);
  return isInShort(diagnostic) && lines.length > 1 ? `${wrapText(heading, width! - 1)[0]}…` : lines.join('\n');
}

function renderPlaces(
  diagnostic: Diagnostic,
  before: Diagnostic | undefined,
  lines: string[],
  { messages, style, width }: TextOptions,
): string[] {
  const { span, severity, related } = diagnostic;
  const own: Mark = { span, sign: '^', paint: paintFor(severity, style), label: '' };
  const others = related.map(
    (other): Mark => ({ span: other.span, sign: '-', paint: style.quiet, label: messages.report.related(other.role) }),
  );
  // Several diagnostics at one place, such as missing keys, show the place once.
  return renderExcerpts([...(isAtOnePlace(diagnostic, before) ? [] : [own]), ...others], lines, style, width);
}

function isAtOnePlace({ span: { start } }: Diagnostic, before: Diagnostic | undefined): boolean {
  return before?.span.start.line === start.line && before.span.start.column === start.column && !isInShort(before);
}

function renderHint(
  diagnostic: Diagnostic,
  next: Diagnostic | undefined,
  { messages, style, width }: TextOptions,
): string[] {
  const { hint } = describeDiagnostic(diagnostic, messages);
  const isSaidNext = next?.code === diagnostic.code && describeDiagnostic(next, messages).hint === hint;
  if (hint === undefined || isSaidNext) return [];
  const [first = '', ...rest] = wrapHanging(`${style.quiet(`${messages.report.hint}:`)} ${hint}`, width);
  return [`  ${first}`, ...rest];
}

const HANG = '    ';

/** Lines of at most `width` columns, all but the first set in. */
function wrapHanging(text: string, width: number | undefined): string[] {
  const [first = '', ...rest] = wrapText(text, width === undefined ? undefined : width - HANG.length);
  return [first, ...rest.map((line) => HANG + line)];
}

function paintFor(severity: Severity, style: Style): (text: string) => string {
  return { error: style.danger, warning: style.caution, note: style.quiet }[severity];
}

function renderSummary(files: CheckedFile[], { messages, width }: TextOptions): string {
  const { compared, withoutDate, notRead } = addQuoteCounts(files);
  const quotes = compared + withoutDate + notRead === 0 ? [] : [messages.report.quotes(compared, withoutDate, notRead)];
  return [renderTotals(files, messages), ...quotes].flatMap((line) => wrapText(line, width)).join('\n');
}
