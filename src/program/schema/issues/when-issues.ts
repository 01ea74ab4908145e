import type { Path } from '../../../core/diagnostics/diagnostic.ts';
import { isMapping } from '../../../yaml/mapping.ts';
import { chooseDayForm, DAY_FORMS, type DayForm } from '../day-rule.ts';
import { dayFormsAt, WHEN_FORMS, type WhenForm } from '../when.ts';
import { createIssue, expectMapping, type Issue, prefixIssue } from './custom-issue.ts';
import { createUnknownKeyIssues } from './unknown-keys.ts';

const KEYS = [...new Set(Object.values(WHEN_FORMS).flatMap((form) => Object.keys(form.shape)))];
const MODIFIERS = ['time', 'roll'];

/** The issues of a `when` in the form that its keys show. */
export function selectWhenIssues(value: Record<string, unknown>, path: Path): Issue[] {
  const strangers = Object.keys(value).filter((key) => !KEYS.includes(key));
  const keys = Object.keys(value).filter((key) => KEYS.includes(key) && !MODIFIERS.includes(key));
  if (keys.length === 0)
    return strangers.length > 0
      ? createUnknownKeyIssues(strangers, path, KEYS, value)
      : [createIssue('when-missing', {}, path)];
  const form = chooseForm(value, keys);
  if (!form) return [conflict(path, ...clashOf(keys))];
  const issues = WHEN_FORMS[form].safeParse(value).error?.issues ?? [];
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys' && issue.path.length === 0)
      return [
        ...createUnknownKeyIssues(strangers, path, KEYS, value),
        ...issue.keys
          .filter((key) => !strangers.includes(key))
          .map((key) => conflict(path, keys.find((other) => other !== 'every')!, key)),
      ];
    const key = String(issue.path[0]);
    if (issue.code === 'invalid_union' && issue.path.length === 1 && isMapping(value[key]))
      return selectDayIssues(value[key], dayFormsAt(form, key), [...path, key]);
    const located = prefixIssue(issue, path);
    return located.code === 'invalid_union' && key !== 'during'
      ? expectMapping(located.path as Path, value[key])
      : located;
  });
}

/** The issues of a day of a period, likewise in the form that its keys show. */
export function selectDayIssues(value: Record<string, unknown>, forms: DayForm[], path: Path): Issue[] {
  const allowed = [...new Set(forms.flatMap((form) => Object.keys(DAY_FORMS[form].shape)))];
  const strangers = Object.keys(value).filter((key) => !allowed.includes(key));
  if (strangers.length > 0) return createUnknownKeyIssues(strangers, path, allowed, value);
  const issues = DAY_FORMS[chooseDayForm(value, forms)].safeParse(value).error?.issues ?? [];
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) =>
          createConflict('key-conflict', path, Object.keys(value).find((other) => other !== key)!, key),
        )
      : prefixIssue(issue, path),
  );
}

function chooseForm(value: Record<string, unknown>, keys: string[]): WhenForm | undefined {
  const rest = keys.filter((key) => key !== 'every');
  const isWindow = rest.length > 0 && rest.every((key) => key === 'from' || key === 'to');
  const [only, ...others] = rest;
  const prefix = value.every === 'week' ? 'week' : 'every';
  if (keys.includes('every')) {
    if (rest.length === 0) return 'every';
    if (isWindow) return `${prefix}+from+to`;
    return others.length === 0 && isBoundary(only) ? `${prefix}+${only}` : undefined;
  }
  if (isWindow) return rest.some((key) => isMapping(value[key])) ? 'every+from+to' : 'from+to';
  const counts = rest.filter((key) => key !== 'item');
  if (counts.every((key) => key === 'after' || key === 'ahead'))
    return counts.length > 1 ? undefined : counts[0] === 'ahead' ? 'item+ahead' : 'item+after';
  if (others.length > 0) return undefined;
  return isBoundary(only) && isMapping(value[only]) ? `every+${only}` : (only as WhenForm);
}

function isBoundary(key: string | undefined): key is 'before' | 'by' | 'on' {
  return key === 'before' || key === 'by' || key === 'on';
}

function clashOf(keys: string[]): [string, string] {
  const rest = keys.length > 2 ? keys.filter((key) => key !== 'every') : keys;
  return [rest[0]!, rest[1]!];
}

function conflict(path: Path, first: string, second: string): Issue {
  return createConflict('when-conflict', path, first, second);
}

/** The issue of two keys that exclude each other, placed at the second one. */
export function createConflict(
  code: 'key-conflict' | 'when-conflict',
  path: Path,
  first: string,
  second: string,
): Issue {
  return createIssue(code, { first, second }, [...path, second], { target: 'key', beside: first });
}
