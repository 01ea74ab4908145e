import type { Diagnostic, DiagnosticCode } from '../core/diagnostics/diagnostic.ts';
import type { Proposed } from '../core/diagnostics/families/keys.ts';
import type { DateSpan } from '../core/time/date.ts';
import { FREQUENCIES } from '../core/time/period.ts';
import { FREQUENCY_WORDS } from '../phrase/frequencies.ts';
import { readPhrase } from '../phrase/read.ts';
import { isMapping } from '../yaml/mapping.ts';
import { formOf, partOf } from './field-paths.ts';
import { listProposals } from './quotes/proposals.ts';
import { renderFlow } from './schema/issues/flow.ts';
import { valueAt } from './schema/issues/lookup.ts';
import { writeRule } from './schema/written-rule.ts';

const CODES: ReadonlySet<DiagnosticCode> = new Set([
  'missing-key',
  'when-missing',
  'wrong-type',
  'invalid-date',
  'invalid-period',
]);
const MOST_PROPOSALS = 2;

/** What a key below `when` says, in the words of a document. */
const LEADS = new Map<string, string>([
  ['before', 'trước'],
  ['by', 'chậm nhất'],
  ['on', 'vào'],
  ['during', 'trong'],
]);

/**
 * Where `when` is missing, or holds words of the document, the rule is read from these or from the item's quote, so that a
 * hint can say what to write: `when: trước ngày 10 tháng cuối quý` → `{ every: quarter, before: { month: last, day: 10 } }`
 */
export function addProposals(found: Diagnostic[], root: unknown): Diagnostic[] {
  const span = findSpan(root);
  if (!span) return found;
  return found.map((diagnostic) => {
    const { code, path } = diagnostic;
    const part = formOf(path);
    if (!CODES.has(code) || part?.key !== 'when') return diagnostic;
    // A value that needs one edit alone has its own hint.
    if ('nearest' in diagnostic.params && diagnostic.params.nearest !== null) return diagnostic;
    const phrase = findPhrase(valueAt(root, partOf(path)), path[part.path.length]);
    const proposals = phrase === undefined ? [] : propose(phrase, span);
    if (proposals.length === 0) return diagnostic;
    return { ...diagnostic, params: { ...diagnostic.params, proposals } satisfies Proposed } as Diagnostic;
  });
}

function findSpan(root: unknown): DateSpan | undefined {
  const year =
    isMapping(root) && isMapping(root.program) ? String(root.program.year ?? root.program.from).slice(0, 4) : '';
  return /^[12]\d{3}$/.test(year) ? { from: `${Number(year)}-01-01`, to: `${Number(year)}-12-31` } : undefined;
}

/** The words to read: those at a key of an item's `when`, or in its place, else the quote. */
function findPhrase(item: unknown, key: string | number | undefined): string | undefined {
  if (!isMapping(item)) return undefined;
  const { when, quote } = item;
  if (typeof when === 'string') return when;
  if (isMapping(when) && key !== undefined) return wordKey(when, String(key));
  return typeof quote === 'string' ? quote : undefined;
}

function wordKey(when: Record<string, unknown>, key: string): string | undefined {
  if (typeof when[key] !== 'string') return undefined;
  if (key === 'from' || key === 'to') return `từ ${String(when.from)} đến ${String(when.to)}`;
  const lead = LEADS.get(key);
  const every = FREQUENCIES.find((frequency) => frequency === when.every);
  return lead && [every && FREQUENCY_WORDS[every], `${lead} ${when[key]}`].filter(Boolean).join(', ');
}

function propose(phrase: string, span: DateSpan): string[] {
  const reading = readPhrase(phrase, span);
  const [statement] = reading.alternatives;
  if (statement?.kind === 'undated') return statement.as ? [renderFlow({ [statement.as]: reading.phrase })] : [];
  return listProposals(reading, span)
    .slice(0, MOST_PROPOSALS)
    .map((rule) => renderFlow(writeRule(rule)));
}
