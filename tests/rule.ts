import { parse } from 'yaml';
import type { DueRule } from '../src/core/due-rule.ts';
import { when } from '../src/program/schema/when.ts';

/** The due rule that a file states with this `when`. */
export function readRule(written: unknown): DueRule {
  return when.parse(written);
}

/** The same, from the text of the file. */
export function readWhen(text: string): DueRule {
  return readRule(parse(text));
}
