import type { ParsedYaml } from '../../yaml/parse.ts';
import type { AddDiagnostic } from '../diagnostics.ts';
import { type InvalidFields, isInvalid } from '../draft.ts';

const LEADING_ZERO = /^[-+]?0\d+$/;

/** Unquoted scalars that other YAML readers, or people, take for something else. Values with a schema error are skipped. */
export function checkScalars({ doubtfulScalars }: ParsedYaml, invalid: InvalidFields, add: AddDiagnostic): void {
  for (const { written, value, path } of doubtfulScalars) {
    if (isInvalid(path, invalid)) continue;
    if (typeof value === 'number')
      add(LEADING_ZERO.test(written) ? 'leading-zero' : 'unusual-number', path, { written, value });
    else add('boolean-word', path, { word: written });
  }
}

const MARKUP_CODES = { comment: 'hash-in-text', anchor: 'unused-anchor', tag: 'tag-in-text' } as const;

/** Text beside a value that YAML reads as something else, and drops. Also where the value has a schema error: it may be the cause. */
export function checkMarkup({ markup }: ParsedYaml, add: AddDiagnostic): void {
  for (const { kind, path, span, written, quoted, whole } of markup) {
    const removed = kind === 'comment' ? null : { span, text: '' };
    const fix = quoted === null ? removed : { span: whole, text: quoted };
    add(MARKUP_CODES[kind], path, { written, quoted }, { span, fix });
  }
}
