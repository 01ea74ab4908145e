import type * as z from 'zod/mini';
import type { Path } from '../../core/diagnostic.ts';
import { isMapping } from '../../yaml/mapping.ts';
import { createFault, type LocatedFault, tellUnknownKeys } from './faults.ts';
import { WHEN_FORMS } from './when.ts';

type Form = keyof typeof WHEN_FORMS;

const KEYS = [...new Set(Object.values(WHEN_FORMS).flatMap((form) => Object.keys(form.shape)))];

/**
 * `when` has nine forms: the keys that stand there tell which one was meant, and only that one's faults are told.
 * `tellIssue` turns an issue within that form into faults.
 */
export function tellWhenFaults(
  value: Record<string, unknown>,
  path: Path,
  tellIssue: (issue: z.core.$ZodIssue) => LocatedFault[],
): LocatedFault[] {
  const keys = Object.keys(value).filter((key) => KEYS.includes(key));
  const strangers = Object.keys(value).filter((key) => !KEYS.includes(key));
  if (keys.length === 0)
    return strangers.length > 0 ? tellUnknownKeys(strangers, path, KEYS) : [createFault('when-missing', {}, path)];
  const form = formOf(value, keys);
  if (!form) {
    const [first, second] = clashOf(keys);
    return [createFault('when-conflict', { first, second }, [...path, second], 'key')];
  }
  const issues = WHEN_FORMS[form].safeParse(value).error?.issues ?? [];
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.length === 0
      ? tellUnknownKeys(strangers, path, KEYS)
      : tellIssue(issue),
  );
}

function formOf(value: Record<string, unknown>, keys: string[]): Form | undefined {
  const set = new Set(keys);
  if (set.has('from') || set.has('to'))
    return keys.every((key) => key === 'from' || key === 'to') ? 'from+to' : undefined;
  if (keys.length === 1) {
    const [key] = keys as [Form];
    const isDayRule = (key === 'before' || key === 'by') && isMapping(value[key]);
    return isDayRule ? (`every+${key}` as Form) : key;
  }
  const form = ['every+before', 'every+by'].find((name) => name.split('+').every((key) => set.has(key)));
  return keys.length === 2 ? (form as Form | undefined) : undefined;
}

function clashOf(keys: string[]): [string, string] {
  const rest = keys.length > 2 ? keys.filter((key) => key !== 'every') : keys;
  return [rest[0]!, rest[1]!];
}
