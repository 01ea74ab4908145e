import packageJson from '../../../package.json' with { type: 'json' };
import { CODES, severityOf } from '../../core/diagnostics/codes.ts';
import type { Diagnostic, DiagnosticCode, Fix, Span } from '../../core/diagnostics/diagnostic.ts';
import type { Severity } from '../../core/diagnostics/severity.ts';
import type { CheckedFile } from '../../core/diagnostics/source.ts';
import type { Messages } from '../../i18n/index.ts';
import { renderSafeJson } from '../safe-json.ts';
import { describeDiagnostic } from './words.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

// SARIF has the same three words.
const LEVELS: Record<Severity, string> = { error: 'error', warning: 'warning', note: 'note' };

/** Diagnostics as SARIF 2.1.0, the form that code-scanning services take: every rule with its help, then each result. */
export function renderReportSarif(files: CheckedFile[], messages: Messages): string {
  const ruleIndex = new Map(CODES.map((code, index) => [code, index]));
  const run = {
    tool: {
      driver: {
        name: packageJson.name,
        version: packageJson.version,
        rules: CODES.map((code) => toRule(code, messages)),
      },
    },
    columnKind: 'utf16CodeUnits',
    artifacts: files.map(({ file }) => ({ location: { uri: toUri(file.name) } })),
    results: files.flatMap(({ file, diagnostics }, index) =>
      diagnostics.map((diagnostic) => ({
        ruleIndex: ruleIndex.get(diagnostic.code),
        ...toResult(diagnostic, messages),
        ...toPlaces(diagnostic, { uri: toUri(file.name), index }, messages),
      })),
    ),
  };
  return renderSafeJson({ $schema: SCHEMA, version: '2.1.0', runs: [run] });
}

function toRule(code: DiagnosticCode, { diagnostics }: Messages) {
  const { explanation, correction } = diagnostics[code];
  return {
    id: code,
    shortDescription: { text: explanation },
    help: { text: correction },
    defaultConfiguration: { level: LEVELS[severityOf(code)] },
  };
}

function toResult(diagnostic: Diagnostic, messages: Messages) {
  const { message, hint } = describeDiagnostic(diagnostic, messages);
  const text = hint === undefined ? message : `${message}\n${messages.report.hint}: ${hint}`;
  return { ruleId: diagnostic.code, level: LEVELS[diagnostic.severity], message: { text } };
}

interface ArtifactLocation {
  uri: string;
  index: number;
}

/** The place of a result, the other places that it is about, and the edit that removes it. */
function toPlaces({ span, related, fix }: Diagnostic, artifactLocation: ArtifactLocation, { report }: Messages) {
  const locate = (place: Span) => ({ physicalLocation: { artifactLocation, region: toRegion(place) } });
  return {
    locations: [locate(span)],
    ...(related.length > 0
      ? {
          relatedLocations: related.map((other) => ({
            ...locate(other.span),
            message: { text: report.related(other.role) },
          })),
        }
      : {}),
    ...(fix ? { fixes: [toFix(fix, artifactLocation)] } : {}),
  };
}

function toFix({ span, text }: Fix, artifactLocation: ArtifactLocation) {
  const replacement = { deletedRegion: toRegion(span), insertedContent: { text } };
  return { artifactChanges: [{ artifactLocation, replacements: [replacement] }] };
}

function toRegion({ start, end }: Span) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** A file name as a URI reference. `thư mục\a.yaml` → `th%C6%B0%20m%E1%BB%A5c/a.yaml` · `C:\a.yaml` → `file:///C:/a.yaml` */
function toUri(name: string): string {
  if (name === '-') return 'stdin';
  const path = name.replaceAll('\\', '/');
  const encoded = path
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  const drive = /^[A-Za-z]:/.exec(path)?.[0];
  if (drive) return `file:///${drive}${encoded.slice(`${drive[0]}%3A`.length)}`;
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}
