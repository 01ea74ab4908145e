import type {
  Diagnostic,
  DiagnosticCode,
  DiagnosticOf,
  DiagnosticParams,
  Fix,
  Span,
} from '../../core/diagnostics/diagnostic.ts';
import { dropUnsafe } from '../../core/text/text.ts';
import { writeScalar } from '../../yaml/edit/scalar.ts';
import { isMapping } from '../../yaml/mapping.ts';
import { valueAt } from '../schema/issues/lookup.ts';
import { removePair, type Source, writePair } from './pairs.ts';
import { findHiddenRule, findProposedRule } from './rules.ts';

/**
 * Gives each diagnostic whose hint says exactly what to write the edit that does so. None where a person has to choose, or to
 * compare with the document first, as for `to-confirm`.
 */
export function addFixes(diagnostics: Diagnostic[], source: Source): Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    if (diagnostic.fix || diagnostic.acknowledged !== undefined) return diagnostic;
    const find = FIXES[diagnostic.code] as FindFix<DiagnosticCode> | undefined;
    return { ...diagnostic, fix: find?.(diagnostic as DiagnosticOf<DiagnosticCode>, source) ?? null } as Diagnostic;
  });
}

type FindFix<Code extends DiagnosticCode> = (diagnostic: DiagnosticOf<Code>, source: Source) => Fix | null;

const FIXES: { [Code in DiagnosticCode]?: FindFix<Code> } = {
  'unknown-key': ({ params: { nearest }, path, span }, { root }) => {
    const isTaken = nearest === null || valueAt(root, [...path.slice(0, -1), nearest]) !== undefined;
    return isTaken ? null : { span, text: nearest };
  },
  'yaml-syntax': replaceBy(({ reason }) => (reason === 'MISSING_SPACE' || reason === 'MISSING_COLON' ? ': ' : null)),
  'number-for-text': replaceBy(({ written }) => JSON.stringify(written)),
  'boolean-word': replaceBy(({ word }) => JSON.stringify(word)),
  'leading-zero': replaceBy(({ value }) => String(value)),
  'unusual-number': replaceBy(({ value }) => String(value)),
  'control-character': findCleanText,
  'wrong-type': firstOf<'wrong-type'>(
    replaceBy(({ nearest }) => nearest),
    findProposedRule,
  ),
  'missing-key': findProposedRule,
  'when-missing': findProposedRule,
  'invalid-time': replaceBy(({ nearest }) => nearest && JSON.stringify(nearest)),
  'invalid-count': replaceByNearest(),
  'invalid-term': replaceByNearest(),
  'invalid-symbol': replaceByNearest(),
  'invalid-value': replaceByNearest(),
  'invalid-date': firstOf<'invalid-date'>(replaceByNearest(), findProposedRule),
  'date-with-time': replaceBy(({ date }) => date),
  'invalid-period': firstOf<'invalid-period'>(replaceByNearest(), findProposedRule),
  'invalid-id': ({ params: { suggestion }, span }, { root }) =>
    suggestion === null || listIds(root).has(suggestion) ? null : { span, text: suggestion },
  'unknown-timezone': replaceBy(() => 'Asia/Ho_Chi_Minh'),
  'foreign-timezone': replaceBy(() => 'Asia/Ho_Chi_Minh'),
  'unknown-document': replaceByNearest(),
  'unknown-item': replaceByNearest(),
  'unknown-code': replaceByNearest(),
  'missing-term': ({ params: { expected }, path }, source) =>
    expected === null ? null : writePair([...path.slice(0, -1), 'term'], expected, source),
  // What `month: next` says already.
  'key-conflict': ({ path }, source) =>
    path.at(-1) === 'of' && valueAt(source.root, path) === 'next' ? removePair(path, source) : null,
  'unknown-period': ({ params: { held }, path }, source) => (held.length === 0 ? removePair(path, source) : null),
  'unused-acknowledgement': ({ path }, source) => {
    const all = valueAt(source.root, path.slice(0, -1));
    return removePair(isMapping(all) && Object.keys(all).length === 1 ? path.slice(0, -1) : path, source);
  },
  'quote-partial': ({ params: { uncovered, time }, path }, source) =>
    uncovered.length > 0 || time === null ? null : writePair([...path, 'time'], JSON.stringify(time), source),
  'hidden-deadline': findHiddenRule,
};

/** The first fix where there is one, else the second. */
function firstOf<Code extends DiagnosticCode>(first: FindFix<Code>, second: FindFix<Code>): FindFix<Code> {
  return (diagnostic, source) => first(diagnostic, source) ?? second(diagnostic, source);
}

/** Another text in the place of the diagnostic. */
function replaceBy<Code extends DiagnosticCode>(
  write: (params: DiagnosticParams[Code]) => string | null,
): FindFix<Code> {
  return ({ params, span }) => {
    const text = write(params);
    return text === null ? null : { span, text };
  };
}

function replaceByNearest<Code extends DiagnosticCode>(): FindFix<Code> {
  return replaceBy((params) => {
    const { nearest } = params as { nearest: string | null };
    return nearest === null ? null : writeScalar(nearest);
  });
}

/** All of the text without such characters: of several, each would be an edit of its own. */
function findCleanText({ params, path }: DiagnosticOf<'control-character'>, { root, parsed }: Source): Fix | null {
  const written = parsed.written(path);
  if (params.escaped) return { span: parsed.locate(path), text: params.escaped.quoted };
  if (params.name === 'U+000A') return joinLines(parsed.locate(path), written);
  if (written.includes('\n')) return null;
  const cleaned = dropUnsafe(written);
  const text = cleaned === written ? writeScalar(dropUnsafe(String(valueAt(root, path)))) : cleaned;
  return { span: parsed.locate(path), text };
}

/** A text below its key whose lines are kept apart, with the sign that joins them. */
function joinLines({ start }: Span, written: string): Fix | null {
  const sign = /^\|[+-]?(?=\n)/.exec(written)?.[0];
  if (sign === undefined || /\n\s*\n\s*\S/.test(written)) return null;
  return { span: { start, end: { line: start.line, column: start.column + sign.length } }, text: '>-' };
}

const idsOf = new WeakMap<object, ReadonlySet<unknown>>();

/** The ids of a file, each file looked through once. */
function listIds(root: unknown): ReadonlySet<unknown> {
  if (typeof root !== 'object' || root === null) return new Set();
  const known = idsOf.get(root);
  if (known) return known;
  const ids = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isMapping(value)) ids.add(value.id);
    Object.values(value).forEach(visit);
  };
  visit(root);
  idsOf.set(root, ids);
  return ids;
}
