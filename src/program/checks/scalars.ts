import type { ParsedYaml } from '../../yaml/parse.ts';
import { type FaultyFields, isFaulty } from '../draft.ts';
import type { Report } from '../report.ts';

/** Unquoted scalars that other YAML readers, or people, take for something else. What is wrong anyway is told already. */
export function checkScalars({ doubtfulScalars }: ParsedYaml, faulty: FaultyFields, report: Report): void {
  for (const { written, value, path } of doubtfulScalars) {
    if (isFaulty(path, faulty)) continue;
    if (typeof value === 'number') report('leading-zero', path, { written, value });
    else report('boolean-word', path, { word: written });
  }
}

const MARKUP_CODES = { comment: 'hash-in-text', anchor: 'unused-anchor', tag: 'tag-in-text' } as const;

/** Text beside a value that YAML reads as something else, and drops. Also told where the value is wrong: it may be the cause. */
export function checkMarkup({ markup }: ParsedYaml, report: Report): void {
  for (const { kind, path, span, written, quoted } of markup)
    report(MARKUP_CODES[kind], path, { written, quoted }, span);
}
