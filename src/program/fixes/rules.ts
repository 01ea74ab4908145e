import type { Diagnostic, DiagnosticOf, Fix, Path } from '../../core/diagnostics/diagnostic.ts';
import type { Proposed } from '../../core/diagnostics/families/keys.ts';
import { writeScalar } from '../../yaml/edit/scalar.ts';
import { isMapping } from '../../yaml/mapping.ts';
import { fieldOf } from '../field-paths.ts';
import { renderFlow } from '../schema/issues/flow.ts';
import { valueAt } from '../schema/issues/lookup.ts';
import { writeRule } from '../schema/written-rule.ts';
import { isFlow, type Source, writePair } from './pairs.ts';

/** The rule that the hint proposes in the place of `when`, where it is the only one. */
export function findProposedRule({ params, path }: Diagnostic, source: Source): Fix | null {
  const { proposals = [] } = params as Proposed;
  const when = fieldOf(path);
  const words = valueAt(source.root, when);
  return proposals.length === 1
    ? replaceWhen(when, proposals[0]!, typeof words === 'string' ? words : null, source)
    : null;
}

/** The deadline in the place of what awaits or hides it. */
export function findHiddenRule({ params, path }: DiagnosticOf<'hidden-deadline'>, source: Source): Fix | null {
  const { rules, phrase } = params;
  return rules.length === 1 ? replaceWhen(fieldOf(path), renderFlow(writeRule(rules[0]!)), phrase, source) : null;
}

/** The words that stood in `when` become the quote, where the item has none. */
function replaceWhen(path: Path, written: string, words: string | null, source: Source): Fix | null {
  const { root, parsed } = source;
  const value = valueAt(root, path);
  if (value === undefined) return writePair(path, written, source);
  if (value === null) return null;
  const item = path.slice(0, -1);
  const fields = valueAt(root, item);
  const needsQuote = words !== null && /\p{L}/u.test(words) && isMapping(fields) && fields.quote === undefined;
  const { column } = parsed.locate(path, 'key').start;
  const separator = isFlow(item, parsed) ? ', ' : `\n${' '.repeat(column - 1)}`;
  const quote = needsQuote ? `${separator}quote: ${writeScalar(words)}` : '';
  return { span: parsed.locate(path), text: written + quote };
}
