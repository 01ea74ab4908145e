import type { Path } from '../../../core/diagnostics/diagnostic.ts';
import { isMapping } from '../../../yaml/mapping.ts';
import { type FormPart, formOf, nameField } from '../../field-paths.ts';
import { PERIOD_DAY_FORMS } from '../day-rule.ts';
import { selectAmendmentIssues } from './amendment-issues.ts';
import { expectMapping, type Issue } from './custom-issue.ts';
import { valueAt } from './lookup.ts';
import { selectDayIssues, selectWhenIssues } from './when-issues.ts';

/**
 * Replaces zod's issues of a part that takes one of several forms by those of the form that its keys show: zod cannot
 * know which form was intended.
 */
export function selectIssues(issues: Issue[], root: unknown): Issue[] {
  const parts = new Map<string, FormPart>();
  const selected = issues.flatMap((issue) => {
    const part = formOf(issue.path as Path);
    if (!part || isPlaced(issue, part)) return selectCoversIssues(issue, root);
    parts.set(nameField(part.path), part);
    return [];
  });
  return [...selected, ...[...parts.values()].flatMap((part) => selectPartIssues(part, valueAt(root, part.path)))];
}

/** An entry that is valid by itself and does not fit the rule has its own issue. */
function isPlaced({ code }: Issue, { key }: FormPart): boolean {
  return code === 'custom' && key === 'amended';
}

function selectPartIssues({ key, path }: FormPart, value: unknown): Issue[] {
  if (!isMapping(value)) return [expectMapping(path, value)];
  return key === 'when' ? selectWhenIssues(value, path) : selectAmendmentIssues(value, path);
}

const COVERS_FORMS = PERIOD_DAY_FORMS.filter((form) => form !== 'after');

function selectCoversIssues(issue: Issue, root: unknown): Issue[] {
  const path = issue.path as Path;
  const value = issue.code === 'invalid_union' && path.at(-2) === 'covers' ? valueAt(root, path) : undefined;
  return isMapping(value) ? selectDayIssues(value, COVERS_FORMS, path) : [issue];
}
