import type { Path } from '../../core/diagnostics/diagnostic.ts';
import { type DueRule, datingOf } from '../../core/due-rule.ts';
import type { Item } from '../../core/program.ts';
import { type Draft, listItems } from '../draft.ts';

/** A rule of the file beside the phrase that it encodes. */
export interface RuleWithQuote {
  rule: DueRule;
  /** The id of the item whose own rule it is; null for a change of one. */
  item: string | null;
  quote: string | null;
  /** Equal for the items that share a source and a quote, and for changes by one document with one quote. */
  key: string;
  /** The way to the rule, and to its quote. */
  path: Path;
  quotePath: Path;
  /** A person has yet to confirm the item: what is open about it is known. */
  isToConfirm: boolean;
}

/** The rules of all items, and the dates that later documents set. Merged and cancelled occurrences are left out. */
export function listRulesWithQuotes(draft: Draft): RuleWithQuote[] {
  return listItems(draft).flatMap(({ item, path }) => [...ruleOf(item, path), ...changesOf(item, path)]);
}

function ruleOf({ id, when, quote, source, confirm }: Partial<Item>, path: Path): RuleWithQuote[] {
  if (!when) return [];
  const key = JSON.stringify(['item', source ?? null, quote ?? null]);
  const paths = { path: [...path, 'when'], quotePath: [...path, 'quote'] };
  return [{ rule: when, item: id ?? null, quote: quote ?? null, key, ...paths, isToConfirm: confirm !== undefined }];
}

function changesOf({ when, amended = [], confirm }: Partial<Item>, path: Path): RuleWithQuote[] {
  // What never falls due has no date to change, which is reported.
  if (when && datingOf(when) === 'never') return [];
  return amended.flatMap(({ document, quote, change }, index) => {
    if (change.form === 'merged' || change.form === 'cancelled') return [];
    const key = JSON.stringify(['amended', document, quote ?? null]);
    const at = [...path, 'amended', index];
    return [
      {
        rule: change,
        item: null,
        quote: quote ?? null,
        key,
        path: at,
        quotePath: [...at, 'quote'],
        isToConfirm: confirm !== undefined,
      },
    ];
  });
}
