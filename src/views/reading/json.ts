import type { Reading } from '../../phrase/reading.ts';
import { renderSafeJson } from '../safe-json.ts';
import type { ProposedRule } from './text.ts';

/** How a phrase is read, for another program. */
export function renderReadingJson({ phrase, understood, notUnderstood }: Reading, rules: ProposedRule[]): string {
  return renderSafeJson({ phrase, understood, rules: rules.map(({ when, next }) => ({ when, next })), notUnderstood });
}
