import type { Path } from '../../../core/diagnostics/diagnostic.ts';
import { isMapping } from '../../../yaml/mapping.ts';
import { AMENDMENT_FORMS, type AmendmentForm } from '../amendment.ts';
import { PERIOD_DAY_FORMS } from '../day-rule.ts';
import { createIssue, type Issue, prefixIssue } from './custom-issue.ts';
import { createUnknownKeyIssues } from './unknown-keys.ts';
import { createConflict, selectDayIssues } from './when-issues.ts';

const KEYS = [...new Set(Object.values(AMENDMENT_FORMS).flatMap((form) => Object.keys(form.shape)))];
const CHANGES = ['before', 'by', 'on', 'from', 'to', 'merged', 'cancelled'];

/** The issues of an entry of `amended` in the form that its keys show. */
export function selectAmendmentIssues(value: Record<string, unknown>, path: Path): Issue[] {
  const strangers = Object.keys(value).filter((key) => !KEYS.includes(key));
  const changes = Object.keys(value).filter((key) => CHANGES.includes(key));
  if (changes.length === 0)
    return strangers.length > 0
      ? createUnknownKeyIssues(strangers, path, KEYS, value)
      : [createIssue('missing-key', { key: 'by', example: '2023-06-15' }, [...path, 'by'])];
  const isWindow = changes.every((key) => key === 'from' || key === 'to');
  if (changes.length > 1 && !isWindow) return [conflict(path, changes[0]!, changes[1]!)];
  const change = isWindow ? 'from+to' : changes[0]!;
  const name = 'since' in value ? `since+${change}` : change;
  if (!(name in AMENDMENT_FORMS)) return [conflict(path, 'since', changes[0]!)];
  const issues = AMENDMENT_FORMS[name as AmendmentForm].safeParse(value).error?.issues ?? [];
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return [
        ...createUnknownKeyIssues(strangers, path, KEYS, value),
        ...issue.keys
          .filter((key) => !strangers.includes(key))
          .map((key) => conflict(path, key === 'period' ? 'since' : changes[0]!, key)),
      ];
    const key = String(issue.path[0]);
    return issue.code === 'invalid_union' && isMapping(value[key])
      ? selectDayIssues(value[key], PERIOD_DAY_FORMS, [...path, key])
      : prefixIssue(issue, path);
  });
}

function conflict(path: Path, first: string, second: string): Issue {
  return createConflict('key-conflict', path, first, second);
}
