import type * as z from 'zod/mini';
import type { Path } from '../../core/diagnostic.ts';
import { isMapping } from '../../yaml/mapping.ts';
import { chooseDayForm, DAY_FORMS, type DayForm } from './day-rule.ts';
import { createFault, type LocatedFault, tellUnknownKeys } from './faults.ts';
import { dayFormsAt, WHEN_FORMS, type WhenForm } from './when.ts';

const KEYS = [...new Set(Object.values(WHEN_FORMS).flatMap((form) => Object.keys(form.shape)))];
const MODIFIERS = ['time', 'roll'];

/**
 * What is wrong with a `when`. Its keys show which form was meant, and only that form's issues are reported: zod cannot know
 * which one to report. `explainIssue` turns an issue within a form into faults.
 */
export function listWhenFaults(
  value: Record<string, unknown>,
  path: Path,
  explainIssue: (issue: z.core.$ZodIssue) => LocatedFault[],
): LocatedFault[] {
  const strangers = Object.keys(value).filter((key) => !KEYS.includes(key));
  const keys = Object.keys(value).filter((key) => KEYS.includes(key) && !MODIFIERS.includes(key));
  if (keys.length === 0)
    return strangers.length > 0 ? tellUnknownKeys(strangers, path, KEYS) : [createFault('when-missing', {}, path)];
  const form = chooseForm(value, keys);
  if (!form) return [conflict(path, ...clashOf(keys))];
  const issues = WHEN_FORMS[form].safeParse(value).error?.issues ?? [];
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys' && issue.path.length === 0)
      return [
        ...tellUnknownKeys(strangers, path, KEYS),
        ...issue.keys
          .filter((key) => !strangers.includes(key))
          .map((key) => conflict(path, keys.find((other) => other !== 'every')!, key)),
      ];
    const key = String(issue.path[0]);
    if (issue.code === 'invalid_union' && issue.path.length === 1 && isMapping(value[key]))
      return listDayFaults(value[key], dayFormsAt(form, key), [...path, key], (inner) =>
        explainIssue({ ...inner, path: [key, ...inner.path] }),
      );
    return explainIssue(issue.code === 'invalid_union' && key !== 'during' ? expectDay(issue) : issue);
  });
}

// A union's issue does not say which type was expected.
function expectDay({ path, input }: z.core.$ZodIssue): z.core.$ZodIssue {
  return { code: 'invalid_type', expected: 'object', path, input, message: '' };
}

/** What is wrong with a day of a period, likewise by the form that its keys show. */
export function listDayFaults(
  value: Record<string, unknown>,
  forms: DayForm[],
  path: Path,
  explainIssue: (issue: z.core.$ZodIssue) => LocatedFault[],
): LocatedFault[] {
  const allowed = [...new Set(forms.flatMap((form) => Object.keys(DAY_FORMS[form].shape)))];
  const strangers = Object.keys(value).filter((key) => !allowed.includes(key));
  if (strangers.length > 0) return tellUnknownKeys(strangers, path, allowed);
  const issues = DAY_FORMS[chooseDayForm(value, forms)].safeParse(value).error?.issues ?? [];
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) =>
          createFault(
            'key-conflict',
            { first: Object.keys(value).find((other) => other !== key)!, second: key },
            [...path, key],
            'key',
          ),
        )
      : explainIssue(issue),
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

function conflict(path: Path, first: string, second: string): LocatedFault {
  return createFault('when-conflict', { first, second }, [...path, second], 'key');
}
