import officialTable from '../../../data/workdays-vn.yaml';
import type { Path } from '../../core/diagnostics/diagnostic.ts';
import type { Item, ProgramSpan } from '../../core/program.ts';
import type { DateSpan } from '../../core/time/date.ts';
import { closeSpan } from '../../schedule/dates/span.ts';
import { createWorkdays, type Workdays } from '../../schedule/dates/workdays.ts';
import type { ItemSchedule } from '../../schedule/item-schedule.ts';
import { type SchedulableItem, scheduleItems } from '../../schedule/items.ts';
import { type Draft, type InvalidFields, isInvalid, listItems } from '../draft.ts';

/** An item whose rule can be read, with the way to it. */
export interface PlacedRule {
  item: Partial<Item> & SchedulableItem;
  path: Path;
}

/** What a file's rules come to, as far as they can be read. */
export interface DraftSchedule {
  rules: PlacedRule[];
  schedules: ReadonlyMap<string, ItemSchedule>;
  span: DateSpan;
  /** The span as the file has it, maybe without an end. */
  written: ProgramSpan;
  workdays: Workdays;
}

/** Works a draft's dates out by the official working days and the office's own; null where its span cannot be read whole. */
export function scheduleDraft(draft: Draft, invalid: InvalidFields): DraftSchedule | null {
  const { span: written, updated } = draft.program;
  if (!written || isInvalid(['program', 'to'], invalid)) return null;
  const rules = listRules(draft);
  const { off = [], work = [] } = draft.workdays ?? {};
  const workdays = createWorkdays(officialTable, { off, work });
  const span = closeSpan({ span: written, updated: updated ?? written.from });
  const schedules = scheduleItems(
    rules.map(({ item }) => item),
    span,
    workdays,
  );
  return { rules, schedules, span, written, workdays };
}

export function listRules(draft: Draft): PlacedRule[] {
  return listItems(draft).flatMap(({ item, path }) => {
    const { id, when } = item;
    return id !== undefined && when !== undefined ? [{ item: { ...item, id, when }, path }] : [];
  });
}
