import type * as z from 'zod/mini';
import type { Path } from '../../core/diagnostic.ts';
import { isMapping } from '../../yaml/mapping.ts';
import { AMENDMENT_FORMS, type AmendmentForm } from './amendment.ts';
import { PERIOD_DAY_FORMS } from './day-rule.ts';
import { createFault, type LocatedFault, tellUnknownKeys } from './faults.ts';
import { listDayFaults } from './when-issues.ts';

const KEYS = [...new Set(Object.values(AMENDMENT_FORMS).flatMap((form) => Object.keys(form.shape)))];
const CHANGES = ['before', 'by', 'on', 'from', 'to', 'merged', 'cancelled'];

/** What is wrong with an entry of `amended`, by the form that its keys show. */
export function listAmendmentFaults(
  value: Record<string, unknown>,
  path: Path,
  explainIssue: (issue: z.core.$ZodIssue) => LocatedFault[],
): LocatedFault[] {
  const strangers = Object.keys(value).filter((key) => !KEYS.includes(key));
  const changes = Object.keys(value).filter((key) => CHANGES.includes(key));
  if (changes.length === 0)
    return strangers.length > 0
      ? tellUnknownKeys(strangers, path, KEYS)
      : [createFault('missing-key', { key: 'by', example: '2023-06-15' }, [...path, 'by'])];
  const isWindow = changes.every((key) => key === 'from' || key === 'to');
  if (changes.length > 1 && !isWindow) return [conflict(path, changes[0]!, changes[1]!)];
  const change = isWindow ? 'from+to' : changes[0]!;
  const name = 'since' in value ? `since+${change}` : change;
  if (!(name in AMENDMENT_FORMS)) return [conflict(path, 'since', changes[0]!)];
  const issues = AMENDMENT_FORMS[name as AmendmentForm].safeParse(value).error?.issues ?? [];
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return [
        ...tellUnknownKeys(strangers, path, KEYS),
        ...issue.keys
          .filter((key) => !strangers.includes(key))
          .map((key) => conflict(path, key === 'period' ? 'since' : changes[0]!, key)),
      ];
    const key = String(issue.path[0]);
    return issue.code === 'invalid_union' && isMapping(value[key])
      ? listDayFaults(value[key], PERIOD_DAY_FORMS, [...path, key], (inner) =>
          explainIssue({ ...inner, path: [key, ...inner.path] }),
        )
      : explainIssue(issue);
  });
}

function conflict(path: Path, first: string, second: string): LocatedFault {
  return createFault('key-conflict', { first, second }, [...path, second], 'key');
}
