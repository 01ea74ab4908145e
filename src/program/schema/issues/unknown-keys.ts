import packageJson from '../../../../package.json' with { type: 'json' };
import type { Path } from '../../../core/diagnostics/diagnostic.ts';
import { findNearest } from '../../../core/text/nearest.ts';
import { type CustomIssue, createIssue } from './custom-issue.ts';
import { translateKey } from './suggestions/vietnamese.ts';

/** The issues of keys that a mapping does not take. */
export function createUnknownKeyIssues(
  keys: string[],
  path: Path,
  allowed: string[],
  mapping: Record<string, unknown>,
): CustomIssue[] {
  return keys.map((key) => {
    const joined = findJoined(key, mapping[key], allowed);
    if (joined) return createIssue('yaml-syntax', { reason: joined.reason, written: null }, [...path, key], joined);
    const nearest = translateKey(key, allowed) ?? findNearest(key, allowed);
    const { version } = packageJson;
    return createIssue('unknown-key', { key, nearest, allowed, version }, [...path, key], { target: 'key' });
  });
}

/** The key that is written together with its value, or with the bracket before it. `before:2026-06-05` → `before` */
export function findKeyOf(joined: string): string {
  return /^[^\s:{[]*/.exec(joined)![0];
}

/** `{before:2026-06-05}` and `when:{ … }` lack a blank, `{ before 2026-06-05 }` and `when { … }` a colon. */
function findJoined(key: string, value: unknown, allowed: string[]) {
  const known = findKeyOf(key);
  if (known === key || !allowed.includes(known)) return undefined;
  const sign = key.charAt(known.length);
  if (sign === ':') return { reason: 'MISSING_SPACE', target: 'key', part: ':' } as const;
  const hasBracket = /[{[]/.test(key);
  return value === null || hasBracket ? ({ reason: 'MISSING_COLON', target: 'key', part: sign } as const) : undefined;
}
